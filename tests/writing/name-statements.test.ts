import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFile } from '@/lib/content/parse-file';
import { isId } from '@/lib/model/id';
import { withEdits } from '@/lib/writing/edits';
import { nameStatements, type WrittenFile } from '@/lib/writing/name-statements';
import { statementIdFor } from '@/lib/writing/statement-id';

const NONE = () => false;
const HEAD = '---\ntitle: Bericht\ntype: report\ndate: 2008-03-12\n---\n';

function file(text: string, name = 'rente.md'): WrittenFile {
  return { folder: 'documents', name, shownAs: name, bytes: new TextEncoder().encode(text) };
}

test.each([
  [
    'Das „Realexperiment“ ist unter schweren Bedingungen geglückt.',
    'realexperiment-schweren-bedingungen',
  ],
  [
    'Rolle der BA durch erhöhten Steuerungsanspruch des BMAS relativiert.',
    'rolle-steuerungsanspruch-bmas',
  ],
  ['Вопрос о пенсии', 'aussage'],
  ['', 'aussage'],
  ['so ist es', 'aussage'],
])('an id is made of the words that tell: %s', (wording, id) => {
  expect(statementIdFor(wording, NONE)).toBe(id);
});

test('an id that was given away once is not proposed again: it gets one more word, at last a number', () => {
  const taken = new Set(['haltelinie']);
  const next = () => {
    const id = statementIdFor('Die Haltelinie hielt.', (each) => taken.has(each));
    taken.add(id);
    return id;
  };
  expect([next(), next(), next()]).toEqual([
    'haltelinie-hielt',
    'haltelinie-hielt-2',
    'haltelinie-hielt-3',
  ]);
});

test('ids are ids, each once, whatever the wording', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })), (wordings) => {
      const taken = new Set<string>();
      for (const wording of [...wordings, ...wordings]) {
        const id = statementIdFor(wording, (each) => taken.has(each));
        expect(taken).not.toContain(id);
        expect(id).toSatisfy(isId);
        taken.add(id);
      }
    }),
  );
});

test('items under headings that name a kind, and directives, are given ids; nothing else is touched', () => {
  const before = `${HEAD}
## Erfahrungen

- Die Haltelinie hielt.  
- Zweite Zeile
  geht weiter
  - bestätigt: [x](#da)
- Schon da [#da]
- Gliederung
  - darunter

### Am Rand

- Auch hier ist es eine Erfahrung

## Sonstiges

- keine Aussage

:::quote
Worte der Verwaltung.
:::

:::expectation{topics="rente"}
Der Wettbewerb nimmt zu.
:::
`;
  const { named, refused, text } = nameStatements(file(before), (id) => id === 'worte-verwaltung');
  expect(refused).toEqual([]);
  expect(named.map(({ line, kind, id }) => `${line} ${kind} ${id}`)).toEqual([
    '9 experience haltelinie-hielt',
    '10 experience zweite-zeile-geht',
    '19 experience erfahrung',
    '25 quote worte-verwaltung-2',
    '29 expectation wettbewerb-nimmt',
  ]);
  expect(text).toBe(
    before
      .replace('hielt.  \n', 'hielt. [#haltelinie-hielt]  \n')
      .replace('geht weiter', 'geht weiter [#zweite-zeile-geht]')
      .replace('eine Erfahrung', 'eine Erfahrung [#erfahrung]')
      .replace(':::quote', ':::quote{#worte-verwaltung-2}')
      .replace('{topics', '{#wettbewerb-nimmt topics'),
  );
});

test('an item that would not become a statement with its wording is left alone and named', () => {
  // A bracket that is open would take the id in.
  const before = `${HEAD}\n## Zitate\n\n- Am Ende [#offen\n- Gute Worte\n`;
  const { named, refused, text } = nameStatements(file(before), NONE);
  expect(named.map(({ id }) => id)).toEqual(['gute-worte']);
  expect(refused.map(({ line }) => line)).toEqual([9]);
  expect(text).toBe(before.replace('Gute Worte', 'Gute Worte [#gute-worte]'));
});

test('line ends and a byte order mark stay as they are', () => {
  const before = `\uFEFF${HEAD}\n## Zitate\n\n- Gute Worte\n`.replaceAll('\n', '\r\n');
  expect(nameStatements(file(before), NONE).text).toBe(
    before.replace('Gute Worte', 'Gute Worte [#gute-worte]'),
  );
});

test('edits in one line do not disturb each other', () => {
  const edits = [
    { line: 1, column: 1, remove: 1, insert: 'A' },
    { line: 1, column: 3, remove: 0, insert: '-' },
    { line: 2, column: 1, remove: 0, insert: '\n' },
  ];
  expect(withEdits('abc\r\nd', edits)).toBe('Ab-c\r\n\r\nd');
});

test('whatever items say: what is named is a statement with its wording, and twice is once', () => {
  const unit = fc.constantFrom(...'aÄß .:[]#*_`\\„“"-1{}|<&');
  const line = fc.string({ unit, minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (items) => {
      const before = `${HEAD}\n## Zitate\n\n${items.map((each) => `- ${each}`).join('\n')}\n`;
      const { named, text } = nameStatements(file(before), NONE);
      const entry = parseFile(file(text)).entry;
      for (const { id, wording } of named)
        expect(entry?.statements.find((each) => each.id === id)?.text).toBe(wording);
      expect(nameStatements(file(text), NONE).named).toEqual([]);
      expect(named.reduce((rest, { id }) => rest.replace(` [#${id}]`, ''), text)).toBe(before);
    }),
    { numRuns: 60 },
  );
});
