import type { FoundBesides, Search, WantedFinds } from '@/lib/ports/search';
import { GROUPS, type Group } from '@/lib/search/elsewhere/groups';
import { ignoredIn } from '@/lib/search/elsewhere/narrow';
import type { Find, SourceFind } from '@/lib/search/elsewhere/search-elsewhere';
import { markerFor, type Marker } from '@/lib/search/marks';
import { shownPage } from '@/lib/search/search';
import type { Reading } from '../reading';
import { allOf } from '../search/filters';
import type { TextVocabulary } from '../search/searched-texts';
import { meetWords, type WordsMet } from '../search/meet-words';
import { inVersion, questionOf, sql, type Sql } from '../sql';
import { entryLists } from './entry-lists';
import type { FindList, Shown } from './find-list';
import { documentCondition, isOfOne } from './of-documents';
import { bestOf, countOf } from './ranked';
import { ENTRY_TEXTS, PASSAGES, type PassageRow } from './texts';
import type { ElsewhereVocabulary } from './vocabulary';

/** The part of the port that is about everything but statements. */
export type ElsewhereSearch = Pick<Search, 'besides' | 'guesses' | 'paragraphs' | 'names'>;

/** Searches everything but statements in a store: the same answers as of `searchElsewhere` of lib/search. */
export function searchElsewhereIn(
  reading: Reading,
  { sources, entries }: ElsewhereVocabulary,
): ElsewhereSearch {
  const inSources = (typed: string) =>
    meetWords(reading, { ...sources, ...PASSAGES }, typed, false);
  const inEntries = (typed: string, isLenient: boolean) =>
    meetWords(reading, { ...entries, ...ENTRY_TEXTS }, typed, isLenient);
  return {
    async besides(query, asked, wanted) {
      const [inTexts, inNames] = await Promise.all([
        inSources(query.q).then(onlyAll),
        inEntries(query.q, false).then(onlyAll),
      ]);
      const lists = listsOf(reading, documentCondition(query, asked), inTexts, inNames);
      const onlyDays = query.q === '' && asked !== undefined;
      const groups = await Promise.all(
        GROUPS.map(async (group): Promise<FoundBesides['groups'][number]> => {
          const found = await foundIn(
            onlyDays && group === 'dokumente' ? lists.ofDays : lists[group],
            group,
            wanted,
          );
          return { group, ...found, ignored: ignoredIn(group, query, asked) };
        }),
      );
      return {
        groups: groups.filter(({ total }) => total > 0),
        total: groups.reduce((sum, { total }) => sum + total, 0),
        sourceMarks: markerOf(sources, inTexts),
        entryMarks: markerOf(entries, inNames),
      };
    },
    guesses: async (typed) => (await inEntries(typed, true))?.guesses ?? [],
    async paragraphs(source, typed) {
      const words = onlyAll(await inSources(typed));
      return {
        finds: words ? await paragraphsOf(reading, source, words) : [],
        marks: markerOf(sources, words),
      };
    },
    async names(typed, most) {
      const words = await inEntries(typed, true);
      if (!words) return [];
      const condition = allOf([words.condition, sql`statement.type = 'name'`]);
      return bestOf(reading, ENTRY_TEXTS, words, condition, { from: 0, to: most });
    },
  };
}

/** What has all words; undefined when nothing has, or no word was asked for that has to be there. */
function onlyAll(words: WordsMet | undefined): WordsMet | undefined {
  return words?.matched === 'all' && words.clauses.some(({ isNegative }) => !isNegative)
    ? words
    : undefined;
}

function markerOf({ index }: TextVocabulary, words: WordsMet | undefined): Marker {
  return markerFor(words?.words ?? new Map(), index.splitter);
}

/** The lists of which a group is made, one behind the other. */
type Lists = Readonly<Record<Group | 'ofDays', readonly FindList[]>>;

function listsOf(
  reading: Reading,
  documents: Sql | undefined,
  inTexts: WordsMet | undefined,
  inEntries: WordsMet | undefined,
): Lists {
  const entries = inEntries && entryLists(reading, documents, inEntries);
  return {
    archivtexte: inTexts ? [passageList(reading, documents, inTexts)] : [],
    dokumente: entries?.('dokumente') ?? [],
    personen: entries?.('personen') ?? [],
    begriffe: entries?.('begriffe') ?? [],
    ofDays: documents ? [documentList(reading, documents)] : [],
  };
}

function passageList(reading: Reading, documents: Sql | undefined, words: WordsMet): FindList {
  const condition = allOf([words.condition, isOfOne(sql`statement.documents`, documents)]);
  return {
    count: () => countOf(reading, PASSAGES, condition),
    slice: (shown) => bestOf(reading, PASSAGES, words, condition, shown),
  };
}

/** Documents of the days asked for, when nothing but days was asked for: the newest first. */
function documentList(reading: Reading, condition: Sql): FindList {
  const met = sql`wortlaut.searched_document AS document WHERE ${inVersion('document')} AND ${condition}`;
  return {
    async count() {
      const [row] = await reading.ask<{ count: number }>(
        questionOf(sql`SELECT count(*)::integer AS count FROM ${met}`),
        'search',
      );
      return row?.count ?? 0;
    },
    async slice({ from, to }) {
      const rows = await reading.ask<{ id: string }>(
        questionOf(
          sql`SELECT id FROM ${met} ORDER BY first_day DESC NULLS LAST, id LIMIT ${to - from} OFFSET ${from}`,
        ),
        'search',
      );
      return rows.map(({ id }) => ({ type: 'document' as const, document: id }));
    },
  };
}

/** How many finds there are in a group, and those that are wanted. */
async function foundIn(
  lists: readonly FindList[],
  group: Group,
  wanted: WantedFinds,
): Promise<{ readonly total: number; readonly finds: readonly Find[] }> {
  const totals = await Promise.all(lists.map((each) => each.count()));
  const total = totals.reduce((sum, each) => sum + each, 0);
  const { from, to } = shownOf(group, total, wanted);
  let start = 0;
  const finds = lists.map((each, at) => {
    const own = totals[at] ?? 0;
    const shown = { from: Math.max(0, from - start), to: Math.min(own, to - start) };
    start += own;
    return shown.from < shown.to ? each.slice(shown) : [];
  });
  return { total, finds: (await Promise.all(finds)).flat() };
}

function shownOf(group: Group, total: number, wanted: WantedFinds): Shown {
  if ('first' in wanted) return { from: 0, to: wanted.first };
  return wanted.group === group ? shownPage(total, wanted.page) : { from: 0, to: 0 };
}

async function paragraphsOf(
  reading: Reading,
  source: string,
  words: WordsMet,
): Promise<SourceFind[]> {
  const rows = await reading.ask<PassageRow>(
    questionOf(sql`
      SELECT ${PASSAGES.columns} FROM ${PASSAGES.table}
      WHERE ${inVersion('statement')} AND statement.source = ${source} AND ${words.condition}
      ORDER BY start_at`),
    'search',
  );
  return rows.map(PASSAGES.found);
}
