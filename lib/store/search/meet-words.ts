import { sure } from '@/lib/model/sure';
import type { Guess } from '@/lib/search/find-words';
import { fold, writtenWordsOf } from '@/lib/search/fold';
import { notePhrase, recordWord, type FoundWords } from '@/lib/search/found-words';
import { withinLimits } from '@/lib/search/query-limits';
import { NAMED_FACETS } from '@/lib/search/query';
import { BOOSTS, EVERYDAY, worthOf } from '@/lib/search/ranking';
import { expansionsOf, plainRuns, wordsAsked } from '@/lib/search/asked-words';
import { peopleNamed } from '@/lib/search/score-names';
import type { MetWords } from '@/lib/search/search';
import { readWords, type Clause, type Unit } from '@/lib/search/syntax';
import { NOTICES } from '@/lib/search/texts';
import type { Reading } from '../reading';
import { inVersion, list, questionOf, sql, type Sql } from '../sql';
import { allOf, anyOf, standsUnder } from './filters';
import {
  beginning,
  canBeMistyped,
  compoundsOf,
  meantBy,
  MOST_READING,
  placesOf,
  operationsOf,
  similarOperations,
  slotsOf,
  type Drafting,
  type Operation,
} from './plan';
import { withNear } from './near';
import type { SearchedTexts, TextTable, TextVocabulary } from './searched-texts';
import { wordingOf } from './wording';

/** The names that statements stand under and a word was found in. */
export interface MetNames {
  readonly facet: (typeof NAMED_FACETS)[number];
  readonly ids: readonly string[];
  readonly boost: number;
}

/** Everything by which a text meets a condition. */
export interface MetUnit {
  readonly operations: readonly Operation[];
  readonly names: readonly MetNames[];
}

/** One condition on the wording. */
export interface MetClause extends MetUnit {
  /** The same by unit: one of them is enough. Of all but the first it does not count how often. */
  readonly units: readonly MetUnit[];
  /** How telling it is, see `worthOf`. */
  readonly worth: number;
}

/** The statements that have the words of a query, and what puts them in order. */
export interface WordsMet extends MetWords {
  /** That a statement is one of them. */
  readonly condition: Sql;
  readonly clauses: readonly Clause[];
  readonly wanted: readonly MetClause[];
  /** The people whose whole names were typed: what they say comes first. */
  readonly people: readonly string[];
  /** The words as they were typed, by what may stand for each; undefined where that is not asked. */
  readonly verbatim: readonly (readonly string[])[] | undefined;
}

/**
 * Finds the words of `typed`; undefined when nothing was typed. As `findWords` of lib/search does, from the vocabulary alone; the
 * store is asked how many statements meet each condition, for that decides what a word that occurs nowhere may mean.
 *
 * Unless it is lenient, no word is taken as a mistyped one, and what has not all of the words is not found.
 *
 * How telling a word is counts to {@link MOST_COUNTED} statements; from then on it is estimated from how often its words occur.
 */
export async function meetWords(
  reading: Reading,
  vocabulary: SearchedTexts,
  typed: string,
  isLenient = true,
): Promise<WordsMet | undefined> {
  if (typed.trim() === '') return undefined;
  const clauses = readWords(typed, vocabulary.index.splitter, vocabulary.glossary);
  const { clauses: searched, notices } = withinLimits(clauses);
  const drafting: Drafting = {
    index: vocabulary.index,
    expansion: 'all',
    budget: MOST_READING,
    read: new Set(),
  };
  const only: Drafting = { ...drafting, expansion: 'forms' };
  const excluded = await Promise.all(
    searched
      .filter(({ isNegative }) => isNegative)
      .map(({ any }) =>
        Promise.all(
          any.map((unit) => resolved(reading, vocabulary, draftOf(only, vocabulary, unit))),
        ),
      ),
  );
  drafting.budget = only.budget;
  const plain = searched.filter(({ isNegative }) => !isNegative);
  const wanted = await draftedClauses(reading, vocabulary, drafting, plain, isLenient);
  const withCompounds = wanted.map(({ operations, units, ...clause }, at) => {
    const compounds = [
      compoundsOf(drafting, plain[at - 1], plain[at]),
      compoundsOf(drafting, plain[at], plain[at + 1]),
    ].flatMap((each) => each ?? []);
    return {
      ...clause,
      operations: [...operations, ...compounds],
      units: units.map((unit, one) =>
        one === 0 ? { ...unit, operations: [...unit.operations, ...compounds] } : unit,
      ),
    };
  });
  const conditions = wanted.map(conditionOf);
  const without = excluded.map((units) => sql`NOT ${anyOf(units.map(conditionOf))}`);
  const { most, condition } = await mostMet(reading, vocabulary, conditions, without, isLenient);
  const isPartial = most > 0 && most < wanted.length && drafting.budget >= 0;
  const isTwo = wordsAsked(searched) >= 2 && drafting.budget >= 0;
  const runs = isTwo ? plainRuns(typed, searched) : [];
  const people = peopleNamed(vocabulary, runs.flat());
  return {
    condition,
    wanted: withCompounds,
    people: people.map((person) => vocabulary.facets.person.ids.at(person) ?? ''),
    verbatim: runs.length === 1 ? slotsOf(drafting, sure(runs[0]), 'spelling') : undefined,
    words: wordsOf(wanted),
    matched: most === wanted.length ? 'all' : 'some',
    notices: [
      ...wanted.flatMap(({ notice }) => notice ?? []),
      ...(clauses.length === 0 ? [NOTICES.noWords(typed)] : []),
      ...notices,
      ...(drafting.budget < 0 ? [NOTICES.bounded] : []),
    ],
    ...(isPartial && {
      partial: most === 1 ? NOTICES.someWords : NOTICES.mostWords(most, wanted.length),
    }),
    clauses: searched,
    expansions: plain.flatMap(expansionsOf),
    guesses: wanted.flatMap(({ guess }) => guess ?? []),
  };
}

/** So many statements are counted to see how telling a word is. */
export const MOST_COUNTED = 20_000;

interface Draft {
  readonly operations: readonly Operation[];
  readonly names: readonly NamesMet[];
}

type NamesMet = Omit<MetNames, 'boost'>;

interface DraftedClause extends MetClause {
  /** By operation: whether it finds anything. */
  readonly finds: readonly boolean[];
  readonly notice?: string;
  readonly guess?: Guess;
}

function draftOf(drafting: Drafting, vocabulary: SearchedTexts, unit: Unit): Draft {
  const { names } = vocabulary;
  const met =
    unit.type === 'beginning'
      ? names.beginningWith(unit.word)
      : names.findAll(unit.type === 'word' ? [unit.word] : unit.words);
  return { operations: operationsOf(drafting, unit), names: namesMet(vocabulary, met) };
}

async function resolved(reading: Reading, texts: TextTable, draft: Draft): Promise<Draft> {
  return { ...draft, operations: await withNear(reading, texts, draft.operations) };
}

function namesMet({ facets, nameOwners }: TextVocabulary, names: readonly number[]): NamesMet[] {
  const owners = names.map((name) => nameOwners.at(name));
  return NAMED_FACETS.flatMap((facet) => {
    const values = new Set(owners.flatMap((owner) => (owner?.facet === facet ? owner.value : [])));
    const ids = [...values].map((value) => facets[facet].ids.at(value) ?? '');
    return ids.length > 0 ? [{ facet, ids }] : [];
  });
}

/** What a clause means: its units; if nothing has them, what begins so; if there is nothing either, what may have been meant. */
async function draftedClauses(
  reading: Reading,
  vocabulary: SearchedTexts,
  drafting: Drafting,
  clauses: readonly Clause[],
  isLenient: boolean,
): Promise<DraftedClause[]> {
  const drafts = await Promise.all(
    clauses.map(({ any }) =>
      Promise.all(
        any.map((unit) => resolved(reading, vocabulary, draftOf(drafting, vocabulary, unit))),
      ),
    ),
  );
  const isAlone = clauses.length === 1;
  const counted = await countedClauses(reading, vocabulary, drafts, isAlone);
  return Promise.all(
    counted.map(async (clause, at): Promise<DraftedClause> => {
      const [unit] = sure(clauses[at]).any;
      if (clause.size > 0 || !unit || drafting.budget < 0) return clause;
      if (!canBeMistyped(unit)) return { ...clause, notice: NOTICES.notFound(unit.typed) };
      const isLast = at === clauses.length - 1;
      const { word, typed } = unit;
      if (word.length >= (isLast ? SHORTEST_LAST : SHORTEST)) {
        const operation = beginning(drafting, word, BOOSTS.beginning);
        const names = namesMet(vocabulary, vocabulary.names.beginningWith(word));
        const draft = { operations: operation ? [operation] : [], names };
        const [begun] = await countedClauses(reading, vocabulary, [[draft]], isAlone);
        if (begun && begun.size > 0) return begun;
      }
      const notFound = { ...clause, notice: NOTICES.notFound(typed) };
      // Another number is another thing.
      if (!isLenient || /\d/.test(word)) return notFound;
      const meant = meantBy(drafting, word);
      const draft = { operations: similarOperations(drafting, meant), names: [] };
      const [similar] = await countedClauses(reading, vocabulary, [[draft]], isAlone);
      if (!similar || similar.size === 0) return notFound;
      const written = await Promise.all(meant.map((each) => asWritten(reading, vocabulary, each)));
      const { from, to } = sure(clauses[at]);
      return {
        ...similar,
        notice: NOTICES.similar(typed, written),
        guess: { typed, meant: written, from, to },
      };
    }),
  );
}

/** Without a limit `a` would find half of the archive. */
const SHORTEST = 4;
const SHORTEST_LAST = 3;

type Counted = DraftedClause & { readonly size: number };

/** Asks of all clauses, which are lists of units, how many statements each finds and which of its operations find something. */
async function countedClauses(
  reading: Reading,
  vocabulary: SearchedTexts,
  clauses: readonly (readonly Draft[])[],
  isAlone: boolean,
): Promise<Counted[]> {
  const asked: Sql[] = [];
  const ask = (condition: Sql, most: number) => asked.push(upTo(vocabulary, condition, most)) - 1;
  const places = clauses.map((units) => {
    const all = anyOf(units.map(conditionOf));
    // One condition alone is as telling as it may be.
    const size = ask(all, isAlone ? 1 : MOST_COUNTED);
    return units.map(({ operations, names }) => ({
      size,
      finds: operations.map((operation) =>
        operation.type === 'phrase' ? ask(wordingOf([operation]), 1) : -1,
      ),
      wording: names.some(({ facet }) => facet === 'person')
        ? ask(wordingOf(operations), saidBy(vocabulary, names) * EVERYDAY + 1)
        : -1,
    }));
  });
  if (asked.length === 0) return [];
  const [row] = await reading.ask<{ sizes: number[] }>(
    questionOf(sql`SELECT ARRAY[${list(asked, ', ')}]::integer[] AS sizes`),
    'search',
  );
  const sizes = row?.sizes ?? [];
  return clauses.map((units, clause) => {
    const asks = sure(places[clause]);
    const size = sizes[asks[0]?.size ?? -1] ?? 0;
    const met = units.map((unit, at): MetUnit => {
      const inWording = sizes[sure(asks[at]).wording] ?? 0;
      const boosted = (each: NamesMet) => ({
        ...each,
        boost: boostOf(vocabulary, each, inWording),
      });
      return { operations: unit.operations, names: unit.names.map(boosted) };
    });
    const operations = met.flatMap((unit) => unit.operations);
    return {
      size,
      operations,
      names: met.flatMap(({ names }) => names),
      units: met,
      finds: asks.flatMap(({ finds }) => finds.map((place) => place < 0 || sure(sizes[place]) > 0)),
      worth: worthOf(
        size > MOST_COUNTED ? estimated(vocabulary, operations, size) : size,
        vocabulary.size,
      ),
    };
  });
}

function boostOf(vocabulary: SearchedTexts, names: NamesMet, inWording: number): number {
  if (names.facet !== 'person') return BOOSTS.name;
  return inWording > saidBy(vocabulary, [names]) * EVERYDAY
    ? BOOSTS.everydaySpeaker
    : BOOSTS.speaker;
}

/** How many statements the people among the names have made. */
function saidBy({ facets }: TextVocabulary, names: readonly NamesMet[]): number {
  const { valueOf, totals } = facets.person;
  return names.reduce((sum, { facet, ids }) => {
    if (facet !== 'person') return sum;
    return ids.reduce((said, id) => said + (totals[valueOf.get(id) ?? -1] ?? 0), sum);
  }, 0);
}

/** How many statements have any of some frequent words, as if each stood wherever it does independently of the others. */
function estimated(
  { index, size }: TextVocabulary,
  operations: readonly Operation[],
  atLeast: number,
): number {
  const words = new Set(
    operations.flatMap((operation) =>
      operation.type === 'words' ? [...operation.words.keys()] : [],
    ),
  );
  let without = 1;
  for (const word of words) without *= 1 - Math.min(1, placesOf(index, word) / Math.max(1, size));
  return Math.max(atLeast, Math.round(size * (1 - without)));
}

/** How many statements meet a condition, counted as far as `most`, and one beyond. */
function upTo({ table }: TextTable, condition: Sql, most: number): Sql {
  return sql`(SELECT count(*) FROM (SELECT FROM ${table} WHERE ${inVersion('statement')} AND ${condition} LIMIT ${most + 1}) AS those)`;
}

function conditionOf({ operations, names }: Draft): Sql {
  return anyOf([
    ...(operations.length > 0 ? [wordingOf(operations)] : []),
    ...names.map(({ facet, ids }) => standsUnder(facet, ids)),
  ]);
}

/** The words that were found, with how: what is marked in the hits. */
function wordsOf(clauses: readonly DraftedClause[]): MetWords['words'] {
  const found: FoundWords = { words: new Map(), viaGlossary: false };
  for (const { operations, finds } of clauses) {
    operations.forEach((operation, at) => {
      if (finds[at] === false || (operation.type === 'near' && operation.found.length === 0))
        return;
      found.viaGlossary = operation.viaGlossary;
      switch (operation.type) {
        case 'words':
          for (const [word, boost] of operation.words) recordWord(found, word, boost);
          break;
        case 'phrase':
          notePhrase(found, operation.slots, operation.boost);
          break;
        case 'near':
          for (const words of [operation.first, ...operation.others])
            for (const [word, boost] of words) recordWord(found, word, boost * operation.boost);
          break;
      }
    });
  }
  return found.words;
}

/** The statements that meet the most of the conditions that any of them meets, without those that are excluded. */
async function mostMet(
  reading: Reading,
  texts: TextTable,
  conditions: readonly Sql[],
  without: readonly Sql[],
  isLenient: boolean,
): Promise<{ most: number; condition: Sql }> {
  const none = { most: 0, condition: sql`false` };
  if (conditions.length === 0)
    return without.length > 0 && (await isAny(reading, texts, sql`NOT ${allOf(without)}`))
      ? { most: 0, condition: allOf(without) }
      : none;
  const all = allOf([...conditions, ...without]);
  if (await isAny(reading, texts, all)) return { most: conditions.length, condition: all };
  if (!isLenient) return none;
  // Each by the index: to try all conditions on each statement that meets one takes minutes.
  const met = sql`(${list(
    conditions.map(
      (condition) =>
        sql`SELECT statement.id FROM ${texts.table} WHERE ${inVersion('statement')} AND ${allOf([condition, ...without])}`,
    ),
    ' UNION ALL ',
  )}) AS met`;
  const [row] = await reading.ask<{ most: number | null }>(
    questionOf(
      sql`SELECT max(met)::integer AS most FROM (SELECT count(*) AS met FROM ${met} GROUP BY id) AS counted`,
    ),
    'search',
  );
  const most = row?.most ?? 0;
  return most === 0
    ? none
    : {
        most,
        condition: sql`statement.id IN (SELECT id FROM ${met} GROUP BY id HAVING count(*) = ${most}::bigint)`,
      };
}

async function isAny(reading: Reading, { table }: TextTable, condition: Sql): Promise<boolean> {
  const rows = await reading.ask(
    questionOf(sql`SELECT FROM ${table} WHERE ${inVersion('statement')} AND ${condition} LIMIT 1`),
    'search',
  );
  return rows.length > 0;
}

/** A folded word as a reader knows it: `muelheim` → `Mülheim`. Read where it stands first. */
async function asWritten(reading: Reading, texts: TextTable, folded: string): Promise<string> {
  const word: Operation = { type: 'words', words: new Map([[folded, 1]]), viaGlossary: false };
  const first = texts.firstTexts(wordingOf([word]), MOST_READ);
  const rows = first && (await reading.ask<{ text: string }>(questionOf(first), 'search'));
  for (const { text } of rows ?? []) {
    const written = writtenWordsOf(text).find((each) => fold(each) === folded);
    if (written) return written;
  }
  return folded;
}

const MOST_READ = 20;
