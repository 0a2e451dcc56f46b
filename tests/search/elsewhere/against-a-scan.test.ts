import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rangesFoundIn, sourceQuote } from '@/lib/search/elsewhere/quote';
import { markedPlaces } from '@/lib/search/passage';
import { wordsOf } from '@/lib/search/fold';
import { anElsewhere, aDocument, find } from './an-elsewhere';

const words = [
  'Arbeitsmarkt',
  'Förderung',
  'kommunale',
  'Option',
  'Größe',
  'Rat',
  'Mini-Job',
  'geprüft',
  'X1',
  'Bedarfsgemeinschaft',
];
const line = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((some) => `${some.join(' ')}.`);
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: line }, fc.constant('')), { minLength: 1, maxLength: 12 })
  .map((lines) => lines.join('\n'));
const source = fc.record({ text, cuts: fc.array(fc.nat(), { maxLength: 2 }) });

test('every word of every line of an archive text is found in it, at its line, unless a statement has it', () => {
  fc.assert(
    fc.property(fc.array(source, { minLength: 1, maxLength: 3 }), (sources) => {
      const given = sources.map(({ text: written, cuts }, number) => {
        const [start = 0, end = 0] = cuts
          .map((cut) => cut % (written.length + 1))
          .sort((a, b) => a - b);
        return { id: `t${number}`, text: written, statements: [{ start, end }] };
      });
      const elsewhere = anElsewhere({}, given);
      for (const word of words) {
        const { groups, sourceMarks } = find(elsewhere, { q: `"${word}"` });
        const finds = groups.flatMap(({ total, slice }) => slice(0, total));
        for (const { id, text: written, statements } of given) {
          const paragraphs = finds.flatMap((each) =>
            each.type === 'source' && each.source === id ? [each] : [],
          );
          const ranges = paragraphs.flatMap((each) => rangesFoundIn(written, each, sourceMarks));
          const expected = new Set(
            placesOf(written, word)
              .filter(([from, to]) => !isInWholeParagraph(written, statements, from, to))
              .map(([from]) => from),
          );
          const found = new Set(ranges.map(({ from }) => from));
          for (const from of expected) expect(found).toContain(from);
          for (const each of paragraphs) {
            const quote = sourceQuote(written, each, sourceMarks);
            expect(written).toContain(written.slice(each.start, each.end));
            expect(markedPlaces(quote.passage.text, quote.marks).length).toBeGreaterThan(0);
            for (const { from, to } of quote.written) {
              expect(from).toBeGreaterThanOrEqual(each.start);
              expect(to).toBeLessThanOrEqual(each.end);
            }
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

/** Where a word stands, by a plain look at the text. */
function placesOf(written: string, word: string): [number, number][] {
  return [
    ...written.matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])${word}(?![\\p{L}\\p{N}-])`, 'gu')),
  ].map(({ index }) => [index, index + word.length]);
}

/** Whether a statement has all the words between the two empty lines around. */
function isInWholeParagraph(
  written: string,
  statements: readonly { start: number; end: number }[],
  from: number,
  to: number,
): boolean {
  const before = written.lastIndexOf('\n\n', from);
  const behind = written.indexOf('\n\n', to);
  const first = before < 0 ? 0 : before;
  const last = behind < 0 ? written.length : behind;
  const letters = (some: string) => some.replace(/[^\p{L}\p{N}]/gu, '');
  return statements.some(
    ({ start, end }) =>
      letters(written.slice(first, Math.max(first, Math.min(start, last)))) === '' &&
      letters(written.slice(Math.max(first, Math.min(end, last)), last)) === '',
  );
}

test('every word of every name, heading, line of prose and reference is found at its address', () => {
  const some = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
    .map((list) => list.join(' '));
  const archive = fc.record({
    title: some,
    heading: some,
    prose: some,
    person: some,
    role: some,
    organisation: some,
    reference: some,
    topic: some,
    term: some,
    expansion: some,
  });
  fc.assert(
    fc.property(archive, (given) => {
      const elsewhere = anElsewhere({
        documents: [
          aDocument('d', {
            title: given.title,
            sections: [
              {
                anchor: 'abschnitt-a',
                title: given.heading,
                depth: 2,
                blocks: [{ type: 'prose', html: `<p>${given.prose}</p>` }],
              },
            ],
          }),
        ],
        people: [{ id: 'p', name: given.person, role: given.role, blocks: [] }],
        organisations: [
          { id: 'o', name: given.organisation, references: [given.reference], blocks: [] },
        ],
        topics: [{ id: 't', title: given.topic, blocks: [] }],
        terms: [
          {
            id: 'b',
            title: given.term,
            expansion: given.expansion,
            synonyms: [],
            forms: [],
            references: [],
            blocks: [],
          },
        ],
      });
      const texts: [string, string][] = [
        ['/dokumente/d', given.title],
        ['/dokumente/d#abschnitt-a', `${given.heading} ${given.prose}`],
        ['/personen/p', `${given.person} ${given.role}`],
        ['/organisationen/o', `${given.organisation} ${given.reference}`],
        ['/themen/t', given.topic],
        ['/begriffe#b', `${given.term} ${given.expansion}`],
      ];
      for (const word of words) {
        const exact = find(elsewhere, { q: `"${word}"` });
        const addresses = new Set(
          exact.groups.flatMap(({ total, slice }) =>
            slice(0, total).flatMap((each) => (each.type === 'entry' ? [each.entry.address] : [])),
          ),
        );
        const asked = wordsOf(word).join(' ');
        expect(addresses).toEqual(
          new Set(
            texts.flatMap(([address, written]) =>
              ` ${wordsOf(written).join(' ')} `.includes(` ${asked} `) ? [address] : [],
            ),
          ),
        );
      }
    }),
    { numRuns: 60 },
  );
});
