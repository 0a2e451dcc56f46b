import { MOST_ROWS, rowsInTime, type RowFacet } from '@/components/chart/rows-in-time';
import type { ChipGroup } from '@/components/entry/search-within';
import type { GlanceProps } from '@/components/entry/glance';
import type { SearchedWord } from '@/components/entry/telling-words';
import type { Chart } from '@/lib/chart/chart';
import { currentArchive } from '@/lib/live/current';
import type { Organisation, Statement } from '@/lib/model/archive';
import {
  addressOfFilter,
  addressOfSearch,
  changed,
  EMPTY_QUERY,
  NAMED_FACETS,
  type Facet,
  type NamedFacet,
  type SearchQuery,
} from '@/lib/search/query';
import type { FoundInTime } from '@/lib/search/in-time';
import type { SearchResult } from '@/lib/search/search';
import { FACET_LABELS } from '@/lib/search/texts';

/** The statements of an entry as a search: what its page tells of them is what this finds. */
export function searchOf(facet: NamedFacet, id: string): SearchQuery {
  return { ...EMPTY_QUERY, [facet]: [id] };
}

/** What there is to see of the statements of an entry, before they are listed. */
export interface Profile {
  readonly glance: GlanceProps;
  readonly words: readonly SearchedWord[];
  readonly chips: readonly ChipGroup[];
}

export async function profileOf(within: SearchQuery): Promise<Profile> {
  const { entries, search } = currentArchive();
  const [time, words, { facets }] = await Promise.all([
    search.inTime(within, 'dokument', MOST_DOCUMENTS),
    search.tellingWords(within, MOST_WORDS),
    search.statements(within, { start: 0, count: 0 }),
  ]);
  return {
    glance: await glanceOf(time),
    words: words.map(({ word, inside }) => ({
      word,
      count: inside,
      address: addressOfSearch(changed(within, { q: word })),
    })),
    chips: facets.flatMap((list) => chipsOf(list, within, time.whole.total)),
  };

  async function glanceOf({ whole: { ends, silence }, rows }: FoundInTime): Promise<GlanceProps> {
    const statement = (id: string | undefined): Promise<Statement | undefined> =>
      id === undefined ? Promise.resolve(undefined) : entries.get('statement', id);
    const [first, last, before, behind, documents] = await Promise.all([
      statement(ends?.first),
      statement(ends?.last),
      statement(silence?.before),
      statement(silence?.behind),
      entries.getAll(
        'document',
        rows.map(({ id }) => id),
      ),
    ]);
    const addressees = [...new Set(documents.flatMap(({ addressee }) => addressee ?? []))];
    const to: Organisation[] = await entries.getAll('organisation', addressees);
    return {
      ends: first && last && first.id !== last.id ? { first, last } : undefined,
      silence: silence && before && behind ? { span: silence.span, before, behind } : undefined,
      addressees: to.slice(0, MOST_ADDRESSEES),
      moreAddressees: Math.max(0, to.length - MOST_ADDRESSEES),
    };
  }
}

/** Those with the most statements are looked at: whom they are addressed to. */
const MOST_DOCUMENTS = 100;
const MOST_ADDRESSEES = 4;
const MOST_WORDS = 12;
const MOST_CHIPS = 6;

/** The values of a filter by which the statements can be told apart. */
function chipsOf(
  { facet, values, met }: SearchResult['facets'][number],
  within: SearchQuery,
  total: number,
): ChipGroup[] {
  if (!CHIP_FACETS.includes(facet) || within[facet].length > 0) return [];
  const telling = values.filter(({ count }) => count > 0);
  if (telling.length === 0 || (telling.length === 1 && telling[0]?.count === total)) return [];
  const shown = telling.slice(0, MOST_CHIPS);
  const named = NAMED_FACETS.find((each) => each === facet);
  return [
    {
      label: FACET_LABELS[facet],
      chips: shown.map(({ id, label, count }) => ({
        label,
        count,
        address: `/suche?${new URLSearchParams([...new URLSearchParams(addressOfSearch(within).split('?')[1]), [facet, id]])}`,
      })),
      ...(named &&
        met > shown.length && { all: { count: met, address: addressOfFilter(named, within) } }),
    },
  ];
}

/** In the order of the filters of a search. */
const CHIP_FACETS: readonly Facet[] = ['art', 'thema', 'person', 'organisation', 'ergebnis'];

/** The chart of the statements of an entry by the values of a filter. */
export async function chartOf(within: SearchQuery, facet: RowFacet): Promise<Chart | undefined> {
  const found = await currentArchive().search.inTime(within, facet, MOST_ROWS);
  return rowsInTime(found, facet, found.query);
}

/** What a person spoke about and when; of one whose statements are on no topic, when alone. */
export async function topicsOrYears(within: SearchQuery): Promise<Chart | undefined> {
  return (await chartOf(within, 'thema')) ?? chartOf(within, 'person');
}

/** The same by who spoke: by people, or by organisations where more statements are by these. Of one alone there is nothing to tell. */
export async function whoWhen(within: SearchQuery, fewest = 1): Promise<Chart | undefined> {
  const { search } = currentArchive();
  const facets = (['person', 'organisation'] as const).filter(
    (facet) => within[facet].length === 0,
  );
  const found = await Promise.all(
    facets.map(async (facet) => ({ facet, of: await search.inTime(within, facet, MOST_ROWS) })),
  );
  const [best] = found
    .filter(({ of }) => of.rows.length >= fewest)
    .sort((a, b) => shown(b.of) - shown(a.of) || b.of.rows.length - a.of.rows.length);
  return best && rowsInTime(best.of, best.facet, best.of.query);
}

function shown({ rows }: FoundInTime): number {
  return rows.reduce((sum, { total }) => sum + total, 0);
}
