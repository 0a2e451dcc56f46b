import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import type { Document } from '@/lib/model/archive';
import { germanDate, germanDay } from '@/lib/model/date-german';
import type { Day } from '@/lib/model/day';
import { DOCUMENT_TYPE_WORDS, type Site } from '@/lib/model/front-matter';

/**
 * A statement cited as running text: who, what, when, where we have it from, the address and the day it was read.
 *
 * The address carries the fingerprint of the wording, unless it is undefined: opened later, it tells whether the words are
 * still the same. What is not known is left out, never filled in.
 */
export function citationOf(
  entry: StatementEntry,
  site: Site,
  fingerprint: string | undefined,
  today: Day,
): string {
  const { statement, document, origin } = entry;
  const author = [entry.speaker?.name, entry.organisation?.name].filter(Boolean).join(', ');
  const carrier = described(document, statement.locator);
  const work = origin ? `${described(origin)}, zitiert nach: ${carrier}` : carrier;
  const address =
    fingerprint === undefined
      ? addressOf.statement(statement.id)
      : addressOf.cited(statement.id, fingerprint);
  return `${author ? `${author}: ` : ''}${work}. In: ${site.title}, ${site.baseUrl}${address} (abgerufen am ${germanDay(today)}).`;
}

function described({ title, type, event, date }: Document, locator?: string): string {
  return [title, DOCUMENT_TYPE_WORDS[type], event, date && germanDate(date), locator]
    .filter(Boolean)
    .join(', ');
}
