import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, type ErrorCode } from 'yaml';
import { readYaml } from '@/lib/content/yaml';
import { readKeys } from '@/lib/content/yaml-keys';
import { textOf } from '@/lib/messages/print';

/** A text with each slip that the parser of YAML has a code for, and what is said of it; undefined where none can be written. */
const SLIPS: Readonly<Record<ErrorCode, readonly [text: string, german: string] | undefined>> = {
  ALIAS_PROPS: [
    'a: &b 1\nc: &d *b',
    '1:7 Verweise (`&`, `*`) werden nicht gelesen: schreiben Sie den Wert aus',
  ],
  BAD_ALIAS: [
    'title: * Bericht',
    '1:8 Der Titel beginnt mit `*` oder `&`: setzen Sie ihn in Anführungszeichen, `title: "* Bericht"`',
  ],
  // With the failsafe schema the tag itself is refused before.
  BAD_COLLECTION_TYPE: undefined,
  BAD_DIRECTIVE: [
    '%FOO\n---\na: b',
    '1:1 Eine Zeile, die mit `%` beginnt, wird hier nicht gelesen: nehmen Sie sie heraus',
  ],
  BAD_DQ_ESCAPE: [
    'a: "C:\\Daten"',
    "1:7 In doppelten Anführungszeichen leitet ein umgekehrter Schrägstrich ein Sonderzeichen ein, und dies ist keines: schreiben Sie `\\\\`, oder den Wert in einfachen Anführungszeichen `'…'`",
  ],
  BAD_INDENT: [
    'a:\n  b: c\n d: e',
    '3:1 Diese Zeile ist anders eingerückt als ihre Nachbarn: beginnen Sie Schlüssel am linken Rand',
  ],
  BAD_PROP_ORDER: [
    '&a ? b',
    '1:4 Verweise (`&`, `*`) werden nicht gelesen: schreiben Sie den Wert aus',
  ],
  BAD_SCALAR_START: [
    'event: @Rat',
    '1:8 Der Wert von `event` beginnt mit einem Zeichen, das in YAML etwas anderes bedeutet: setzen Sie ihn in Anführungszeichen, `event: "@Rat"`',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'title: a: b',
    '1:8 Der Titel enthält einen Doppelpunkt: setzen Sie ihn in Anführungszeichen, `title: "a: b"`',
  ],
  BLOCK_IN_FLOW: [
    'topics: [\n  - a\n  ]',
    '2:3 Diese Liste in Klammern kann nicht gelesen werden: schreiben Sie `[eins, zwei]`, Texte mit Sonderzeichen in Anführungszeichen',
  ],
  DUPLICATE_KEY: [
    'a: b\na: c',
    '2:1 Dieser Schlüssel steht hier zweimal: behalten Sie einen davon',
  ],
  IMPOSSIBLE: undefined,
  KEY_OVER_1024_CHARS: [
    `${'x'.repeat(1100)}: b`,
    '1:1 Was vor dem Doppelpunkt steht, ist zu lang für einen Schlüssel: schreiben Sie `schlüssel: wert`, Text in Anführungszeichen',
  ],
  MISSING_CHAR: [
    'a: b\nEssen',
    '2:1 Die Zeile `Essen` ist weder ein Schlüssel mit Wert noch ein Teil davon: schreiben Sie `schlüssel: wert`, mit Doppelpunkt und Leerzeichen dahinter',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a: b\n"c\n d": e',
    '2:1 Die Zeile `"c` ist weder ein Schlüssel mit Wert noch ein Teil davon: schreiben Sie `schlüssel: wert`, mit Doppelpunkt und Leerzeichen dahinter',
  ],
  MULTIPLE_ANCHORS: [
    'a: &b &c d',
    '1:7 Verweise (`&`, `*`) werden nicht gelesen: schreiben Sie den Wert aus',
  ],
  MULTIPLE_DOCS: [
    'a: b\n...\nc: d',
    '3:1 Die Schlüssel enden in der Zeile darüber: nehmen Sie heraus, was folgt, oder die Zeile `...`',
  ],
  MULTIPLE_TAGS: [
    'a: !b !c d',
    '1:7 Typangaben (`!…`) werden nicht gelesen: schreiben Sie den Wert als Text, in Anführungszeichen, wenn er mit `!` beginnt',
  ],
  NON_STRING_KEY: undefined,
  RESOURCE_EXHAUSTION: undefined,
  TAB_AS_INDENT: [
    'a:\n\tb: c',
    '2:1 Ein Tabulator gilt in YAML nicht als Einrückung: schreiben Sie Leerzeichen',
  ],
  TAG_RESOLVE_FAILED: [
    'a: !b c',
    '1:7 Typangaben (`!…`) werden nicht gelesen: schreiben Sie den Wert als Text, in Anführungszeichen, wenn er mit `!` beginnt',
  ],
  UNEXPECTED_TOKEN: [
    'a: "b" c',
    '1:8 Hinter dem schließenden Anführungszeichen steht noch `c`: setzen Sie die Anführungszeichen um den ganzen Wert, und die darin als `\\"`',
  ],
};

const german = (text: string): string[] =>
  readYaml(text, 1).complaints.map(
    ({ line, column, message }) => `${line}:${column} ${textOf(message, 'de')}`,
  );

describe('Every slip that the parser knows is told in our words', () => {
  test.each(Object.entries(SLIPS))('%s', (code, slip) => {
    if (!slip) return;
    const [text, said] = slip;
    const { errors, warnings } = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
    expect([...errors, ...warnings].map((each) => each.code)).toContain(code);
    expect(german(text)[0]).toBe(said);
  });
});

test('a key that is indented under another is told at its own line', () => {
  expect(german('speaker: erika\n  topics: rente')).toEqual([
    '2:3 Diese Zeile ist anders eingerückt als ihre Nachbarn: beginnen Sie Schlüssel am linken Rand',
  ]);
});

test('no words of the parser are shown, whatever the text', () => {
  const piece = fc.constantFrom(...':-[]{}"\'#&*!|>%@`,\\ \n\tab', '\n', '\nkey: ', '  ', '---');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
      const own = readYaml(text, 1).complaints.map(({ message }) => textOf(message, 'en'));
      for (const { message } of document.errors)
        expect(own.filter((said) => said.includes(message))).toEqual([]);
      expect(document.errors.length > 0 && own.length === 0).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('keys are read beside any slip, and reading them comes to an end', () => {
  const line = fc.stringMatching(/^[ \t:\-[\]{}"'#&*!|>%@a]{0,12}$/);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const keys = readKeys(lines.join('\n'), 1);
      expect(keys.isReadable || keys.complaints.length > 0).toBe(true);
      const places = keys.complaints.map(({ line: number }) => number);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});
