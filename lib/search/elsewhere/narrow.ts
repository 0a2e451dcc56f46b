import type { DaySpan } from '@/lib/model/day';
import type { Document } from '@/lib/model/archive';
import { DOCUMENT_TYPES } from '@/lib/model/front-matter';
import { addressWord } from '../facet-columns';
import { FACETS, type Facet, type SearchQuery } from '../query';
import type { Group } from './groups';

/** A condition of a search that is no word. */
export type Condition = Facet | 'datum';

/** What a document is asked for by; the other filters ask for what only statements have. */
const OF_DOCUMENTS = [
  'datum',
  'dokument',
  'dokumentart',
  'thema',
  'person',
  'organisation',
] as const satisfies readonly Condition[];

/** The conditions of a search that do not hold for a group: those which its hits do not have. */
export function ignoredIn(
  group: Group,
  query: SearchQuery,
  asked: DaySpan | undefined,
): Condition[] {
  const set: Condition[] = FACETS.filter((facet) => query[facet].length > 0);
  if (asked) set.push('datum');
  if (group === 'personen' || group === 'begriffe') return set;
  const known: readonly Condition[] = OF_DOCUMENTS;
  return set.filter((condition) => !known.includes(condition));
}

/**
 * Whether a document meets the conditions of a search that are asked of documents; undefined when there are none. It may
 * have been made on the days asked for, be about the topic, by the person or organisation.
 */
export function documentFilter(
  query: SearchQuery,
  asked: DaySpan | undefined,
): ((document: Document) => boolean) | undefined {
  const { dokument, dokumentart, thema, person, organisation } = query;
  if (!asked && [dokument, dokumentart, thema, person, organisation].every((ids) => !ids.length))
    return undefined;
  const meets = (wanted: readonly string[], had: readonly (string | undefined)[]) =>
    wanted.length === 0 || had.some((id) => id !== undefined && wanted.includes(id));
  return ({ id, type, date, topics, speaker, organisation: by }) =>
    (!asked || (date !== undefined && isWithin(date.span, asked))) &&
    meets(dokument, [id]) &&
    meets(dokumentart, [addressWord(DOCUMENT_TYPES[type])]) &&
    meets(thema, topics) &&
    meets(person, [speaker]) &&
    meets(organisation, [by]);
}

function isWithin(span: DaySpan, asked: DaySpan): boolean {
  return span.first <= asked.last && asked.first <= span.last;
}
