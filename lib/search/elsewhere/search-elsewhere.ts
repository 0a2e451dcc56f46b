import type { DaySpan } from '@/lib/model/day';
import { sure } from '@/lib/model/sure';
import { findWords, type Guess, type WordMatches } from '../find-words';
import { markerFor, type Marker } from '../marks';
import { bestFirst } from '../order';
import type { SearchQuery } from '../query';
import type { Elsewhere } from './elsewhere';
import { entryTypeOf } from './entry-columns';
import type { EntryText } from './entry-texts';
import { GROUPS, groupOf, type Group } from './groups';
import { documentFilter, ignoredIn, type Condition } from './narrow';
import { documentsOf } from './source-columns';

/** A paragraph of an archive text. */
export interface SourceFind {
  readonly type: 'source';
  /** The id of the archive text. */
  readonly source: string;
  /** Offsets in it. */
  readonly start: number;
  readonly end: number;
}

/** An entry that has the words in its name or in what is written there. */
export interface EntryFind {
  readonly type: 'entry';
  readonly entry: EntryText;
}

/** A document of the days asked for, when nothing but days was asked for. */
export interface DocumentFind {
  readonly type: 'document';
  /** Its id. */
  readonly document: string;
}

export type Find = SourceFind | EntryFind | DocumentFind;

export interface FoundGroup {
  readonly group: Group;
  /** At least 1. */
  readonly total: number;
  /** Conditions of the search that do not hold here. */
  readonly ignored: readonly Condition[];
  /** The finds from position `from` up to, without, `to`: the best first, of equal ones the newest document's. */
  slice(from: number, to: number): Find[];
}

export interface FoundElsewhere {
  /** Those in which something was found. */
  readonly groups: readonly FoundGroup[];
  /** How many finds there are in all. */
  readonly total: number;
  /** Mark what was found, in archive texts and in entries. */
  readonly sourceMarks: Marker;
  readonly entryMarks: Marker;
}

/**
 * Searches everything but statements. All words of the query must stand in one paragraph, block of prose or entry; a mistyped
 * word is not guessed here. Without words only documents of the days asked for are found.
 *
 * `query` is as `runSearch` understood it: without conditions among its words.
 */
export function searchElsewhere(
  elsewhere: Elsewhere,
  query: SearchQuery,
  asked: DaySpan | undefined,
): FoundElsewhere {
  const isMet = documentFilter(elsewhere.documents, query, asked);
  const sourceMatches = findAll(elsewhere.sources, query.q);
  const entryMatches = findAll(elsewhere.entries, query.q);
  const inEntries = entryMatches && entriesFound(elsewhere, entryMatches, isMet);
  const found = GROUPS.map((group): Ranked => {
    if (group === 'archivtexte')
      return sourceMatches ? sourcesFound(elsewhere, sourceMatches, isMet) : NONE;
    if (inEntries) return inEntries[group];
    return group === 'dokumente' && query.q === '' && asked && isMet
      ? documentsOfDays(elsewhere, isMet)
      : NONE;
  });
  const groups = GROUPS.flatMap((group, at) => {
    const { total, slice } = found[at] ?? NONE;
    return total === 0 ? [] : [{ group, total, slice, ignored: ignoredIn(group, query, asked) }];
  });
  return {
    groups,
    total: groups.reduce((sum, { total }) => sum + total, 0),
    sourceMarks: markerOf(elsewhere.sources, sourceMatches),
    entryMarks: markerOf(elsewhere.entries, entryMatches),
  };
}

/** The entries with the most of these words in their names, mistyped ones as well: for an address that leads nowhere. */
export function bestNames({ entries }: Elsewhere, typed: string, most: number): EntryText[] {
  const matches = findWords(entries, typed, MOST_PLACES);
  if (!matches) return [];
  const names = matches.numbers.filter((number) => entries.columns.isName[number] === 1);
  return bestFirst(entries.order, names, matches, 0, most).flatMap(
    (number) => entries.texts.at(number) ?? [],
  );
}

/** What may have been meant by words that occur in no entry. */
export function entryGuesses({ entries }: Elsewhere, typed: string): readonly Guess[] {
  return findWords(entries, typed, MOST_PLACES)?.guesses ?? [];
}

/** The paragraphs of an archive text that have all words. */
export interface FoundParagraphs {
  /** In the order of the text. */
  readonly finds: readonly SourceFind[];
  readonly marks: Marker;
}

export function paragraphsFoundIn(
  { sources }: Elsewhere,
  source: string,
  typed: string,
): FoundParagraphs {
  const matches = findAll(sources, typed);
  const position = sources.columns.numberOf.get(source);
  const numbers = matches
    ? [...matches.numbers].filter((number) => sources.columns.sourceOf[number] === position)
    : [];
  return {
    finds: numbers.sort((a, b) => a - b).map((number) => sourceFind(sources, number)),
    marks: markerOf(sources, matches),
  };
}

type Corpus = Elsewhere['sources'] | Elsewhere['entries'];

/** Undefined when nothing has all words, or no word was asked for that has to be there. */
function findAll(corpus: Corpus, typed: string): WordMatches | undefined {
  const matches = findWords(corpus, typed, MOST_PLACES, false);
  return matches?.matched === 'all' && matches.clauses.some(({ isNegative }) => !isNegative)
    ? matches
    : undefined;
}

function markerOf({ index }: Corpus, matches: WordMatches | undefined): Marker {
  return markerFor(matches?.words ?? new Map(), index.splitter);
}

interface Ranked {
  readonly total: number;
  slice(from: number, to: number): Find[];
}

const NONE: Ranked = { total: 0, slice: () => [] };

type IsMet = ReturnType<typeof documentFilter>;

function sourcesFound({ sources }: Elsewhere, matches: WordMatches, isMet: IsMet): Ranked {
  const { numbers } = matches;
  const { columns, order } = sources;
  const met = isMet && metSources(columns, isMet);
  const those = met
    ? numbers.filter((number) => met[sure(columns.sourceOf[number])] === 1)
    : numbers;
  return {
    total: those.length,
    slice: (from, to) =>
      bestFirst(order, those, matches, from, to).map((number) => sourceFind(sources, number)),
  };
}

function metSources(
  columns: Elsewhere['sources']['columns'],
  isMet: NonNullable<IsMet>,
): Uint8Array {
  return Uint8Array.from({ length: columns.ids.length }, (_, source) =>
    documentsOf(columns, source).some(isMet) ? 1 : 0,
  );
}

function sourceFind({ columns }: Elsewhere['sources'], number: number): SourceFind {
  return {
    type: 'source',
    source: columns.ids.at(sure(columns.sourceOf[number])) ?? '',
    start: sure(columns.starts[number]),
    end: sure(columns.ends[number]),
  };
}

/** By group; an entry that has the words in its name is found once, before those that have them in their texts. */
function entriesFound(
  { entries }: Elsewhere,
  matches: WordMatches,
  isMet: IsMet,
): Record<Exclude<Group, 'archivtexte'>, Ranked> {
  const found: Record<Exclude<Group, 'archivtexte'>, { names: number[]; texts: number[] }> = {
    dokumente: { names: [], texts: [] },
    personen: { names: [], texts: [] },
    begriffe: { names: [], texts: [] },
  };
  const { columns } = entries;
  const { isName, placeOf } = columns;
  const named = new Set<number>();
  for (const number of matches.numbers) {
    if (isName[number] !== 1 || !isOfMet(columns, number, isMet)) continue;
    found[groupOf(entryTypeOf(columns, number))].names.push(number);
    named.add(sure(placeOf[number]));
  }
  for (const number of matches.numbers) {
    // Sections of a document have addresses of their own: they are found besides its title.
    if (isName[number] === 1 || named.has(sure(placeOf[number]))) continue;
    if (!isOfMet(columns, number, isMet)) continue;
    found[groupOf(entryTypeOf(columns, number))].texts.push(number);
  }
  const ranked = ({ names, texts }: { names: number[]; texts: number[] }): Ranked => ({
    total: names.length + texts.length,
    slice: (from, to) =>
      [
        ...bestFirst(entries.order, Int32Array.from(names), matches, from, to),
        ...bestFirst(
          entries.order,
          Int32Array.from(texts),
          matches,
          Math.max(0, from - names.length),
          Math.max(0, to - names.length),
        ),
      ].flatMap((number): EntryFind[] => {
        const entry = entries.texts.at(number);
        return entry ? [{ type: 'entry', entry }] : [];
      }),
  });
  return {
    dokumente: ranked(found.dokumente),
    personen: ranked(found.personen),
    begriffe: ranked(found.begriffe),
  };
}

/** Conditions that are asked of documents are met by nothing of the group that belongs to none. */
function isOfMet(columns: Elsewhere['entries']['columns'], number: number, isMet: IsMet): boolean {
  if (!isMet || groupOf(entryTypeOf(columns, number)) !== 'dokumente') return true;
  const document = columns.places.documents[sure(columns.placeOf[number])] ?? -1;
  return document >= 0 && isMet(document);
}

function documentsOfDays({ documents }: Elsewhere, isMet: NonNullable<IsMet>): Ranked {
  const { ids } = documents;
  const those = Array.from({ length: ids.length }, (_, number) => number).filter(isMet);
  return {
    total: those.length,
    slice: (from, to) =>
      those.slice(from, to).map((number) => ({ type: 'document', document: ids.at(number) ?? '' })),
  };
}

/** So many places are looked at within some ten milliseconds. */
const MOST_PLACES = 600_000;
