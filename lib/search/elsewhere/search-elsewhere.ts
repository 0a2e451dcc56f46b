import type { DaySpan } from '@/lib/model/day';
import type { Document } from '@/lib/model/archive';
import { findWords, type Guess, type SearchedWords, type WordMatches } from '../find-words';
import { bestFirst } from '../order';
import type { SearchQuery } from '../query';
import type { Elsewhere } from './elsewhere';
import type { EntryText } from './entry-texts';
import { GROUPS, groupOf, type Group } from './groups';
import { documentFilter, ignoredIn, type Condition } from './narrow';

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
  readonly document: Document;
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
  /** What was found, to be marked, in archive texts and in entries. */
  readonly sourceWords: SearchedWords;
  readonly entryWords: SearchedWords;
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
  const isMet = documentFilter(query, asked);
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
    sourceWords: { words: sourceMatches?.words ?? new Map(), index: elsewhere.sources.index },
    entryWords: { words: entryMatches?.words ?? new Map(), index: elsewhere.entries.index },
  };
}

/** The entries with the most of these words in their names, mistyped ones as well: for an address that leads nowhere. */
export function bestNames({ entries }: Elsewhere, typed: string, most: number): EntryText[] {
  const matches = findWords(entries, typed, MOST_PLACES);
  if (!matches) return [];
  const names = matches.numbers.filter((number) => entries.statements[number]?.type === 'name');
  return bestFirst(entries.order, names, matches, 0, most).flatMap(
    (number) => entries.statements[number] ?? [],
  );
}

/** What may have been meant by words that occur in no entry. */
export function entryGuesses({ entries }: Elsewhere, typed: string): readonly Guess[] {
  return findWords(entries, typed, MOST_PLACES)?.guesses ?? [];
}

/** Paragraph numbers of one archive text that have all words, in its order. */
export function paragraphsFoundIn(
  { sources }: Elsewhere,
  source: string,
  typed: string,
): { readonly finds: readonly SourceFind[]; readonly words: SearchedWords } {
  const matches = findAll(sources, typed);
  const position = sources.index.sources.findIndex(({ id }) => id === source);
  const numbers = matches
    ? [...matches.numbers].filter((number) => sources.index.sourceOf[number] === position)
    : [];
  return {
    finds: numbers.sort((a, b) => a - b).map((number) => sourceFind(sources, number)),
    words: { words: matches?.words ?? new Map(), index: sources.index },
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

interface Ranked {
  readonly total: number;
  slice(from: number, to: number): Find[];
}

const NONE: Ranked = { total: 0, slice: () => [] };

type IsMet = ((document: Document) => boolean) | undefined;

function sourcesFound(
  { sources, documents }: Elsewhere,
  matches: WordMatches,
  isMet: IsMet,
): Ranked {
  const { numbers } = matches;
  const { index, order } = sources;
  const met = isMet && metSources(index.sources, documents, isMet);
  const those = met ? numbers.filter((number) => met[index.sourceOf[number] ?? 0] === 1) : numbers;
  return {
    total: those.length,
    slice: (from, to) =>
      bestFirst(order, those, matches, from, to).map((number) => sourceFind(sources, number)),
  };
}

function metSources(
  sources: Elsewhere['sources']['index']['sources'],
  documents: Elsewhere['documents'],
  isMet: NonNullable<IsMet>,
): Uint8Array {
  return Uint8Array.from(sources, ({ documents: ids }) =>
    ids.some((id) => {
      const document = documents.get(id);
      return document !== undefined && isMet(document);
    })
      ? 1
      : 0,
  );
}

function sourceFind({ index }: Elsewhere['sources'], number: number): SourceFind {
  return {
    type: 'source',
    source: index.sources[index.sourceOf[number] ?? 0]?.id ?? '',
    start: index.starts[number] ?? 0,
    end: index.ends[number] ?? 0,
  };
}

/** By group; an entry that has the words in its name is found once, before those that have them in their texts. */
function entriesFound(
  { entries, documents }: Elsewhere,
  matches: WordMatches,
  isMet: IsMet,
): Record<Exclude<Group, 'archivtexte'>, Ranked> {
  const found: Record<Exclude<Group, 'archivtexte'>, { names: number[]; texts: number[] }> = {
    dokumente: { names: [], texts: [] },
    personen: { names: [], texts: [] },
    begriffe: { names: [], texts: [] },
  };
  const named = new Set<string>();
  const each = (isFound: (text: EntryText, number: number) => void) => {
    for (const number of matches.numbers) {
      const text = entries.statements[number];
      if (text) isFound(text, number);
    }
  };
  each((text, number) => {
    if (text.type !== 'name' || !isOfMet(text, documents, isMet)) return;
    found[groupOf(text.of)].names.push(number);
    named.add(text.address);
  });
  each((text, number) => {
    // Sections of a document have addresses of their own: they are found besides its title.
    if (text.type !== 'text' || named.has(text.address) || !isOfMet(text, documents, isMet)) return;
    found[groupOf(text.of)].texts.push(number);
  });
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
        const entry = entries.statements[number];
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
function isOfMet(
  { of, document }: EntryText,
  documents: Elsewhere['documents'],
  isMet: IsMet,
): boolean {
  if (!isMet || groupOf(of) !== 'dokumente') return true;
  const those = document === undefined ? undefined : documents.get(document);
  return those !== undefined && isMet(those);
}

function documentsOfDays({ newestDocuments }: Elsewhere, isMet: NonNullable<IsMet>): Ranked {
  const those = newestDocuments.filter(isMet);
  return {
    total: those.length,
    slice: (from, to) => those.slice(from, to).map((document) => ({ type: 'document', document })),
  };
}

/** So many places are looked at within some ten milliseconds. */
const MOST_PLACES = 600_000;
