import { loosen } from './german/loosen';
import type { Clause, Unit } from './syntax';
import { NOTICES } from './texts';

/** What of a query is searched, and what its reader is told of the rest. */
export interface LimitedQuery {
  readonly clauses: readonly Clause[];
  readonly notices: readonly string[];
}

/** So many words and phrases are looked for, however they are connected. */
export const MOST_UNITS = 20;
/** How many letters of the beginning of a word must be given, and how many when nothing else is asked for. */
export const SHORTEST_BEGINNING = 3;
export const SHORTEST_LONE_BEGINNING = 2;

/**
 * The query without what would cost more than it can find: beginnings of words that half of the vocabulary has, and
 * everything behind the first twenty units.
 */
export function withinLimits(clauses: readonly Clause[]): LimitedQuery {
  const units = clauses.flatMap(({ any }) => any);
  const shortest = units.length === 1 ? SHORTEST_LONE_BEGINNING : SHORTEST_BEGINNING;
  const isShort = (unit: Unit) =>
    unit.type === 'beginning' && Array.from(loosen(unit.word)).length < shortest;
  const short = units.filter(isShort);
  const long = units.filter((unit) => !isShort(unit));
  const searched = new Set(long.slice(0, MOST_UNITS));
  const beyond = long.slice(MOST_UNITS);
  return {
    clauses: clauses.flatMap((clause) => {
      const any = clause.any.filter((unit) => searched.has(unit));
      return any.length > 0 ? [{ ...clause, any }] : [];
    }),
    notices: [
      ...(short.length > 0 ? [NOTICES.shortBeginnings(typedOf(short))] : []),
      ...(beyond.length > 0 ? [NOTICES.tooManyWords(MOST_UNITS, typedOf(beyond))] : []),
    ],
  };
}

function typedOf(units: readonly Unit[]): string[] {
  return units.map(({ type, typed }) => (type === 'beginning' ? `${typed}*` : typed));
}
