import { expect, test } from 'vitest';
import { sure } from '@/lib/model/sure';

test.each([0, '', false, null])('%j is something', (value) => {
  expect(sure(value)).toBe(value);
});

test('a place off by one is an error', () => {
  expect(() => sure([0, 1][2])).toThrow(RangeError);
});
