import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inVersion, questionOf, sql } from '@/lib/store/sql';
import { anyArchive } from '../../ports/any-archive';
import { sourceOfArchive } from '../a-source';
import { storeOf } from '../a-store';

test('every record of a bundle is there by its key, and what repeats what', async () => {
  await fc.assert(
    fc.asyncProperty(anyArchive, async (given) => {
      const source = sourceOfArchive(given);
      const reading = await storeOf(source);
      const rows = await reading.ask<{ key: string; body: string }>(
        questionOf(sql`SELECT key, body FROM wortlaut.record WHERE ${inVersion('record')}`),
      );
      const found = new Map(rows.map(({ key, body }) => [key, body]));
      for (let number = 0; number < source.records.count; number++) {
        const [key, body] = source.records.at(number);
        expect([key, found.get(key)]).toEqual([key, body]);
      }
      for (const [id, repetition] of given.beside.repetitions)
        if (repetition.statements.length + repetition.sources.length > 0)
          expect(JSON.parse(found.get(`repetition/${id}`) ?? '')).toEqual(repetition);
    }),
    { numRuns: 10 },
  );
});
