import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAttribution, readAttribution } from '@/lib/import/attribution';
import { joined } from '@/lib/import/clean-text';
import { importFile } from '@/lib/import/import-file';
import { kindOfHeading } from '@/lib/import/kind-of-heading';
import { NOTHING_KNOWN } from '@/lib/import/known';
import { quotedIn } from '@/lib/import/quoted';
import { readText } from '@/lib/office/read';
import { documentText, type WrittenPart } from '@/lib/writing/document-text';
import { aDeck, type TestSlide } from '../office/make';
import { KNOWN } from './seed';

async function made(bytes: Uint8Array, notes = false) {
  const result = await importFile({ name: 'probe', bytes, notes, known: KNOWN }, readText);
  if (!result.ok) throw new Error(result.problem.code);
  return result;
}

const partsOf = async (...slides: TestSlide[]) => (await made(aDeck(slides))).document.parts;
const titled = (title: string, ...texts: string[]): TestSlide => ({
  shapes: [
    { texts: [title], type: 'title', at: [0, 0] },
    ...texts.map((text, index) => ({ texts: [text], at: [0, 200 + index] as const })),
  ],
});
const FIRST = titled('Titel', 'Vorab');
const isContent = (part: WrittenPart) => part.type !== 'review';

describe('the kind is told by the heading', () => {
  test.each([
    ['Erfahrungen', { kind: 'experience', isGuess: false }],
    ['3. Ausblick', { kind: 'expectation', isGuess: true }],
    ['Zwischenbilanz', { kind: 'experience', isGuess: true }],
    ['Unsere Ziele', { kind: 'expectation', isGuess: true }],
    ['Stimmen aus der Praxis', { kind: 'quote', isGuess: true }],
    ['Erfahrungen und Erwartungen', undefined],
    ['Historie', undefined],
    ['Zielgruppe', undefined],
  ])('%s', (heading, kind) => expect(kindOfHeading(heading)).toEqual(kind));

  test('and what is guessed of it is marked where it stands', async () => {
    const parts = await partsOf(
      FIRST,
      titled('Ausblick', 'Die Zahl der Fälle wird weiter zunehmen.'),
    );
    expect(parts.slice(-3)).toEqual([
      { type: 'heading', depth: 2, text: 'Ausblick' },
      {
        type: 'review',
        text: 'Die Art „Erwartung“ ist aus der Überschrift „Ausblick“ geschlossen.',
      },
      {
        type: 'statement',
        kind: 'expectation',
        id: 'zahl-faelle-weiter',
        attributes: { locator: 'Folie 2' },
        paragraphs: ['Die Zahl der Fälle wird weiter zunehmen.'],
      },
    ]);
  });
});

describe('a quote', () => {
  test.each([
    ['„Ganz.“', { wording: 'Ganz.', rest: '', isOpen: false }],
    ['»Ganz«.', { wording: 'Ganz', rest: '', isOpen: false }],
    ['"Ganz" (Rat, 2004)', { wording: 'Ganz', rest: '(Rat, 2004)', isOpen: false }],
    ['„Mit „innen“ darin“ – Rat', { wording: 'Mit „innen“ darin', rest: '– Rat', isOpen: false }],
    ['„Offen', { wording: 'Offen', rest: '', isOpen: true }],
    ['„Realexperiment“ ist geglückt', undefined],
    ['„A“ und „B“', undefined],
    ['Ohne', undefined],
  ])('%s', (text, quoted) => expect(quotedIn(text)).toEqual(quoted));

  test('goes on over paragraphs to the mark that ends it', async () => {
    const parts = await partsOf(
      FIRST,
      titled('Historie', '„Erster Absatz der Vorlage.', 'Zweiter Absatz.“', 'Danach.'),
    );
    expect(parts.slice(-2)).toMatchObject([
      {
        type: 'statement',
        kind: 'quote',
        paragraphs: ['Erster Absatz der Vorlage.', 'Zweiter Absatz.'],
      },
      { type: 'prose', text: 'Danach.' },
    ]);
  });
});

describe('a line of attribution', () => {
  test.each([
    [
      '(Quelle: Ratsvorlage vom 8. Juli 2010)',
      { line: 'Ratsvorlage vom 8. Juli 2010', date: '2010-07-08', from: 'ratsvorlage-2010-07-08' },
    ],
    ['Auszug aus dem Bericht vom März 2008', { date: '2008-03' }],
    [
      'aus: Protokoll vom 8. bis 10.07.2010',
      {
        reviews: [
          'Die Quellenangabe nennt mehrere Tage: „aus: Protokoll vom 8. bis 10.07.2010“. Welcher gilt für die Aussage?',
        ],
      },
    ],
    [
      'Auszug aus der Vorlage vom 31.02.2010',
      {
        reviews: [
          'Die Quellenangabe nennt keinen Tag und keinen Monat: „Auszug aus der Vorlage vom 31.02.2010“. Ist das Datum bekannt?',
        ],
      },
    ],
    [
      '– Matthias Spies, 08.07.2004',
      { line: 'Matthias Spies, 08.07.2004', speaker: 'matthias-spies', date: '2004-07-08' },
    ],
  ])('%s', (text, expected) => {
    expect(isAttribution(text, KNOWN)).toBe(true);
    expect(readAttribution(text, KNOWN)).toMatchObject(expected);
  });

  test('whose document is not there proposes none, and says which it would be', () => {
    const { from, reviews } = readAttribution('Quelle: Vorlage vom 01.02.2003', NOTHING_KNOWN);
    expect(from).toBeUndefined();
    expect(reviews).toEqual([
      'Das Datum ist aus der Quellenangabe geschlossen: 1. Februar 2003',
      'Ein Dokument vom 1. Februar 2003 gibt es im Archiv noch nicht. Soll das Zitat darauf verweisen (from), legen Sie es an: „Vorlage vom 01.02.2003“',
    ]);
  });

  test.each(['Das ist ein Satz.', '„Noch ein Zitat“ aus 2004'])('%s is none', (text) =>
    expect(isAttribution(text, KNOWN)).toBe(false),
  );
});

describe('a hyphen at the end of a line', () => {
  test.each([
    ['Arbeits-\nmarkt', { text: 'Arbeitsmarkt', isGuess: true }],
    ['Natur-\nund Umwelt', { text: 'Natur- und Umwelt', isGuess: false }],
    ['Nordrhein-\nWestfalen', { text: 'Nordrhein-Westfalen', isGuess: false }],
    ['US-\namerikanisch', { text: 'US-amerikanisch', isGuess: false }],
    ['die Stadt\nwill', { text: 'die Stadt will', isGuess: false }],
    ['er will -\nnicht', { text: 'er will - nicht', isGuess: false }],
  ])('%j', (text, expected) => expect(joined(text)).toEqual(expected));
});

test('the same title again goes on with its section, a slide without one begins one of its own', async () => {
  const parts = await partsOf(FIRST, titled('Historie', 'Eins'), titled('Historie', 'Zwei'), {
    shapes: [{ texts: ['Ein Satz.'] }, { texts: ['Noch ein Satz.'], at: [0, 5] }],
  });
  expect(parts.filter(isContent)).toEqual([
    { type: 'heading', depth: 2, text: 'Historie' },
    { type: 'prose', text: 'Eins' },
    { type: 'prose', text: 'Zwei' },
    { type: 'heading', depth: 2, text: 'Folie 4' },
    { type: 'prose', text: 'Ein Satz.' },
    { type: 'prose', text: 'Noch ein Satz.' },
  ]);
});

test('whoever is not known is named with the command that makes the file', async () => {
  const parts = await partsOf(titled('Bilanz', 'Erika Muster, Amt für Soziales'), titled('A', 'B'));
  expect(parts.flatMap((part) => (part.type === 'review' ? [part.text] : []))).toEqual(
    expect.arrayContaining([
      expect.stringContaining('npm run new -- person "Erika Muster"'),
      expect.stringContaining('npm run new -- organisation "Amt für Soziales"'),
    ]),
  );
});

test('signs that no file may have are left out and counted', async () => {
  const { archiveText, document, report } = await made(
    aDeck([FIRST, titled('A', '\uF0B7 Ein\u00ADzel\u200Bfall')]),
  );
  expect(archiveText).toContain('\n\nEinzelfall\n');
  expect(documentText(document)).toContain('\n\nEinzelfall\n');
  expect(report.remarks).toEqual({ 'signs-removed': 3 });
});

test('a paragraph that looks like the mark of a page leaves the pages as they are', async () => {
  const { archiveText } = await made(aDeck([FIRST, titled('A', 'Seite 9'), titled('B', 'C')]));
  expect(archiveText).toBe(
    'Folie 1\n\nTitel\n\nVorab\n\n\fFolie 2\n\nA\n\nSeite 9\n\n\fFolie 3\n\nB\n\nC\n',
  );
});

test.each([
  ['one long word', `Erwartungen\n\n${'a'.repeat(400_000)}\nb`],
  ['a heading of digits', `# ${'1'.repeat(60)}x\n\nText.`],
  ['the same item again and again', `Erwartungen\n\n${'- so wird es sein\n'.repeat(20_000)}`],
])('%s is read in reasonable time', async (_what, text) => {
  expect((await made(Buffer.from(text))).archiveText).toBe(text);
});

test('no item is lost, however deep it lies', async () => {
  const levels = Array.from({ length: 30 }, (_, level) => `Stufe ${level}.`);
  const more = levels
    .map(
      (text, level) =>
        `<a:p><a:pPr lvl="${level}"><a:buChar char="-"/></a:pPr><a:r><a:t>${text}</a:t></a:r></a:p>`,
    )
    .join('');
  const slide = { shapes: [], more: `<p:sp><p:txBody>${more}</p:txBody></p:sp>` };
  const { document } = await made(aDeck([FIRST, slide]));
  expect(documentText(document).match(/Stufe \d+\./g)).toEqual(levels);
});

test('no line of a text is lost, whatever stands in it', async () => {
  const word = fc.stringMatching(/^[A-Za-zäöü]{1,8}$/);
  const sign = fc.constantFrom(
    '„',
    '“',
    '- ',
    '1. ',
    '# ',
    ':',
    '.',
    '(',
    ')',
    'Erwartungen',
    'Dank',
    '\n',
    '\n\n',
    'Quelle: ',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(word, sign), { minLength: 1, maxLength: 30 }),
      async (pieces) => {
        const text = pieces.join(' ');
        const words = text.match(/\p{L}{2,}/gu) ?? [];
        if (words.length === 0) return;
        const { document, archiveText } = await made(Buffer.from(text));
        const draft = `${documentText(document)}`;
        expect(words.filter((each) => !archiveText.includes(each))).toEqual([]);
        expect(words.filter((each) => !draft.includes(each) && each !== 'Quelle')).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
