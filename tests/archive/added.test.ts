import { expect, test } from 'vitest';
import { lastAddedFirst } from '@/lib/archive/added';
import { dayNumber } from '@/lib/model/day';
import type { Ledger } from '@/lib/model/ledger-view';
import { anArchive, aStatement } from './an-archive';

const DAYS: Readonly<Record<string, readonly number[]>> = {
  'd/old': [dayNumber(2026, 1, 1), dayNumber(2026, 9, 1)],
  'd/new': [dayNumber(2026, 5, 1)],
  'd/newer': [dayNumber(2026, 5, 1)],
  'd/undated': [dayNumber(2026, 5, 1)],
};

test('the last added is first, a correction adds nothing, what the ledger does not have yet is the last of all', () => {
  const archive = anArchive({
    statements: [
      aStatement('d/unrecorded', { date: '1999' }),
      aStatement('d/old', { date: '2020' }),
      aStatement('d/undated'),
      aStatement('d/newer', { date: '2004-07-08' }),
      aStatement('d/new', { date: '2001' }),
    ],
  });
  let asked = 0;
  const ledger: Ledger = {
    ...archive.ledger,
    wordingsOf: (id) => {
      asked++;
      return (DAYS[id] ?? []).map((published) => ({ hash: '', published }));
    },
  };
  const ids = () =>
    [...lastAddedFirst({ ...archive, ledger })].map((number) => archive.statements[number]?.id);
  const expected = ['d/unrecorded', 'd/newer', 'd/new', 'd/undated', 'd/old'];
  expect(ids()).toEqual(expected);
  expect(ids()).toEqual(expected);
  expect(asked).toBe(expected.length);
});
