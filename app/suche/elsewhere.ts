import type { ShownGroup } from '@/components/search/found-elsewhere';
import type { ShownFind } from '@/components/search/found-group';
import type { GroupView } from '@/components/search/group-page';
import { counts, elsewhere as texts } from '@/components/texts';
import { germanDay } from '@/lib/model/date-german';
import { calendarOf, twoDigits, type DaySpan } from '@/lib/model/day';
import { currentSearch } from '@/lib/live/current';
import type { Entries } from '@/lib/ports/entries';
import type { FoundBesides } from '@/lib/ports/search';
import { addressOfGroup, type Group } from '@/lib/search/elsewhere/groups';
import type { Condition } from '@/lib/search/elsewhere/narrow';
import type { Find } from '@/lib/search/elsewhere/search-elsewhere';
import { addressOfSearch, artOf, FACETS, type SearchQuery } from '@/lib/search/query';
import { shownPage, type SearchResult } from '@/lib/search/search';
import { DATE_HINT, FACET_LABELS, NOTICES } from '@/lib/search/texts';
import { shownFind } from './finds';
import { suggestionsFor, type Suggestion } from './suggestions';

/** What a search finds besides statements. */
export interface ResultElsewhere {
  readonly found: FoundBesides;
  /** What was looked for. */
  readonly query: SearchQuery;
}

/** So many finds of each kind are shown below the statements. */
const MOST_SHOWN = 3;

/** What a search finds besides statements: the first of each kind, or a page of a `group`. */
export async function resultElsewhere(
  { query, asked }: SearchResult,
  group: Group | undefined,
): Promise<ResultElsewhere> {
  const search = currentSearch();
  const wanted = group ? { group, page: query.seite } : { first: MOST_SHOWN };
  const found = await search.besides(query, asked, wanted);
  const written = query.q === '' && found.total === 0 && asked ? writtenDay(asked) : undefined;
  if (written === undefined) return { found, query };
  // No document is of that day; but it may be spoken of somewhere.
  const words = { ...query, q: written, von: '', bis: '' };
  return { found: await search.besides(words, undefined, wanted), query: words };
}

/** A day as texts write it, as words of a query; undefined for more than a day. */
function writtenDay({ first, last }: DaySpan): string | undefined {
  if (first !== last) return undefined;
  const { year, month, day } = calendarOf(first);
  const [days, months] = [twoDigits(day), twoDigits(month)];
  return [`${germanDay(first)}`, `${day}.${month}.${year}`, `${days}.${months}.${year}`]
    .map((text) => `"${text}"`)
    .join(' ODER ');
}

/** The first finds of each kind. */
export async function shownGroups(
  result: ResultElsewhere,
  entries: Entries,
): Promise<ShownGroup[]> {
  const { found, query: searched } = result;
  const groups = found.groups.map(async ({ group, total, ignored, finds }) => ({
    id: group,
    title: texts.groups[group],
    count: texts.finds(total),
    remarks: remarksOn(group, ignored),
    finds: await shownFinds(finds, result, entries),
    all:
      total > MOST_SHOWN
        ? { href: addressOfGroup(searched, group), label: texts.all(total) }
        : undefined,
  }));
  return Promise.all(groups);
}

/** What may have been meant; where nothing at all was found, by words of other entries as well. */
export async function suggestionsOf(
  { query, total, guesses }: SearchResult,
  { found }: ResultElsewhere,
): Promise<Suggestion[]> {
  const suggestions = suggestionsFor(query, guesses);
  if (suggestions.length > 0 || total > 0 || found.total > 0) return suggestions;
  return suggestionsFor(query, await currentSearch().guesses(query.q));
}

/** The page of a group; the statements are counted only. */
export async function groupView(
  { query, total: statements, errors }: SearchResult,
  result: ResultElsewhere,
  group: Group,
  entries: Entries,
): Promise<GroupView> {
  const found = result.found.groups.find((each) => each.group === group);
  const { page, pages } = shownPage(found?.total ?? 0, query.seite);
  const errorOf = (field: 'von' | 'bis') => errors.find((error) => error.field === field)?.message;
  return {
    address: addressOfGroup(query, group, page),
    fields: {
      q: query.q,
      von: { value: query.von, error: errorOf('von') },
      bis: { value: query.bis, error: errorOf('bis') },
    },
    dateHint: DATE_HINT,
    kept: [{ name: 'in', value: group }, ...filtersOf(query)],
    title: texts.groups[group],
    count: texts.finds(found?.total ?? 0),
    remarks: [
      ...(query.q === '' && !found ? [texts.noWords] : []),
      ...remarksOn(group, found?.ignored ?? []),
      ...(query.seite > pages ? [NOTICES.lastPage(pages)] : []),
    ],
    finds: found ? await shownFinds(found.finds, result, entries) : [],
    whole: {
      href: addressOfSearch({ ...query, seite: 1 }),
      label: texts.everything(counts.statements(statements)),
    },
    page,
    pages,
    addressOfPage: (seite) => addressOfGroup(query, group, seite),
  };
}

function shownFinds(
  finds: readonly Find[],
  { found, query }: ResultElsewhere,
  entries: Entries,
): Promise<ShownFind[]> {
  return Promise.all(finds.map((find) => shownFind(find, found, entries, query.q)));
}

function filtersOf(query: SearchQuery): { name: string; value: string }[] {
  return FACETS.flatMap((name) =>
    query[name].map((value) => ({ name, value: name === 'art' ? artOf(value) : value })),
  );
}

function remarksOn(group: Group, ignored: readonly Condition[]): string[] {
  return [
    ...(ignored.length === 0
      ? []
      : [
          texts.ignored(
            ignored.map((condition) =>
              condition === 'datum' ? texts.period : FACET_LABELS[condition],
            ),
          ),
        ]),
    ...(group === 'archivtexte' ? [texts.sourceRemark] : []),
  ];
}
