import { sure } from '@/lib/model/sure';
import type { Guess } from '@/lib/search/find-words';
import { NAMED_FACETS } from '@/lib/search/query';
import { BOOSTS, EVERYDAY, worthOf } from '@/lib/search/ranking';
import type { Clause, Unit } from '@/lib/search/syntax';
import { NOTICES } from '@/lib/search/texts';
import type { Reading } from '../reading';
import { inVersion, list, questionOf, sql, type Sql } from '../sql';
import { asWritten } from './as-written';
import { anyOf, standsUnder } from './filters';
import type { MetClause, MetNames, MetUnit } from './met-clause';
import { withNear } from './near';
import {
  beginning,
  canBeMistyped,
  meantBy,
  operationsOf,
  placesOf,
  similarOperations,
  type Drafting,
  type Operation,
} from './plan';
import type { SearchedTexts, TextTable, TextVocabulary } from './searched-texts';
import { wordingOf } from './wording';

/** So many statements are counted to see how telling a word is. */
export const MOST_COUNTED = 20_000;

interface Draft {
  readonly operations: readonly Operation[];
  readonly names: readonly NamesMet[];
}

type NamesMet = Omit<MetNames, 'boost'>;

export interface DraftedClause extends MetClause {
  /** By operation: whether it finds anything. */
  readonly finds: readonly boolean[];
  readonly notice?: string;
  readonly guess?: Guess;
}

export function draftOf(drafting: Drafting, vocabulary: SearchedTexts, unit: Unit): Draft {
  const { names } = vocabulary;
  const met =
    unit.type === 'beginning'
      ? names.beginningWith(unit.word)
      : names.findAll(unit.type === 'word' ? [unit.word] : unit.words);
  return { operations: operationsOf(drafting, unit), names: namesMet(vocabulary, met) };
}

export async function resolved(reading: Reading, texts: TextTable, draft: Draft): Promise<Draft> {
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
export async function draftedClauses(
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

export function conditionOf({ operations, names }: Draft): Sql {
  return anyOf([
    ...(operations.length > 0 ? [wordingOf(operations)] : []),
    ...names.map(({ facet, ids }) => standsUnder(facet, ids)),
  ]);
}
