import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, isFunctionWord, mapWords, wordsOf } from '@/lib/search/fold';

describe('folding', () => {
  test.each([
    ['Mülheim', 'Muelheim'],
    ['MÜLHEIM', 'mülheim'],
    ['Mu\u0308lheim', 'Mülheim'],
    ['Straße', 'STRASSE'],
    ['STRAẞE', 'Strasse'],
    ['Café', 'Cafe'],
    ['daß', 'dass'],
    ['Gleich\u00ADstellung', 'Gleichstellung'],
    ['oﬀen', 'offen'],
  ])('%s meets %s', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  test.each([
    ['neue', 'neu'],
    ['Steuer', 'Stür'],
    ['fördern', 'fordern'],
    ['schon', 'schön'],
  ])('%s stays apart from %s', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  test('leaves neue, Steuer, Quelle as they are', () => {
    expect(wordsOf('neue Steuer, Quelle')).toEqual(['neue', 'steuer', 'quelle']);
  });

  test('is the same when it is done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('words', () => {
  test.each([
    ['Bürger:innen, 10:30 Uhr', ['buerger', 'innen', '10', '30', 'uhr']],
    ['Wirtschafts- und Arbeitsmarkt­politik', ['wirtschafts', 'und', 'arbeitsmarktpolitik']],
    ['§ 6a SGB II „Option“', ['6a', 'sgb', 'ii', 'option']],
    ['…–„“', []],
    ['\uD800\0', []],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('and what is between them make up the text', () => {
    const same = (text: string) => text;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(mapWords(text, same, same)).toBe(text);
      }),
    );
  });

  test('without meaning of their own are known', () => {
    expect(['und', 'der', 'fuer', 'nicht', 'arbeit'].map(isFunctionWord)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
