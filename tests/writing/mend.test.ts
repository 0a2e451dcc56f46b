import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFile } from '@/lib/content/parse-file';
import { mend } from '@/lib/writing/mend';
import type { MendSurroundings } from '@/lib/writing/mendings';
import { aDocument } from '../content/files';

const ALONE: MendSurroundings = {
  exists: () => true,
  movedTo: () => undefined,
  isPublished: () => false,
};

function file(text: string) {
  const bytes = new TextEncoder().encode(text);
  return { folder: 'documents' as const, name: 'rente.md', shownAs: 'rente.md', bytes };
}

const mended = (text: string, around = ALONE) => mend(file(text), around).text;
const body = (text: string) => aDocument({ body: `\n${text}\n` });

test('A file in another encoding keeps its bytes', () => {
  const bytes = Buffer.from(aDocument({ head: { date: '08.07.2010', title: 'Bürger' } }), 'latin1');
  expect(mend({ ...file(''), bytes }, ALONE).mendings).toEqual([]);
});

describe('What has one answer only is mended', () => {
  test.each([
    [
      'a German day',
      aDocument({ head: { date: '08.07.2010' } }),
      aDocument({ head: { date: '2010-07-08' } }),
    ],
    [
      'a German day in words',
      aDocument({ head: { date: '8. Juli 2010' } }),
      aDocument({ head: { date: '2010-07-08' } }),
    ],
    [
      'a German day in quotes',
      aDocument({ head: { date: '"08.07.2010"' } }),
      aDocument({ head: { date: '"2010-07-08"' } }),
    ],
    [
      'a colon in a value',
      aDocument({ head: { title: 'Rente: Bericht "A"' } }),
      aDocument({ head: { title: '"Rente: Bericht \\"A\\""' } }),
    ],
    [
      'a value that begins with a sign of YAML',
      aDocument({ head: { event: '@Rat' } }),
      aDocument({ head: { event: '"@Rat"' } }),
    ],
    [
      'white space inside of quotes',
      aDocument({ head: { title: '" Rente "' } }),
      aDocument({ head: { title: '"Rente"' } }),
    ],
    [
      'several at once, one hidden by the other',
      aDocument({ head: { title: 'A: B', date: '8.7.2010' } }),
      aDocument({ head: { title: '"A: B"', date: '2010-07-08' } }),
    ],
    [
      'a date of a statement',
      body(':::quote{#a date="08.07.2010"}\nWorte.\n:::'),
      body(':::quote{#a date="2010-07-08"}\nWorte.\n:::'),
    ],
    [
      'a date of a relation',
      body('## Zitate\n\n- Worte [#a]\n  - bestätigt: [x](#b), 8.7.2010 – ja'),
      body('## Zitate\n\n- Worte [#a]\n  - bestätigt: [x](#b), 2010-07-08 – ja'),
    ],
    [
      'a space behind the colons',
      body('::: quote{#a}\nWorte.\n:::'),
      body(':::quote{#a}\nWorte.\n:::'),
    ],
    [
      'a missing end, where one paragraph is held',
      body(':::quote{#a}\nWorte.\n\n## Danach'),
      body(':::quote{#a}\nWorte.\n:::\n\n## Danach'),
    ],
    [
      'a missing end behind annotations',
      body(':::quote{#a}\nWorte.\n\n- Quellenangabe: x'),
      body(':::quote{#a}\nWorte.\n\n- Quellenangabe: x\n:::'),
    ],
    [
      'a heading that skips a level, with those below it',
      body('## A\n\n#### B\n\n##### C\n\n## D'),
      body('## A\n\n### B\n\n#### C\n\n## D'),
    ],
    [
      'outer quotation marks of a quote',
      body('## Zitate\n\n- „Worte.“ [#a]'),
      body('## Zitate\n\n- Worte. [#a]'),
    ],
    [
      'outer quotation marks in a directive',
      body(':::quote{#a}\n„Erste Zeile\nzweite.“\n\n- Quellenangabe: x\n:::'),
      body(':::quote{#a}\nErste Zeile\nzweite.\n\n- Quellenangabe: x\n:::'),
    ],
  ])('%s', (_what, before, after) => {
    expect(mended(before)).toBe(after);
    expect(mended(before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'));
  });

  test('each is said with its place, and what stood there', () => {
    const { mendings } = mend(
      file(aDocument({ head: { title: 'A: B', date: '8.7.2010' } })),
      ALONE,
    );
    expect(
      mendings.map(({ line, column, code, from, to }) => [line, column, code, from, to]),
    ).toEqual([
      [2, 8, 'quotes', 'A: B', '"A: B"'],
      [4, 7, 'date', '8.7.2010', '2010-07-08'],
    ]);
  });

  test('a link to what has moved, as the ledger knows it', () => {
    const around: MendSurroundings = {
      exists: (id) => ['neu/b', 'neu', 'rente/c'].includes(id),
      movedTo: (id) => ({ 'alt/a': 'neu/b', alt: 'neu', 'rente/a': 'rente/c', weg: 'fort' })[id],
      isPublished: () => true,
    };
    const links =
      '[x](alt.md#a), [y](alt.md), [z](#a), [fort](weg.md), [gut](neu.md), [web](https://a.example/alt.md)';
    expect(mended(body(links), around)).toBe(
      body(
        '[x](neu.md#b), [y](neu.md), [z](#c), [fort](weg.md), [gut](neu.md), [web](https://a.example/alt.md)',
      ),
    );
  });
});

describe('What has more than one answer is left alone', () => {
  test.each([
    ['a range that may be meant in two ways', aDocument({ head: { date: '2004/10' } })],
    ['a year of two digits', aDocument({ head: { date: '8.7.04' } })],
    ['a day that there is not', aDocument({ head: { date: '31.02.2010' } })],
    ['what stands behind a hash', aDocument({ head: { title: 'Bericht: Teil #5 #6' } })],
    [
      'a missing end, where two paragraphs could be held',
      body(':::quote{#a}\nWorte.\n\nMehr Worte oder Prosa.\n\n## Danach'),
    ],
    ['a list that begins without an empty line', body(':::quote{#a}\nWorte\n- und mehr\n:::')],
    ['the title as a heading', body('# Titel')],
    ['a heading that names a kind', body('## A\n\n#### Zitate\n\n- x [#x]')],
    ['a day in a wording', body('## Zitate\n\n- Am (08.07.2010), 8.7.2010 [#a]')],
    ['two quotations one after the other', body('## Zitate\n\n- „Eins“ und „zwei“ [#a]')],
  ])('%s', (_what, text) => {
    expect(mended(text)).toBe(text);
  });

  test('outer quotation marks of a wording that is published', () => {
    const text = body('## Zitate\n\n- „Worte.“ [#a]');
    expect(mended(text, { ...ALONE, isPublished: () => true })).toBe(text);
  });
});

test('whatever stands in a file: mended twice is mended once, no problem is new, no wording changes', () => {
  const pieces = fc.constantFrom(
    ':::quote{#a date="8.7.2010"}',
    '::: quote{#b}',
    ':::',
    'Worte: mehr',
    '„Worte“ [#c]',
    '- „Worte“ [#d]',
    '- Worte [#e]',
    '  - bestätigt: [x](#a), 8.7.2010',
    '## Zitate',
    '#### Tief',
    '##### Tiefer',
    '',
    '',
    '-',
    '\t- x',
  );
  const values = fc.constantFrom(
    '2010',
    '8.7.2010',
    '"8.7.2010 "',
    'A: B',
    '@x',
    '[a',
    '" x"',
    'x #y',
    '*',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), values, values, (lines, title, date) => {
      const text = aDocument({ head: { title, date }, body: `\n${lines.join('\n')}\n` });
      const once = mended(text);
      expect(mended(once)).toBe(once);
      const [before, after] = [text, once].map((each) => parseFile(file(each)));
      const wordings = new Map(after?.entry?.statements.map((each) => [each.id, each.text]));
      for (const { id, text: wording } of before?.entry?.statements ?? [])
        expect([wording, wording.slice(1, -1)]).toContain(wordings.get(id));
      if (before?.entry) expect(after?.problems.length).toBeLessThanOrEqual(before.problems.length);
    }),
    { numRuns: 60 },
  );
});
