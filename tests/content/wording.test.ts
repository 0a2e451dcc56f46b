import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDocument, parsed, problemsOf } from './files';

const wordingOf = (body: string, path?: string) =>
  parsed(aDocument({ body: `\n${body}\n` }), path).entry?.statements.map(({ text }) => text);

describe('Wording comes through unharmed', () => {
  const GERMAN =
    'Mitarbeiter:innen treffen sich um 10:30 Uhr, § 6a SGB II, 1-Euro-Job - „so“ – z. B. 5 % & mehr; siehe http://example.org/a_b_c.';

  for (const path of ['documents/rente.md', 'documents/rente.mdx']) {
    test(`in both forms, ${path}`, () => {
      expect(
        wordingOf(`:::quote{#a}\n${GERMAN}\n:::\n\n## Zitate\n\n- ${GERMAN} [#b]`, path),
      ).toEqual([GERMAN, GERMAN]);
    });
  }

  test('lines are joined, paragraphs kept', () => {
    expect(wordingOf(':::quote{#a}\nErste\nZeile.\n\nZweiter Absatz.\n:::')).toEqual([
      'Erste Zeile.\n\nZweiter Absatz.',
    ]);
  });

  test('emphasis is kept as HTML beside the plain text', () => {
    const [statement] =
      parsed(aDocument({ body: '\n:::quote{#a}\nDas ist *sehr* wichtig.\n:::\n' })).entry
        ?.statements ?? [];
    expect(statement).toMatchObject({
      text: 'Das ist sehr wichtig.',
      html: '<p>Das ist <em>sehr</em> wichtig.</p>',
    });
  });

  test('a heading below one that names the kind inherits it; items without an id stay prose', () => {
    const file = parsed(
      aDocument({
        body: '\n## Erwartungen\n\n### Kurzfristig\n\n- Prosa\n- Worte [#a]\n- mehr Prosa\n',
      }),
    );
    expect(file.entry?.statements.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'expectation'],
    ]);
    expect(file.entry?.sections[1]?.blocks.map(({ type }) => type)).toEqual([
      'prose',
      'statement',
      'prose',
    ]);
  });
});

describe('Whatever a file contains', () => {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** Whether every problem stands in a line of the file, at one of its characters or right behind the last. */
  const inside = (problems: readonly string[], text: string | Uint8Array) => {
    const lines = (typeof text === 'string' ? text : decoder.decode(text)).split(/\r\n?|\n/);
    return problems.every((problem) => {
      const [line = 0, column = 0] = problem.split(':').map((part) => parseInt(part, 10));
      return column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1;
    });
  };

  test('bytes of any kind end in problems with a place inside of the file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => inside(problemsOf(bytes), bytes)),
      { numRuns: 1000 },
    );
  });

  test('so does a body of any signs', () => {
    const signs = fc.string({
      unit: fc.constantFrom(
        'a',
        'B',
        ' ',
        '\n',
        '\n\n',
        '#',
        ':::',
        '::',
        'quote',
        '{',
        '}',
        '[',
        ']',
        '(',
        ')',
        '#x',
        '*',
        '_',
        '`',
        '<',
        '>',
        '|',
        '-',
        '- ',
        '=',
        '\\',
        '"',
        '„',
        '~',
        '!',
        '1.',
        '&',
        '\t',
      ),
      maxLength: 120,
    });
    fc.assert(
      fc.property(
        signs,
        fc.constantFrom('documents/rente.md', 'documents/rente.mdx'),
        (body, path) => {
          const text = aDocument({ body });
          return inside(problemsOf(text, path), text);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('and front matter of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (yaml) =>
        inside(problemsOf(`---\n${yaml}\n---\n`), `---\n${yaml}\n---\n`),
      ),
      { numRuns: 1000 },
    );
  });
});
