import 'server-only';
import type { PickerHit, PickerResult } from '@/components/comparison/picker-hits';
import { entryOf } from '@/lib/archive/entry';
import { currentEntries, currentSearch } from '@/lib/live/current';
import type { Statement } from '@/lib/model/archive';
import type { Entries } from '@/lib/ports/entries';
import { cutPlace } from '@/lib/model/cut';
import { paragraphsHtml } from '@/lib/model/html';
import { highlight } from '@/lib/search/highlight';
import { addressOfSearch, readQuery } from '@/lib/search/query';
import type { Hit } from '@/lib/search/search';
import { suggestionsFor } from '../suche/suggestions';
import { addressChoosing, keptBy, SIDE_PARAMS, type AskedComparison, type Side } from './asked';
import { isQuoted } from '@/lib/model/kind';

/** More are not chosen from: a word or a date more finds the right one. */
const MOST_HITS = 8;
const LONGEST = 260;

/** What the words of one side find; undefined when it has none. */
export async function hitsFor(
  side: Side,
  asked: AskedComparison,
): Promise<PickerResult | undefined> {
  const { words } = asked[side];
  if (words === '') return undefined;
  const entries = currentEntries();
  const reading = readQuery({ q: words });
  const result = await currentSearch().statements(reading.query);
  const { query, total, errors, notices, guesses } = result;
  const hits = result.hits.slice(0, MOST_HITS).map((hit) => hitOf(hit, side, asked, entries));
  return {
    total,
    address: addressOfSearch(query),
    notices: [...reading.notices, ...errors.map(({ message }) => message), ...notices],
    suggestions: suggestionsFor(query, guesses).map(({ label }) => ({
      label,
      address: addressSearching(side, label, asked),
    })),
    hits: (await Promise.all(hits)).flat(),
  };
}

async function hitOf(
  hit: Hit,
  side: Side,
  asked: AskedComparison,
  entries: Entries,
): Promise<PickerHit[]> {
  const statement = await entries.get('statement', hit.id);
  if (!statement) return [];
  const other = asked[side === 'first' ? 'second' : 'first'].chosen;
  return [
    {
      entry: await entryOf(statement, entries),
      html: highlight(paragraphsHtml(excerptOf(hit, statement)), hit.marks),
      address: addressChoosing(side, hit.id, asked),
      isChosen: asked[side].chosen?.statement.id === hit.id,
      isOther: other?.statement.id === hit.id,
    },
  ];
}

function excerptOf({ passage }: Hit, { text, kind }: Statement): string {
  const shown = passage?.text ?? text;
  const cut = cutPlace(shown, LONGEST);
  const isCutBehind = cut < shown.length || passage?.cutBehind;
  const excerpt = `${passage?.cutBefore ? '… ' : ''}${shown.slice(0, cut)}${isCutBehind ? ' …' : ''}`;
  return isQuoted(kind) ? `„${excerpt}“` : excerpt;
}

function addressSearching(side: Side, words: string, asked: AskedComparison): string {
  const { field } = SIDE_PARAMS[side];
  return `/vergleich?${new URLSearchParams([...keptBy(side, asked), [field, words]])}`;
}
