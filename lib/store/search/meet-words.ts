import { sure } from '@/lib/model/sure';
import { notePhrase, recordWord, type FoundWords } from '@/lib/search/found-words';
import { withinLimits } from '@/lib/search/query-limits';
import { expansionsOf, plainRuns, wordsAsked } from '@/lib/search/asked-words';
import { peopleNamed } from '@/lib/search/score-names';
import type { MetWords } from '@/lib/search/search';
import { readWords, type Clause } from '@/lib/search/syntax';
import { NOTICES } from '@/lib/search/texts';
import type { Reading } from '../reading';
import { sql, type Sql } from '../sql';
import {
  conditionOf,
  draftedClauses,
  draftOf,
  resolved,
  type DraftedClause,
} from './drafted-clauses';
import { anyOf } from './filters';
import type { MetClause } from './met-clause';
import { mostMet } from './most-met';
import { compoundsOf, MOST_READING, slotsOf, type Drafting } from './plan';
import type { SearchedTexts } from './searched-texts';

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
 * How telling a word is counts to `MOST_COUNTED` statements (drafted-clauses.ts); from then on it is estimated from how often its words occur.
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
