import { expect, test } from 'vitest';
import { indexText } from '@/lib/proof/indexed-text';
import { verdictOn } from './verdict';

const LINES = `${'ein langer Kopf '.repeat(10)}`;
const PAGES = [7, 8, 9].map((page) => `Bericht ${page}`);

/** A text of three pages with running heads; `first` ends the first page, `second` begins the second. */
const text = (first: string, second: string, head = '') =>
  [
    `${PAGES[0]}\n${head}\nEs begann\nalles ${first}`,
    `${PAGES[1]}\n${head}\n${second} von allen\nund dann`,
    `${PAGES[2]}\n${head}\nging es weiter`,
  ].join('\n\f');

test.each<[first: string, second: string, begins: boolean, ends: boolean]>([
  ['in der Gemein-', 'schaft', false, false],
  ['bei den Nicht-', 'Rauchern', false, false],
  ['für Natur-', 'und Umwelt', true, true],
  ['in der Gemeinschaft', 'wird es', true, true],
  ['in der Gemein¬', 'schaft', false, false],
])('a page ends with %j, the next begins with %j', (first, second, begins, ends) => {
  for (const head of ['', LINES]) {
    const source = text(first, second, head);
    expect([
      verdictOn(source, `${second} von allen`) === 'found',
      verdictOn(source, `begann alles ${first}`) === 'found',
    ]).toEqual([begins, ends]);
  }
});

test('whoever quotes a running head cuts nothing', () => {
  const source = text('in der Gemein-', 'schaft').replace('Gemein-', 'Gemein-\nDer Rat');
  expect(verdictOn(source, 'Bericht 7 Es begann alles')).toBe('found');
  expect(verdictOn(text('in der Stadt', 'schafft'), 'in der Stadt Bericht 8')).toBe('found');
  expect(verdictOn(text('in der Stadt', 'schafft'), 'Bericht 8 schafft von')).toBe('found');
});

test('every reading has the same places, as far as they go', () => {
  const index = indexText(text('in der Gemein-', 'schaft'));
  const cut = (sign: string, side: 'begin' | 'end') =>
    [index, ...index.otherReadings()].map((reading) => {
      const offset = reading.text.indexOf(sign) + (side === 'end' ? sign.length : 0);
      const at = reading.signs.starts.findIndex((start) => start >= offset);
      return reading.cutsOverPage(at, side);
    });
  expect(cut('schaft', 'begin')).toEqual([true, false]);
  expect(cut('und dann', 'begin')).toEqual([false, false]);
  expect(cut('Es begann', 'begin')).toEqual([false, false]);
  expect(cut('Gemein-', 'end')).toEqual([true, false]);
  expect(cut('Bericht 7', 'end')).toEqual([false, false]);
});
