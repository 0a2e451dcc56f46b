import { describe, expect, test } from 'vitest';
import { aDocument, problemsOf, problemsTogether } from './files';

/** Statements of three years in documents of their own: `frueh` 2004, `spaet` 2010, and the one under test, of 2008. */
const together = (annotation: string, kind = 'Erwartungen') =>
  problemsTogether({
    'documents/frueh.md': aDocument({
      head: { date: '2004' },
      body: '\n## Erfahrungen\n\n- A [#a]\n',
    }),
    'documents/spaet.md': aDocument({
      head: { date: '2010' },
      body: '\n## Erfahrungen\n\n- B [#b]\n',
    }),
    'documents/rente.md': aDocument({
      head: { date: '2008' },
      body: `\n## ${kind}\n\n- Worte [#w]\n${annotation
        .split('|')
        .map((line) => `  - ${line}\n`)
        .join('')}`,
    }),
  }).map((problem) => problem.replace('documents/rente.md:', ''));

describe('Relations that cannot be', () => {
  test.each([
    [
      'replacing something later',
      'ersetzt: [x](spaet.md#b)',
      [
        '12:5 warning ersetzt: `spaet.md#b` is of 2010, later than this statement (2008): write it there, or mend a date',
      ],
    ],
    [
      'repeating something later',
      'wiederholt: [x](spaet.md#b)',
      [
        '12:5 warning wiederholt: `spaet.md#b` is of 2010, later than this statement (2008): write it there, or mend a date',
      ],
    ],
    [
      'repeating and contradicting',
      'wiederholt: [x](frueh.md#a)|widerspricht: [x](frueh.md#a)',
      [
        '12:5 warning wiederholt: line 13 says that this statement contradicts the same one: leave one out',
      ],
    ],
    [
      'confirming and contradicting',
      'widerspricht: [x](frueh.md#a)|bestätigt: [x](frueh.md#a)',
      [
        '13:5 warning bestätigt: line 12 says that this statement contradicts the same one: leave one out',
      ],
    ],
  ])('%s', (_what, annotation, expected) => {
    expect(together(annotation)).toEqual(expected);
  });

  test.each([
    'ersetzt: [x](frueh.md#a)',
    'widerspricht: [x](spaet.md#b)',
    'bestätigt: [x](spaet.md#b)',
    'wiederholt: [x](frueh.md#a)|widerspricht: [x](spaet.md#b)',
  ])('%s can', (annotation) => {
    expect(together(annotation)).toEqual([]);
  });

  test.each(['ersetzt', 'präzisiert', 'wiederholt', 'belegt durch'])(
    '%s never goes round in a circle',
    (word) => {
      expect(
        problemsOf(
          aDocument({
            body: `\n## Erfahrungen\n\n- A [#a]\n  - ${word}: [x](#b)\n- B [#b]\n  - ${word}: [x](#a)\n`,
          }),
        ),
      ).toEqual([]);
      expect(
        problemsTogether({
          'documents/rente.md': aDocument({
            body: `\n## Erfahrungen\n\n- A [#a]\n  - ${word}: [x](#b)\n- B [#b]\n  - ${word}: [x](#a)\n`,
          }),
        }),
      ).toEqual([
        `documents/rente.md:12:5 error ${word}: goes round in a circle (rente/a → rente/b → rente/a): take one of them out`,
      ]);
    },
  );
});

describe('Outcomes', () => {
  test('of one date that say different things are an error', () => {
    expect(
      together('eingetreten: [x](spaet.md#b), 2012-05|nicht eingetreten: [x](spaet.md#b), 2012-05'),
    ).toEqual([
      '13:5 error nicht eingetreten: line 12 says `eingetreten` of the same date 2012-05: keep one, or mend a date',
    ]);
  });

  test.each([
    'eingetreten: [x](spaet.md#b), 2012-05|nicht eingetreten: [x](spaet.md#b), 2012-06',
    'eingetreten: [x](spaet.md#b), 2012-05|eingetreten: [x](spaet.md#b), 2012-05',
  ])('%s can be', (annotation) => {
    expect(together(annotation)).toEqual([]);
  });
});

describe('A dash inside of a date is no beginning of a remark', () => {
  test.each([
    ['en dashes', '2004–06–01', 'write 2004-06-01'],
    ['em dashes', '2004—06—01', 'write 2004-06-01'],
    ['a dash without spaces', '2012–teilweise', '`2012–teilweise` is not a date'],
  ])('%s', (_what, date, error) => {
    const [problem] = problemsOf(
      aDocument({
        body: `\n## Erwartungen\n\n- Worte [#w]\n  - eingetreten: [x](https://example.org), ${date}\n`,
      }),
    );
    expect(problem).toContain(`12:5 error eingetreten: ${error}`);
  });
});

test('statements that are from nobody are a warning, one for a document', () => {
  const body = '\n## Erfahrungen\n\n- A [#a]\n- B [#b]\n';
  const of = (head: Record<string, string | undefined>, text = body) =>
    problemsTogether({ 'documents/rente.md': aDocument({ head, body: text }) });
  expect(of({ organisation: undefined, speaker: undefined })).toEqual([
    'documents/rente.md:9:1 warning a (and 1 more): has neither a speaker nor an organisation, so that nobody can tell whose words these are: write one of them here, or in the front matter of the document',
  ]);
  expect(of({ organisation: undefined })).toEqual([]);
  expect(of({ speaker: undefined })).toEqual([]);
  expect(
    of(
      { organisation: undefined, speaker: undefined },
      '\n:::experience{#a speaker="erika"}\nWorte\n:::\n',
    ),
  ).toEqual([]);
});

test('tables whose rows are filled up to a wide head are counted as they are shown', () => {
  const table = (columns: number, rows: number) =>
    `\n${'| a '.repeat(columns)}|\n${'| - '.repeat(columns)}|\n${'| b |\n'.repeat(rows)}`;
  expect(problemsOf(aDocument({ body: table(100, 199) }))).toEqual([]);
  expect(problemsOf(aDocument({ body: table(100, 200) }))).toEqual([
    '9:1 error up to here the tables of this file have 20100 cells, those that are filled up among them, at most 20000 are read: split them up',
  ]);
});
