import { expect, test } from 'vitest';
import { differencesBetween } from '@/lib/proof/differences';
import { sharedBy } from '@/lib/proof/shared';

const shared = (first: string, second: string) => sharedBy(differencesBetween(first, second) ?? []);

test.each([
  [
    'a sentence that goes on',
    'Die Option ist gut.',
    'Die Option ist gut, sagt der Rat.',
    { words: 4, first: 4, second: 7, longest: 'Die Option ist gut' },
  ],
  [
    'a word between',
    'Die Option ist gut.',
    'Die kommunale Option ist gut.',
    { words: 4, first: 4, second: 5, longest: 'Option ist gut' },
  ],
  ['nothing', 'Ja.', 'Nein!', { words: 0, first: 1, second: 1, longest: '' }],
  [
    'single words only',
    'Rat und Tat',
    'Rat oder Tat',
    { words: 2, first: 3, second: 3, longest: '' },
  ],
  ['all', 'So ist es.', 'So ist es.', { words: 3, first: 3, second: 3, longest: 'So ist es' }],
  [
    'compounds with a hyphen are one word',
    'SGB-II-Träger',
    'SGB-II-Träger',
    { words: 1, first: 1, second: 1, longest: '' },
  ],
])('%s', (_what, first, second, expected) => {
  expect(shared(first, second)).toEqual(expected);
});
