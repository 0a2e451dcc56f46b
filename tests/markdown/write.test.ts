import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '@/lib/markdown/from-html';
import {
  blockquote,
  code,
  heading,
  link,
  list,
  paragraph,
  paragraphsOf,
} from '@/lib/markdown/nodes';
import { markdown } from '@/lib/markdown/write';
import { paragraphsHtml } from '@/lib/model/html';
import { hostileText } from '../cite/references';

const parse = (text: string): Root => remark().use(remarkGfm).parse(text);
/** White space evened out; what no Markdown can hold, as what stands for it. */
const even = (text: string) =>
  text
    .replace(/\p{Cs}|\0/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim();
const textOf = (node: Nodes) => even(toString(node));

/** Rich in what means something in Markdown. */
const anyText = fc
  .array(
    fc.oneof(
      hostileText,
      fc.constantFrom(
        ...[
          '*',
          '**',
          '_',
          '__',
          '~~',
          '`',
          '```',
          '    ',
          '#',
          '# ',
          '- ',
          '+ ',
          '1. ',
          '1) ',
          '> ',
        ],
        ...['[', ']', '](', '![', '[^1]', '[x] ', '|', '|-|', '---', '===', '<b>', '</b>', '<!--'],
        ...['&amp;', '&#35;', '\\', '\\*', '(c)', 'www.example.org', 'a@b.de', 'https://a.de/_b_'],
        ...[
          '\n- a',
          '\n\n1. b',
          '\n    c',
          ':::',
          '::gap[',
          ' \n',
          '  \n',
          '\t',
          'Mitarbeiter*innen',
        ],
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => even(text) !== '');

describe('Any text comes back word for word', () => {
  test('as a block quotation', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { children } = parse(
          markdown([paragraph('davor'), blockquote(paragraphsOf(text)), paragraph('danach')]),
        );
        expect(children.map(({ type }) => type)).toEqual(['paragraph', 'blockquote', 'paragraph']);
        const quote = children[1];
        const read = quote && 'children' in quote ? quote.children.map(textOf) : [];
        expect(read).toEqual(text.split('\n\n').map(even).filter(Boolean));
      }),
      { numRuns: 400 },
    );
  });

  test('as a heading, in a list, and as the text of a link', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { children } = parse(
          markdown([
            heading(1, text),
            ...list([[text, 'Ende']]),
            paragraph('mit ', link('https://a.example/b', text), '.'),
          ]),
        );
        expect(children.map(({ type }) => type)).toEqual(['heading', 'list', 'paragraph']);
        expect(children.map(textOf)).toEqual([
          even(text),
          even(`${text}Ende`),
          even(`mit ${text}.`),
        ]);
      }),
      { numRuns: 200 },
    );
  });

  test('out of HTML', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        // No safe HTML has the sign that nothing can show.
        const html = paragraphsHtml(text.replaceAll('\0', ''));
        const { children } = parse(markdown([blockquote(blocksOf(html, 'https://a.example'))]));
        expect(even(children.map(textOf).join(' ')).replaceAll(' ', '')).toBe(
          even(text.replaceAll('\0', '')).replaceAll(' ', ''),
        );
      }),
      { numRuns: 200 },
    );
  });
});

test.each<[html: string, expected: string]>([
  ['<p>Ein <em>Wort</em> und <strong>noch</strong> eins.</p>', 'Ein _Wort_ und **noch** eins.\n'],
  ['<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>', '- eins\n- zwei\n'],
  ['<ol start="3">\n<li>drei</li>\n</ol>', '3. drei\n'],
  [
    '<p><a href="/dokumente/a/b">hier</a>, <a href="https://b.example/?a=1&#x26;b=(2)">dort</a></p>',
    '[hier](https://a.example/dokumente/a/b), [dort](https://b.example/?a=1\\&b=\\(2\\))\n',
  ],
  [
    '<table><thead><tr><th>Jahr</th><th align="right">Zahl</th></tr></thead><tbody><tr><td>2010</td><td align="right">5 | 6</td></tr></tbody></table>',
    '| Jahr |   Zahl |\n| ---- | -----: |\n| 2010 | 5 \\| 6 |\n',
  ],
  ['<p>a<br>b</p>', 'a\\\nb\n'],
  ['<p>x &#x3C;b&#x3E; y</p>', 'x \\<b> y\n'],
  ['', ''],
])('%s', (html, expected) => {
  expect(markdown(blocksOf(html, 'https://a.example'))).toBe(expected);
});

test('code with backticks is kept', () => {
  expect(markdown([paragraph(code('a`b'))])).toBe('``a`b``\n');
});
