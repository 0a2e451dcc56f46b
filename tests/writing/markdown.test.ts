import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import type { Root, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import {
  contentFile,
  directive,
  escapeHeading,
  escapeParagraph,
  shortForm,
} from '@/lib/writing/markdown';
import { splitFrontMatter } from '@/lib/content/front-matter';
import { parseMarkdown } from '@/lib/content/markdown';
import { readYaml } from '@/lib/content/yaml';
import { inEnglish } from '../fixture/printed';
import { uglyLine } from './ugly-text';

describe('text that is written and read again stays the same, word for word', () => {
  test('as a paragraph', () => {
    fc.assert(
      fc.property(uglyLine, (text) => {
        expect(textOf(onlyChild(read(escapeParagraph(text)), 'paragraph'))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  test('as a heading', () => {
    fc.assert(
      fc.property(uglyLine, (text) => {
        expect(textOf(onlyChild(read(`## ${escapeHeading(text)}`), 'heading'))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });

  test('as the wording of a directive, beside annotations', () => {
    fc.assert(
      fc.property(uglyLine, uglyLine, (first, second) => {
        const block = onlyChild(
          read(
            directive('quote', { id: 'a', date: '2004' }, [first, second], ['Quellenangabe: S. 1']),
          ),
          'containerDirective',
        );
        expect(block).toMatchObject({ name: 'quote', attributes: { id: 'a', date: '2004' } });
        expect(childrenOf(block).map(({ type }) => type)).toEqual([
          'paragraph',
          'paragraph',
          'list',
        ]);
        expect(childrenOf(block).slice(0, 2).map(textOf)).toEqual([first, second]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('as an item of the short form', () => {
    fc.assert(
      fc.property(uglyLine, uglyLine, (first, second) => {
        const list = onlyChild(
          read([shortForm('a', first), shortForm('b', second, ['Quellenangabe: S. 1'])].join('\n')),
          'list',
        );
        const items = childrenOf(list).map((item) => childrenOf(item).map(textOf));
        expect(items).toEqual([[`${first} [#a]`], [`${second} [#b]`, 'Quellenangabe: S. 1']]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('as an attribute of a directive', () => {
    fc.assert(
      fc.property(uglyLine, (locator) => {
        const block = onlyChild(
          read(directive('quote', { id: 'a', locator }, ['Text'])),
          'containerDirective',
        );
        expect(block).toMatchObject({ attributes: { id: 'a', locator } });
      }),
      { numRuns: 1_000 },
    );
  });

  test('in front matter', () => {
    fc.assert(
      fc.property(uglyLine, fc.array(uglyLine, { minLength: 1, maxLength: 3 }), (title, topics) => {
        const split = splitFrontMatter(contentFile({ title, topics, url: undefined }, ['Text']));
        expect(split.ok && readYaml(split.frontMatter, 2).value).toEqual({ title, topics });
      }),
    );
  });
});

test.each([
  [
    'an ordinary sentence is not touched',
    'Der Rat - so die Vorlage - hat 2004 (am 8. Juli) „zugestimmt“; CDU & SPD.',
    'Der Rat - so die Vorlage - hat 2004 (am 8. Juli) „zugestimmt“; CDU & SPD.',
  ],
  ['a dash at the beginning', '- geglückt', '\\- geglückt'],
  ['a number at the beginning', '2010. Das Jahr', '2010\\. Das Jahr'],
  ['a directive', ':::quote', '\\:::quote'],
  ['brackets and stars', '[Beifall] *', '\\[Beifall\\] \\*'],
])('%s', (_what, text, written) => {
  expect(escapeParagraph(text)).toBe(written);
});

function read(markdown: string): Root {
  const parsed = parseMarkdown(markdown, 1, 'md');
  if (!parsed.ok) throw new Error(inEnglish(parsed.complaint.message));
  return parsed.root;
}

function onlyChild(root: Root, type: RootContent['type']): RootContent {
  expect(root.children.map((child) => child.type)).toEqual([type]);
  const [child] = root.children;
  if (!child) throw new Error('nothing was read');
  return child;
}

function childrenOf(node: RootContent): RootContent[] {
  return 'children' in node ? node.children : [];
}

const textOf = (node: RootContent): string => toString(node);
