import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDocument, parsed, problemsOf } from './files';

/** A list item under Erfahrungen; it stands in line 11. */
const item = (text: string) => aDocument({ body: `\n## Erfahrungen\n\n- ${text}\n` });
const ODD =
  'cannot be read as an id: write `[#id]` in one line, with a-z, 0-9 and single hyphens, at the end of the list item or heading; as text it is written `\\[#…\\]`';
const NOWHERE =
  'names nothing here: it stands at the end of a list item or heading; as text it is written `\\[#…\\]`';
const BRACES = (id: string) =>
  `\`{#${id}}\` is read behind \`:::quote\` and the like only: at the end of a list item or heading write \`[#${id}]\``;

describe('A mark that is not read would make prose of a statement, and is reported', () => {
  test.each([
    ['with a backslash', 'Worte [#a\\b]', [`11:9 error \`[#a\\b]\` ${ODD}`]],
    ['that is bold type', 'Worte [#__proto__]', [`11:9 error \`[#__proto__]\` ${ODD}`]],
    ['that is emphasis', 'Worte [#*a*]', [`11:9 error \`[#*a*]\` ${ODD}`]],
    ['with code in it', 'Worte [#`id`]', [`11:9 error \`[#\`id\`]\` ${ODD}`]],
    ['broken across lines', 'Worte [#ein-\n  id]', [`11:9 error \`[#ein-\` ${ODD}`]],
    ['never closed', 'Worte [#id', [`11:9 error \`[#id\` ${ODD}`]],
    ['in the middle', 'Worte [#id] und mehr', [`11:9 error \`[#id]\` ${NOWHERE}`]],
    ['twice', 'Worte [#a] [#b]', [`11:9 error \`[#a]\` ${NOWHERE}`]],
    ['in braces', 'Worte {#id}', [`11:9 error ${BRACES('id')}`]],
    ['in braces, with space behind', 'Worte {#id}  ', [`11:9 error ${BRACES('id')}`]],
  ])('%s', (_what, text, expected) => {
    expect(problemsOf(item(text))).toEqual(expected);
  });

  test.each([
    ['a heading', '\n## Titel [#__x__]\n', [`9:10 error \`[#__x__]\` ${ODD}`]],
    ['a heading with braces', '\n## Titel {#x}\n', [`9:10 error ${BRACES('x')}`]],
    ['a wording', '\n:::quote{#q}\nWorte [#a\\b] hier\n:::\n', [`10:7 error \`[#a\\b]\` ${ODD}`]],
    ['a quotation', '\n> Worte [#id]\n', [`9:9 error \`[#id]\` ${NOWHERE}`]],
    ['a table', '\n| a |\n| - |\n| [#b] |\n', [`11:3 error \`[#b]\` ${NOWHERE}`]],
    ['a paragraph', '\nWorte [#id]\n', [`9:7 error \`[#id]\` ${NOWHERE}`]],
  ])('in %s', (_what, body, expected) => {
    expect(problemsOf(aDocument({ body }))).toEqual(expected);
  });

  test.each([
    ['the mark that is read', 'Worte [#id]'],
    ['text, with backslashes', 'Worte \\[#a b\\] hier [#id]'],
    ['code', 'Worte `[#x y]` hier [#id]'],
    ['the label of a link', '[[#5]](https://example.org/5) hier [#id]'],
    ['braces as text', 'Worte \\{#id} [#id]'],
    ['a hash in brackets behind a word', 'Worte [Nr. #5] [#id]'],
  ])('%s is fine', (_what, text) => {
    expect(problemsOf(item(text))).toEqual([]);
  });

  test('whatever stands between the brackets, the item is a statement or a problem', () => {
    const inside = fc.string({
      unit: fc.constantFrom(...'ab-_*`~\\]<>&;:#!|{}()Äß 1.'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(inside, (text) => {
        const file = parsed(item(`Worte [#${text}]`));
        expect(file.problems.length + (file.entry?.statements.length ?? 0)).toBeGreaterThan(0);
      }),
    );
  });
});
