import fc from 'fast-check';
import remarkHtml from 'remark-html';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '@/lib/content/markdown';
import { htmlOf } from '@/lib/content/prose';
import { paragraphsHtml } from '@/lib/model/html';
import { aDocument, parsed } from './files';

const PATHS = ['documents/rente.md', 'documents/rente.mdx'];
const statementsOf = (body: string, path?: string) =>
  parsed(aDocument({ body: `\n${body}\n` }), path).entry?.statements ?? [];

describe('German text comes through unharmed, as a directive and as an item, in Markdown and MDX', () => {
  test.each([
    'Die Mitarbeiter:innen beginnen um 10:30 Uhr.',
    'Bürger*innen, Bürger_innen und BürgerInnen',
    'Nach § 6a Abs. 2 SGB II; §§ 6a–6d; Art. 91e GG',
    'In den Jahren 2004/2005 waren es 5 % mehr, d. h. 1.234,5 Fälle (± 3).',
    'Ein „Zitat im ‚Zitat‘“ und ein »anderes«, ein "gerades" und \'s',
    'Gedankenstriche - so - und – so – und — so…',
    'Auslassungen [...] und [sic] und (…)',
    'Kosten < 5 Mio. € & Nutzen > 6 Mio. €',
    'E-Mail an post@example.org oder https://example.org/a_b_c?x=1&y=2#z, www.example.org.',
    'Ein #Schlagwort, Nr. #1, Zeichen wie ^ ~ $ @ | = + und \\',
    'Trennung mit weichem Tren\u00ADnen und festem\u00A0Leerzeichen',
    'snake_case, 2*3*4 = 24? Nein: 2 * 3 * 4',
    '1-Euro-Job, 2. Halbjahr, 3) drittens',
    'Zusammensetzung aus zerlegten Umlauten: u\u0308ber',
    '日本語, русский, العربية, 😀',
    'I. Teil: a) erstens, b) zweitens; c::d und e:::f',
  ])('%s', (text) => {
    // What would be emphasis is reported; see the tests of the markup.
    const written = text.replaceAll('2*3*4', '2\\*3\\*4');
    for (const path of PATHS) {
      expect(
        statementsOf(
          `:::quote{#a}\n${written}\n:::\n\n## Erfahrungen\n\n- ${written} [#b]`,
          path,
        ).map((statement) => statement.text),
      ).toEqual([text, text]);
    }
  });

  test.each([
    ['1. Januar 2005 war der Beginn.', '<ol>\n<li>Januar 2005 war der Beginn.</li>\n</ol>'],
    ['8. Juli\n9. August', '<ol start="8">\n<li>Juli</li>\n<li>August</li>\n</ol>'],
  ])('a number at the beginning stays: %s', (text, html) => {
    const [statement] = statementsOf(`:::quote{#a}\n${text}\n:::`);
    expect(statement).toMatchObject({ text: text.replace('\n', '\n\n'), html });
  });

  test.each([
    ['\\*', '*'],
    ['1\\. Januar', '1. Januar'],
    ['\\- so', '- so'],
    ['\\[#a\\]', '[#a]'],
    ['\\{a\\} \\<b>', '{a} <b>'],
    ['&uuml;ber &amp; unter', 'über & unter'],
  ])('%s is written for %s', (written, text) => {
    for (const path of PATHS)
      expect(
        statementsOf(`:::quote{#a}\n${written}\n:::`, path).map((statement) => statement.text),
      ).toEqual([text]);
  });
});

/** Words, and joins between them, that are not markup. */
const anyWord = fc.oneof(
  fc.constantFrom(
    'Die',
    'Öffnung',
    'der',
    'Mitarbeiter:innen',
    '10:30',
    '§ 6a',
    '„Option“',
    '5 %',
    '(2004)',
    'SGB II,',
    '- so -',
    'z. B.',
  ),
  fc.stringMatching(/^[a-zäöüß]{1,8}$/),
);
const anyText = fc
  .array(anyWord, { minLength: 1, maxLength: 12 })
  .map((words) => `So ${words.join(' ')}.`);

test('any generated document gives back the wording that was put in', () => {
  const anyStatement = fc.tuple(fc.array(anyText, { minLength: 1, maxLength: 3 }), fc.boolean());
  fc.assert(
    fc.property(
      fc.array(anyStatement, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...PATHS),
      (written, path) => {
        const bodies = written.map(([paragraphs, isItem], number) =>
          isItem
            ? `## Zitate\n\n- ${paragraphs.join('\n\n  ')} [#s-${number}]`
            : `:::quote{#s-${number}}\n${paragraphs.join('\n\n')}\n:::`,
        );
        const statements = statementsOf(bodies.join('\n\n'), path);
        expect(statements.map(({ id, text }) => [id, text])).toEqual(
          written.map(([paragraphs], number) => [`s-${number}`, paragraphs.join('\n\n')]),
        );
      },
    ),
    { numRuns: 200 },
  );
});

test('paragraphs that are written without the HTML writer are as it would write them', () => {
  const writer = unified().use(remarkHtml).freeze();
  const signs = fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '&',
      '<',
      '>',
      '"',
      "'",
      '\\',
      '\u00A0',
      'ü',
      '\n',
      '\n\n',
      '.',
      '`',
      '&lt;',
    ),
    maxLength: 40,
  });
  fc.assert(
    fc.property(signs, (text) => {
      const result = parseMarkdown(text, 1, 'md');
      fc.pre(result.ok);
      const { children } = result.root;
      fc.pre(
        children.length > 0 &&
          children.every(
            (block) =>
              block.type === 'paragraph' &&
              block.children.every((child) => child.type === 'text' && !child.value.includes('\n')),
          ),
      );
      const expected = String(writer.stringify(result.root)).trim();
      expect(htmlOf(children, 'documents', 'rente')).toBe(expected);
      const texts = children.flatMap((block) =>
        block.type === 'paragraph'
          ? [block.children.map((child) => (child.type === 'text' ? child.value : '')).join('')]
          : [],
      );
      expect(paragraphsHtml(texts.join('\n\n'))).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

test('a text without the signs of tables and web addresses is parsed the same with and without them', () => {
  const signs = fc.string({
    unit: fc.constantFrom(
      'a',
      'w',
      '.',
      ' ',
      '\n',
      '\n\n',
      '-',
      ':',
      '*',
      '_',
      '[',
      ']',
      'x',
      '^',
      '(',
      ')',
      '`',
      '#',
      '1.',
      '/',
      '\\',
      '<',
      '>',
    ),
    maxLength: 60,
  });
  // A comment at the end has a sign of each and is the only thing that is to differ.
  const blocksOf = (text: string) => {
    const result = parseMarkdown(text, 1, 'md');
    return result.ok ? result.root.children : [];
  };
  fc.assert(
    fc.property(signs, (text) => {
      const ending = `${text}\n\n\n## Ende\n\n`;
      const plain = blocksOf(ending);
      const extended = blocksOf(`${ending}a@b.de`);
      // A fence that is never closed takes the sign into it.
      fc.pre(extended.at(-1)?.type === 'paragraph');
      expect(JSON.stringify(extended.slice(0, -1))).toBe(JSON.stringify(plain));
    }),
    { numRuns: 1500 },
  );
});
