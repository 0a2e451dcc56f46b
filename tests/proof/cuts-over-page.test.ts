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
  ['für Bürger/', 'innen', false, false],
  ['für Bürger/', 'Wähler', true, true],
  ['von 1990–', '1995', false, false],
  ['es sind 50', '000 Fälle', true, true],
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

test.each([
  ['that are a number', '7', '8', '9'],
  ['that are a letter', 'A', 'A', 'A'],
])('running heads %s are passed over', (_what, ...heads) => {
  const pages = ['Es begann⏎mit der Gemein-', 'schaft von allen⏎und dann', 'ging es⏎weiter'];
  const source = pages.map((page, number) => `${heads[number]}⏎${page}`).join('⏎\f');
  expect(verdictOn(source, 'mit der Gemeinschaft von allen')).toBe('found');
  expect(verdictOn(source, 'schaft von allen')).toBe('absent');
});

test('a running head that only one of the pages begins with is passed over', () => {
  const source = 'Titel⏎Kopf⏎Es begann⏎mit der Gemein-⏎\fKopf⏎schaft von allen⏎und dann';
  expect(verdictOn(source, 'mit der Gemeinschaft von allen')).toBe('found');
  expect(verdictOn(source, 'schaft von allen')).toBe('absent');
});

test.each([
  [900, 'absent'],
  [1_100, 'found'],
])('after a long page, heads of %i characters: %s', (length, expected) => {
  const head = 'Kopfzeile '.repeat(length / 10).trim();
  const source = [
    `${'So ging es los. '.repeat(100)}⏎Es begann⏎mit der Gemein-⏎${head}`,
    `Bericht⏎schaft von allen⏎und dann⏎${head}`,
    `Bericht⏎ging es⏎weiter⏎${head}`,
  ].join('⏎\f');
  expect(verdictOn(source, 'mit der Gemeinschaft von allen')).toBe('found');
  expect(verdictOn(source, 'schaft von allen')).toBe(expected);
});

test.each([
  ['E-⏎Seite 2⏎Mail schreiben hilft', 'Mail schreiben', 'absent'],
  ['E-⏎Seite 2⏎Mail schreiben hilft', 'E-Mail schreiben', 'found'],
  ['alle Bürger/⏎Seite 2⏎innen wollen das', 'alle Bürger', 'absent'],
  ['alle Bürger/⏎Seite 2⏎innen wollen das', 'alle Bürger/', 'absent'],
  ['alle Bürger/⏎Seite 2⏎innen wollen das', 'innen wollen', 'absent'],
  ['alle Bürger/⏎Seite 2⏎innen wollen das', 'Bürger/innen wollen', 'found'],
  ['siehe www.stadt.de/⏎Seite 2⏎Die Stadt will das', 'Die Stadt will', 'found'],
  ['siehe www.stadt.de/⏎⏎die Stadt will das', 'die Stadt will', 'found'],
])('over a mark of a page, %j: %j is %s', (source, wording, expected) => {
  expect(verdictOn(source, wording)).toBe(expected);
});
