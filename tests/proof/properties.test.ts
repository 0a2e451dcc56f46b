import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexText } from '@/lib/proof/indexed-text';
import { checkWording } from '@/lib/proof/verbatim';

/* Texts of words, figures and signs; a quote is a span of one. What is forgiven may be changed in either of the two. */

const WORDS = [
  'Option',
  'Stadt',
  'für',
  'Mülheim',
  'nicht',
  'Wettbewerb',
  'öffentliche',
  'Arbeitsmarkt-',
  'und',
  'geht’s',
  'Fälle',
  '„Real“',
  '(städtisch)',
  'ist -',
  'groß',
  'offen',
];
const FIGURES = ['-5 %', '1.500', '§ 6a', '08.07.2010', '2004-2010', '3,5', '20 €'];
const ENDS = ['', '', '', ',', '.', ';', ':', '?', ' –', '…'];

const token = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.constantFrom(...FIGURES) },
    ),
    fc.constantFrom(...ENDS),
  )
  .map(([word, end]) => word + end);
const tokens = fc.array(token, { minLength: 3, maxLength: 60 });
/** A text as tokens and a span of it. */
const quoted = tokens.chain((all) =>
  fc
    .tuple(fc.constant(all), fc.nat(all.length - 2), fc.nat(all.length))
    .map(([text, start, length]) => ({
      text,
      start,
      end: Math.min(text.length, start + 2 + length),
    })),
);

type Change = (text: string, seed: number) => string;

/** Changes some of the places that the pattern finds; which ones depends on the seed. */
const some =
  (pattern: RegExp, change: (found: string) => string): Change =>
  (text, seed) => {
    let number = seed;
    return text.replace(
      pattern,
      (found) => (
        (number = Math.imul(number, 48271) + 1),
        (number >>> 8) % 2 === 0 ? change(found) : found
      ),
    );
  };

const FORGIVEN: Record<string, Change> = {
  'white space': some(/ /g, () => ' \n\t '),
  'no-break spaces': some(/ /g, () => '\u00A0'),
  'quotation marks': some(/[„“]/g, () => '"'),
  guillemets: some(/[„“]/g, () => '»'),
  apostrophes: some(/’/g, () => "'"),
  dashes: some(/[-–]/g, () => '—'),
  'soft hyphens': some(/(?<=\p{L}{2})(?=\p{L}{2})/gu, () => '\u00AD'),
  decomposition: some(/[äöüÄÖÜ]/g, (letter) => letter.normalize('NFD')),
  ligatures: some(/ff/g, () => 'ﬀ'),
  ellipses: some(/…/g, () => '...'),
};
/** Only a source has lines that were broken by somebody else. */
const OF_SOURCES: Record<string, Change> = {
  ...FORGIVEN,
  hyphenation: some(/(?<=\p{Ll}{2})(?=\p{Ll}{2})/gu, () => '-\n'),
  'page breaks': some(/(?<=\p{Ll}) (?=\p{L})/gu, () => '\n\n- 12 -\n\f'),
};
const changes = (known: Record<string, Change>) =>
  fc.array(fc.tuple(fc.constantFrom(...Object.keys(known)), fc.nat()), { maxLength: 4 });
/** Words and pages are divided last: a dash divides no word, and the line that marks a page is not set otherwise. */
const LAST = ['hyphenation', 'page breaks'];
const apply = (
  known: Record<string, Change>,
  list: readonly (readonly [string, number])[],
  text: string,
) =>
  [...list]
    .sort(([a], [b]) => LAST.indexOf(a) - LAST.indexOf(b))
    .reduce((changed, [name, seed]) => known[name]?.(changed, seed) ?? changed, text);

describe('A span of a text', () => {
  test('with any forgiven changes, in it and in the text, is found', () => {
    fc.assert(
      fc.property(
        quoted,
        changes(OF_SOURCES),
        changes(FORGIVEN),
        ({ text, start, end }, ofSource, ofQuote) => {
          const source = apply(OF_SOURCES, ofSource, text.join(' '));
          const wording = apply(FORGIVEN, ofQuote, text.slice(start, end).join(' '));
          fc.pre(!startsInsideFigure(text, start) && !endsBeforeUnit(text, end));
          expect(checkWording(wording, indexText(source))).toMatchObject({
            ok: true,
            hasOmissions: false,
            hasInsertions: false,
          });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('with one letter, digit or word changed is not', () => {
    fc.assert(
      fc.property(quoted, fc.nat(), changes(FORGIVEN), ({ text, start, end }, seed, ofQuote) => {
        const changed = spoiled(text.slice(start, end).join(' '), seed);
        fc.pre(!text.join(' ').includes(changed));
        expect(
          checkWording(apply(FORGIVEN, ofQuote, changed), indexText(text.join(' '))),
        ).toMatchObject({ ok: false });
      }),
      { numRuns: 2_000 },
    );
  });

  test('in two pieces with something left out between is found, in the other order it is not', () => {
    const piece = fc.array(
      fc.constantFrom('Option', 'Stadt', 'Mülheim', 'Wettbewerb', 'Verwaltung'),
      { minLength: 3, maxLength: 8 },
    );
    fc.assert(
      fc.property(
        piece,
        piece,
        piece,
        fc.constantFrom('[…]', '(...)', '…'),
        (first, middle, last, mark) => {
          const [a, b] = [`Anfang ${first.join(' ')}`, `Schluss ${last.join(' ')}`];
          const index = indexText(`${a} ${middle.join(' ')} ${b}.`);
          expect(checkWording(`${a} ${mark} ${b}`, index)).toMatchObject({
            ok: true,
            hasOmissions: true,
            passages: [
              { start: 0, end: a.length },
              { start: a.length + middle.join(' ').length + 2 },
            ],
          });
          expect(checkWording(`${b} ${mark} ${a}`, index)).toMatchObject({ ok: false });
        },
      ),
    );
  });
});

/** A figure belongs to the sign before it: `§` or a dash. */
function startsInsideFigure(text: readonly string[], start: number): boolean {
  return /[-–]$/.test(text[start - 1] ?? '') && /^\d/.test(text[start] ?? '');
}

function endsBeforeUnit(text: readonly string[], end: number): boolean {
  return /\d$/.test(text[end - 1] ?? '') && /^[-%€]/.test(text[end] ?? '');
}

/** The wording with one letter, digit or word that is another. */
function spoiled(wording: string, seed: number): string {
  const places = [...wording.matchAll(/[\p{L}\d]/gu)].map(({ index }) => index);
  const at = places[seed % places.length] ?? 0;
  switch (seed % 5) {
    case 0:
      return (
        wording.slice(0, at) + (/\d/.test(wording.charAt(at)) ? '7' : 'x') + wording.slice(at + 1)
      );
    case 1:
      return wording.slice(0, at) + wording.slice(at + 1);
    case 2:
      return `${wording.slice(0, at)}e${wording.slice(at)}`;
    case 3:
      return wording.replace(/\p{L}+/u, 'kein');
    default:
      return (
        wording.slice(0, at) +
        (wording.charAt(at) === wording.charAt(at).toUpperCase()
          ? wording.charAt(at).toLowerCase()
          : wording.charAt(at).toUpperCase()) +
        wording.slice(at + 1)
      );
  }
}
