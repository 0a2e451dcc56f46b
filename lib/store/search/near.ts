import { areNear } from '@/lib/search/accumulator';
import type { Reading } from '../reading';
import { lexemeOf } from '../lexeme';
import { inVersion, questionOf, sql } from '../sql';
import { wordingOf } from './wording';
import type { CloseWords, NearWords, Operation } from './plan';
import type { TextTable } from './searched-texts';
import { spotsIn, type Spots } from './spots';
import { tsQueryOf } from './ts-query';

/** Of so many statements that have words it is looked whether these are near each other: of the newest. */
export const MOST_LOOKED_AT = 5_000;

/**
 * The operations with what words near each other find besides those before them. That they are near is looked up here: an index
 * knows only that a statement has them, and to compare the places of many words in SQL takes a thousand times as long.
 */
export async function withNear(
  reading: Reading,
  texts: TextTable,
  operations: readonly Operation[],
): Promise<Operation[]> {
  return Promise.all(
    operations.map(async (operation, at) =>
      operation.type === 'near'
        ? { ...operation, found: await found(reading, texts, operation, operations.slice(0, at)) }
        : operation,
    ),
  );
}

async function found(
  reading: Reading,
  { table, newestFirst }: TextTable,
  near: NearWords,
  before: readonly Operation[],
): Promise<string[]> {
  const others = before.filter(({ type }) => type !== 'near');
  const rows = await reading.ask<{ id: string; spots: string }>(
    questionOf(sql`
      SELECT statement.id, spots::text AS spots FROM ${table}
      WHERE ${inVersion('statement')} AND ${sql`spots @@ ${tsQueryOf(near)}::tsquery`}
        AND NOT ${wordingOf(others)}
      ORDER BY ${newestFirst} LIMIT ${MOST_LOOKED_AT}`),
    'search',
  );
  const wanted = new Set(
    [near.first, ...near.others].flatMap((words) => [...words.keys()].map(lexemeOf)),
  );
  return rows
    .filter(
      ({ spots }) =>
        placesNear(
          spotsIn(spots, (each) => wanted.has(each)),
          near,
        ) !== 0,
    )
    .map(({ id }) => id);
}

/** Whereabouts the first of some words stand that are near each other, as `Accumulator.places` has it; 0 where they are not. */
export function placesNear(
  spots: Spots,
  { first, others }: Pick<NearWords, 'first' | 'others'>,
): number {
  const places = whereabouts(spots, first);
  return others.every((other) => areNear(places, whereabouts(spots, other))) ? places : 0;
}

function whereabouts(spots: Spots, words: CloseWords): number {
  let places = 0;
  for (const [lexeme, some] of spots)
    if (words.has(lexeme)) for (const place of some) places |= 1 << ((place >> 2) & 31);
  return places;
}
