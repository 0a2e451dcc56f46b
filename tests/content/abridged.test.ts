import { expect, test } from 'vitest';
import { abridged } from '@/lib/content/abridged';
import type { Problem } from '@/lib/model/problem';
import { say } from '@/lib/messages/message';

const problems = (file: string, count: number, severity: Problem['severity']): Problem[] =>
  Array.from({ length: count }, (_, index) => ({
    file,
    line: index + 1,
    column: 1,
    severity,
    message: say('file-empty'),
  }));

test('of each file the first 200 problems are told, and how many there are besides', () => {
  const told = abridged([
    ...problems('a', 200, 'error'),
    ...problems('b', 2_000, 'warning'),
    ...problems('c', 1, 'error'),
  ]);
  expect(told).toEqual([
    ...problems('a', 200, 'error'),
    ...problems('b', 200, 'warning'),
    {
      file: 'b',
      line: 201,
      column: 1,
      severity: 'warning',
      message: say('more-problems', { count: 1800 }),
    },
    ...problems('c', 1, 'error'),
  ]);
});

test('an error among those that are left out is one in their sum', () => {
  const told = abridged([...problems('a', 200, 'warning'), ...problems('a', 2, 'error')]);
  expect(told.at(-1)).toMatchObject({ severity: 'error' });
});
