import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from '@/lib/search/german/tokens';

test.each([
  ['Bürger:innen', ['buerger+buergerinnen']],
  ['BürgerInnen und Bürger*innen', ['buergerinnen+buerger', 'und', 'buerger+buergerinnen']],
  ['Bürger/-innen', ['buerger+buergerinnen']],
  ['SGB II', ['sgb', 'ii+2']],
  ['§ 6a SGB II', ['6a+§6a', 'sgb', 'ii+2']],
  ['§§ 16, 17', ['16+§16', '17']],
  ['1‑Euro‑Job', ['1+1eurojob', 'euro', 'job']],
  ['Ein-Euro-Job', ['ein+1+eineurojob', 'euro', 'job']],
  ['Mini-Job', ['mini+minijob', 'job']],
  ['F.D.P.', ['f+fdp', 'd', 'p']],
  ['1.000.000 Euro', ['1000000', 'euro']],
  ['1 800 und 36 000 Euro', ['1800', 'und', '36000', 'euro']],
  ['1\u00A0000\u202F000', ['1000000']],
  ['im Jahr 2010 300 Menschen', ['im', 'jahr', '2010', '300', 'menschen']],
  ['0208 455', ['0208', '455']],
  ['1  800 und 1\n800', ['1', '800', 'und', '1', '800']],
  ['12 34', ['12', '34']],
  ['§ 6 a SGB II', ['6a+§6a', 'sgb', 'ii+2']],
  ['6 a', ['6', 'a']],
  ['Art. 91e Abs. 2 GG', ['artikel', '91e', 'absatz', '2', 'gg']],
  ['jede Art. Drei', ['jede', 'art', 'drei']],
  ['jede Art 3', ['jede', 'art', '3']],
  ['daß', ['dass']],
  ['Gleich\u00ADstellung', ['gleichstellung']],
  ['10:30 Uhr', ['10', '30', 'uhr']],
  ['…–„“ - §', []],
  ['\uD800\0', []],
])('the words of %j are %j', (text, words) => {
  expect(tokensOf(text).map(({ word, also }) => [word, ...also].join('+'))).toEqual(words);
});

test('a noun is told by its capital inside a sentence', () => {
  expect(
    tokensOf('Das Land fördert. Länder und gute Kommunen').flatMap(({ word, isNoun }) =>
      isNoun ? [word] : [],
    ),
  ).toEqual(['land', 'kommunen']);
});

test('words stand where they say, in their order, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          'a',
          'B',
          'ä',
          '1',
          '.',
          '-',
          ' ',
          ':',
          '§',
          'innen',
          '\uD800',
          '\u202E',
          '😀',
        ),
      }),
      (text) => {
        let last = 0;
        for (const { start, end, word } of tokensOf(text)) {
          expect([start >= last, end > start, word !== '']).toEqual([true, true, true]);
          last = end;
        }
      },
    ),
    { numRuns: 500 },
  );
});
