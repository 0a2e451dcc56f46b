import { expect, test } from 'vitest';
import { checkReport, problemAsData, summaryIn } from '@/lib/content/check-report';
import { markedLine } from '@/lib/content/marked-line';
import { printedIn } from '@/lib/content/printed';
import { about, say } from '@/lib/messages/message';
import type { Problem } from '@/lib/model/problem';
import { aDocument, parsed } from './files';

const FILE = 'content/documents/rente.md';

/** What the check prints of a document alone, in German. */
function reportOf(text: string): string[] {
  const problems = parsed(text).problems.map((problem) => ({ ...problem, file: FILE }));
  return checkReport(problems, 'de', (file, place) => markedLine(file, text, place));
}

test('a slip in the front matter is shown with its line, marked', () => {
  expect(reportOf(aDocument({ head: { title: '5 Jahre Option: Erfahrungen' } }))).toEqual([
    `${FILE}:2:8 Fehler Der Titel enthält einen Doppelpunkt: setzen Sie ihn in Anführungszeichen, \`title: "5 Jahre Option: Erfahrungen"\` [yaml-colon-in-value]`,
    '    title: 5 Jahre Option: Erfahrungen',
    '           ^',
    'Mehr dazu im Leitfaden:',
    '  docs/authors.md#titel-und-doppelpunkt (Titel und Doppelpunkt) [yaml-colon-in-value]',
  ]);
});

test('of the text the place is enough: no line is shown', () => {
  expect(reportOf(aDocument({ body: '\n# A\n\nB[^1]\n\n[^1]: c\n\n![d](e.png)\n' }))).toEqual([
    `${FILE}:9:1 Fehler Der Titel steht im Kopf der Datei: beginnen Sie Überschriften mit \`##\` [heading-of-the-title]`,
    `${FILE}:11:2 Fehler Fußnoten werden nicht veröffentlicht: schreiben Sie die Anmerkung in den Text [footnote-in-text]`,
    `${FILE}:13:1 Fehler Fußnoten werden nicht veröffentlicht: schreiben Sie die Anmerkung in den Text [footnote-in-text]`,
    `${FILE}:15:1 Fehler Bilder werden nicht veröffentlicht: beschreiben Sie in Worten, was zu sehen ist [image-in-text]`,
    'Mehr dazu im Leitfaden:',
    '  docs/authors.md#text-und-auszeichnung (Text und Auszeichnung) [footnote-in-text, heading-of-the-title, image-in-text]',
  ]);
});

test.each<[what: string, line: string, column: number, shown: readonly string[]]>([
  ['a tab is one sign wide', 'a:\tb', 4, ['    a: b', '       ^']],
  ['what cannot be seen is shown', 'a\u202E: b', 5, ['    a\\u{202E}: b', '               ^']],
  [
    'a long line is cut around the place',
    `${'x'.repeat(150)}: b`,
    151,
    [`    …${'x'.repeat(60)}: b`, `    ${' '.repeat(61)}^`],
  ],
  ['a long line is cut at its end', 'x'.repeat(150), 1, [`    ${'x'.repeat(100)}…`, '    ^']],
  ['an empty line is not shown', ' ', 1, []],
])('%s', (_what, line, column, shown) => {
  expect(markedLine('content/site.yml', line, { line: 1, column })).toEqual(shown);
});

test('a line that there is not is not shown', () => {
  expect(markedLine('content/site.yml', 'a: b', { line: 3, column: 1 })).toEqual([]);
  expect(markedLine('content/sources/a.txt', 'a: b', { line: 1, column: 1 })).toEqual([]);
});

const problem: Problem = {
  ...{ file: FILE, line: 4, column: 7, severity: 'error' },
  message: about('date', say('date-in-another-form', { iso: '2004-07-08' })),
};

test('as data a problem has code, subject, values, message, repair and the place in the guide', () => {
  expect(problemAsData(problem, 'de')).toEqual({
    ...{ file: FILE, line: 4, column: 7, severity: 'error' },
    code: 'date-in-another-form',
    subject: 'date',
    values: { iso: '2004-07-08' },
    message: 'date: Dieses Datum ist anders geschrieben als verlangt: schreiben Sie 2004-07-08',
    wrong: 'date: Dieses Datum ist anders geschrieben als verlangt',
    repair: 'schreiben Sie 2004-07-08',
    guide: 'docs/authors.md#datum',
  });
});

test('severity is said in the language of the message', () => {
  const warning = { ...problem, severity: 'warning' } as const;
  expect([printedIn('en')(warning), printedIn('de')(warning), printedIn('de')(problem)]).toEqual([
    `${FILE}:4:7 warning date: write 2004-07-08`,
    `${FILE}:4:7 Warnung date: Dieses Datum ist anders geschrieben als verlangt: schreiben Sie 2004-07-08`,
    `${FILE}:4:7 Fehler date: Dieses Datum ist anders geschrieben als verlangt: schreiben Sie 2004-07-08`,
  ]);
});

test.each([
  [0, 0, 'keine Fehler und keine Warnungen in 212 Dateien', 'no problems in 212 files'],
  [1, 0, '1 Fehler in 2 von 212 Dateien', '1 error in 2 of 212 files'],
  [2, 1, '2 Fehler und 1 Warnung in 2 von 212 Dateien', '2 errors and 1 warning in 2 of 212 files'],
  [0, 3, '3 Warnungen in 2 von 212 Dateien', '3 warnings in 2 of 212 files'],
])('%i errors and %i warnings are summed up', (errors, warnings, de, en) => {
  const problems = [
    ...Array.from({ length: errors }, () => problem),
    ...Array.from({ length: warnings }, () => ({ ...problem, severity: 'warning' as const })),
  ];
  const loaded = { problems, counts: { files: 212, troubled: 2, drafts: 0 } };
  expect([summaryIn('de', loaded), summaryIn('en', loaded)]).toEqual([de, en]);
});
