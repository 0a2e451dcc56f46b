import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wording as germanText } from '@/bench/generate/german';
import { Random } from '@/bench/generate/random';
import { indexText } from '@/lib/proof/indexed-text';
import { checkWording } from '@/lib/proof/verbatim';

/* A source in German, as some program may have written it, and what somebody might make of a quote from it. */

/** The sentences of a source, each with a figure, a negation and a compound among its words. */
function sentencesOf(seed: number): string[] {
  const random = new Random(seed);
  return Array.from({ length: 4 }, () => {
    const words = germanText('experience', 12, ['SGB II'], random).replace(/\.$/, '').split(' ');
    const extra = random.pick([
      'nicht',
      'keine',
      'eine Aufgabe',
      '1.500 Fälle',
      '50 000 Euro',
      'um -5 %',
      'Mitarbeiter(innen)',
      'Bürger:innen',
      'Bedarfsgemeinschaften',
      'Nicht-Raucher',
      'Natur- und Umweltschutz',
      'unmöglich',
      'von 1990-1995',
    ]);
    const at = random.between(3, words.length - 3);
    return (
      [...words.slice(0, at), extra, ...words.slice(at)].join(' ') + random.pick(['.', '?', '!'])
    );
  });
}

/** How the same text may be set: nothing of it changes what it says. */
const RENDERINGS: Record<string, (text: string, random: Random) => string> = {
  'as it is': (text) => text,
  lines: (text, random) =>
    text.replace(/ /g, () => random.pick([' ', ' ', '\n', '\r\n', '\r', '\u2028', '\u0085', '  '])),
  'divided words': (text, random) =>
    text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, () =>
      random.chance(0.1)
        ? random.pick(['-\n', '-\n   ', '\u00AD\n', '\u00AD ', '¬\n', '\u2010\n'])
        : '',
    ),
  'words divided by pages': (text, random) =>
    text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, () =>
      random.chance(0.05)
        ? random.pick(['-\n\f', '-\n\nSeite 12\n\n', '-\n- 12 -\n\f', '¬\n[Folie 3]\n'])
        : '',
    ),
  'words divided by running heads': (text, random) => {
    let page = 7;
    const head = () => `Bericht ${page++}\n`;
    return (
      head() +
      text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, () =>
        random.chance(0.05) ? `-\n\f${head()}` : '',
      )
    );
  },
  'compounds divided at their hyphens': (text) =>
    text.replace(/(?<=\p{L}{4})-(?=\p{Lu})|- (?=und)/gu, '-\n'),
  'pages with running heads': (text, random) => {
    let page = 7;
    const head = () => `Bericht 2008\n${page++}\n`;
    return (
      head() +
      text.replace(/(?<=\p{Ll}) (?=\p{Ll})/gu, () => (random.chance(0.1) ? `\n\f${head()}` : ' '))
    );
  },
  'marks of pages': (text, random) =>
    text.replace(/(?<=\p{Ll}) (?=\p{Ll})/gu, () => (random.chance(0.1) ? '\n\nSeite 12\n\n' : ' ')),
  'signs of no width': (text, random) =>
    text.replace(/(?<=\p{L})(?=\p{L})/gu, () =>
      random.chance(0.1) ? random.pick(['\u200B', '\u200E', '\u2060', '\uFEFF', '\u00AD']) : '',
    ),
  glyphs: (text) =>
    text.normalize('NFD').replaceAll('ff', 'ﬀ').replaceAll('st', 'ﬅ').replaceAll(' -5', ' \u22125'),
};

type Falsified = (quote: string, random: Random) => string;
const someWord = /\p{L}{6,}/u;
const FALSIFICATIONS: Record<string, Falsified> = {
  'a word left out': (quote, random) => {
    const words = quote.split(' ');
    const at = random.between(1, words.length - 2);
    return words.filter((_, position) => position !== at).join(' ');
  },
  'a word put in': (quote) => quote.replace(' ', ' keineswegs '),
  'words in another order': (quote, random) => {
    const words = quote.split(' ');
    const at = random.between(0, words.length - 2);
    return [...words.slice(0, at), words[at + 1], words[at], ...words.slice(at + 2)].join(' ');
  },
  'a negation left out': (quote) => quote.replace(/ nicht(?= )/, ''),
  'the k of keine left out': (quote) => quote.replace(' keine', ' eine'),
  'a negation within brackets': (quote) => quote.replace(someWord, '[un]$&'),
  'a k within brackets': (quote) => quote.replace(/ (?=eine)/, ' [k]'),
  'an ending of the opposite': (quote) => quote.replace(someWord, '$&[los]'),
  'brackets inside of a word': (quote) => quote.replace(/(\p{L}{3})(\p{L}{3})/u, '$1[x]$2'),
  'brackets at a figure': (quote) => quote.replace(/\d+/, '$&[0]'),
  'brackets before a figure': (quote) => quote.replace(/-?\d+/, '[1] $&'),
  'a sign in brackets': (quote) => quote.replace(/ (?=\d)/, ' [-] '),
  'another digit': (quote) => quote.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
  'a figure without its minus': (quote) => quote.replace('-5', '5'),
  'a minus more': (quote) => quote.replace(/ (?=1\.500|50 000)/, ' -'),
  'a figure without its groups': (quote) =>
    quote.replace('50 000', '50000').replace('1.500', '1500'),
  'another case': (quote) =>
    quote.replace(/ (\p{Lu})/u, (_, letter: string) => ` ${letter.toLowerCase()}`),
  'another case inside': (quote) =>
    quote.replace(/(\p{Ll}{3})(\p{Ll})/u, (_, a: string, b: string) => a + b.toUpperCase()),
  'no umlaut': (quote) => quote.replace(/[äöü]/, (letter) => letter.normalize('NFD').charAt(0)),
  'an umlaut spelt out': (quote) => quote.replace('ä', 'ae'),
  'a look-alike letter': (quote) => quote.replace('e', '\u0435'),
  'a letter struck through': (quote) => quote.replace(/\p{Ll}/u, '$&\u0336'),
  'another direction': (quote) => `\u202E${quote}`,
  'words joined': (quote) => quote.replace(/(\p{L}) (\p{L})/u, '$1$2'),
  'a word divided': (quote) => quote.replace(/(\p{L}{3})(\p{L}{3})/u, '$1 $2'),
  'the end of a word only': (quote) => quote.replace(/^\p{L}{2}(?=\p{L}{3})/u, ''),
  'the beginning of a word only': (quote) => quote.replace(/\p{L}{2}[.?!]$/u, ''),
  'a suspended hyphen dissolved': (quote) => quote.replace('- und ', 'und '),
  'another end after an omission': (quote) =>
    quote.replace(/ \S+ \S+([.?!])$/, (_, sign: string) => ` […]${sign === '?' ? '.' : '?'}`),
  'pieces in another order': (quote) => {
    const words = quote.split(' ');
    const middle = Math.floor(words.length / 2);
    return `${words.slice(middle).join(' ')} […] ${words.slice(0, middle).join(' ')}`;
  },
};

const CUT: readonly (readonly [whole: string, ...pieces: string[]])[] = [
  ['50 000 Euro', '50', '000 Euro'],
  ['1.500 Fälle', '1', '500 Fälle'],
  ['-5 %', '5 %', '-5'],
  ['Mitarbeiter(innen)', 'Mitarbeiter', 'innen)'],
  ['Bürger:innen', 'Bürger', 'innen'],
  ['Bedarfsgemeinschaften', 'Bedarfsgemein', 'schaften'],
  ['Nicht-Raucher', 'Nicht', 'Raucher'],
  ['Natur- und', 'Natur'],
  ['1990-1995', '1990', '1995'],
  ['400-€-Job', '400', '400-€', '€-Job', 'Job'],
  ['US$ 20', 'US', 'US$', '$ 20', '20'],
  ['20 %-Satz', '20', '20 %', '-Satz', 'Satz'],
  ['>=5', '>', '=5', '5'],
  ['§§ 5, 6', '§', '§ 5, 6'],
  ['um 5. Mai', 'um 5'],
  ['10/ 20', '10', '20'],
  ['10...20', '10', '20'],
  ['Wähler/-innen', 'Wähler', 'innen', '-innen'],
  ['amt@stadt.de', 'amt', 'stadt.de'],
  ['http://stadt.de/a?b=1', 'http', 'stadt.de/a?b=1', 'http://stadt.de/a'],
];

const seeds = fc.nat(1_000_000);
const renderings = fc.constantFrom(...Object.keys(RENDERINGS));
const render = (name: string, text: string, seed: number) =>
  RENDERINGS[name]?.(text, new Random(seed)) ?? text;

describe('A sentence of a source', () => {
  test('however the source is set, is never refused', () => {
    fc.assert(
      fc.property(seeds, renderings, fc.nat(3), (seed, rendering, number) => {
        const sentences = sentencesOf(seed);
        const source = render(rendering, sentences.join(' '), seed);
        const verdict = checkWording(sentences[number] ?? '', indexText(source));
        expect(verdict).toMatchObject({
          ok: true,
          hasOmissions: false,
          hasInsertions: false,
          remarks: [],
        });
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(Object.keys(FALSIFICATIONS))('with %s is never found', (name) => {
    let falsified = 0;
    fc.assert(
      fc.property(seeds, renderings, fc.nat(3), (seed, rendering, number) => {
        const sentences = sentencesOf(seed);
        const text = sentences.join(' ');
        const quote = sentences[number] ?? '';
        const wording = FALSIFICATIONS[name]?.(quote, new Random(seed)) ?? quote;
        if (` ${text} `.includes(` ${wording} `)) return;
        falsified++;
        expect(checkWording(wording, indexText(render(rendering, text, seed)))).toMatchObject({
          ok: false,
        });
      }),
      { numRuns: 150 },
    );
    expect(falsified).toBeGreaterThan(5);
  });

  test.each(CUT)('that ends or begins with a piece of %s is never found', (whole, ...pieces) => {
    fc.assert(
      fc.property(seeds, renderings, (seed, rendering) => {
        const [before, after] = sentencesOf(seed).map((sentence) => sentence.slice(0, -1));
        const text = indexText(render(rendering, `${before} ${whole} ${after}.`, seed));
        for (const piece of pieces) {
          const isBeginning = whole.startsWith(piece);
          const wording = isBeginning ? `${before} ${piece}` : `${piece} ${after}.`;
          expect([wording, checkWording(wording, text).ok]).toEqual([wording, false]);
          const around = isBeginning
            ? `${before} ${piece} […].`
            : `${before} […] ${piece} ${after}.`;
          expect([around, checkWording(around, text).ok]).toEqual([around, false]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
