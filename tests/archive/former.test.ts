import { expect, test } from 'vitest';
import { formerStatementsOf } from '@/lib/archive/former';
import type { Former } from '@/lib/model/ledger';

test('former statements stand with the document that had them, by id', () => {
  const withdrawn: Former = { type: 'withdrawn', day: 0, why: 'Doppelt', wordings: [] };
  const former = new Map<string, Former>([
    ['b/z', withdrawn],
    ['b', withdrawn],
    ['a/y', withdrawn],
    ['b/a', { type: 'moved', to: 'a/a', day: 0 }],
  ]);
  const ids = [
    ...formerStatementsOf({
      wordingsOf: () => [],
      statesOf: () => [],
      factsOf: () => [],
      eventsOf: () => [],
      former,
      seals: [],
    }),
  ].map(([document, all]) => [document, all.map(({ id }) => id)]);
  expect(ids).toEqual([
    ['a', ['a/y']],
    ['b', ['b/a', 'b/z']],
  ]);
});
