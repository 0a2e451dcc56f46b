import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '@/lib/content/markdown';
import { splitFrontMatter } from '@/lib/content/front-matter';
import { plainText } from '@/lib/content/plain-text';
import { KINDS } from '@/lib/model/kind';
import { documentText, type WrittenDocument, type WrittenPart } from '@/lib/writing/document-text';
import { parsed } from '../content/files';
import { uglyLine } from './ugly-text';

const FRONT_MATTER = { title: 'Bericht zur Rente', type: 'report', date: '2008-03-12' };

test('a document reads as an author would have written it', () => {
  const document: WrittenDocument = {
    frontMatter: { ...FRONT_MATTER, title: '5 Jahre: ein Bericht', topics: ['rente'] },
    parts: [
      { type: 'prose', text: 'Aus dem\nProtokoll.' },
      { type: 'heading', depth: 2, text: 'Erwartungen' },
      {
        type: 'statement',
        kind: 'expectation',
        id: 'haltelinie',
        attributes: { locator: 'Folie „3“', date: '2008' },
        paragraphs: ['1. Die Haltelinie hält.', '- und zwar lange'],
        attribution: 'Auszug aus [1]',
        annotations: ['offen: 2010'],
      },
      {
        type: 'items',
        ordered: false,
        items: [{ text: 'eins', items: [{ text: '- zwei', items: [] }] }],
      },
      { type: 'items', ordered: true, start: 9, items: [{ text: 'neun', items: [] }] },
      { type: 'table', rows: [['a|b', 'c'], ['d']] },
    ],
  };
  expect(documentText(document)).toBe(`---
title: "5 Jahre: ein Bericht"
type: report
date: 2008-03-12
topics: [rente]
---

Aus dem Protokoll.

## Erwartungen

:::expectation{#haltelinie locator="Folie „3“" date="2008"}
1\\. Die Haltelinie hält.

\\- und zwar lange

- Quellenangabe: Auszug aus \\[1\\]
- offen: 2010
:::

- eins
  - \\- zwei

9) neun

| a\\|b | c |
| --- | --- |
| d |  |
`);
});

test('lists one after the other stay lists of their own', () => {
  const list = (text: string): WrittenPart => ({
    type: 'items',
    ordered: false,
    items: [{ text, items: [] }],
  });
  const parts = ['a', 'b', 'c'].map(list);
  expect(documentText({ frontMatter: FRONT_MATTER, parts }).split('---\n')[2]).toBe(
    '\n- a\n\n* b\n\n- c\n',
  );
});

test('a control character is refused', () => {
  const parts: WrittenPart[] = [{ type: 'prose', text: 'a\u0007b' }];
  expect(() => documentText({ frontMatter: FRONT_MATTER, parts })).toThrow(RangeError);
});

test('wordings, attributions and places come back from the parser word for word, whatever they are', () => {
  fc.assert(
    fc.property(
      fc.array(uglyLine, { minLength: 1, maxLength: 3 }),
      uglyLine,
      uglyLine,
      fc.constantFrom(...KINDS),
      (paragraphs, attribution, locator, kind) => {
        const text = documentText({
          frontMatter: FRONT_MATTER,
          parts: [
            { type: 'heading', depth: 2, text: attribution },
            { type: 'items', ordered: false, items: [{ text: locator, items: [] }] },
            { type: 'statement', kind, id: 'a', attributes: { locator }, paragraphs, attribution },
          ],
        });
        const { entry, problems } = parsed(text);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(entry?.statements).toMatchObject([
          { kind, text: paragraphs.join('\n\n'), attribution, locator },
        ]);
        expect(entry?.sections.map(({ title }) => title)).toEqual([attribution]);
      },
    ),
    { numRuns: 500 },
  );
});

test('prose, items and cells come back as the text that they were', () => {
  const items = fc.array(fc.record({ text: uglyLine, items: fc.constant([]) }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(uglyLine, items, uglyLine, fc.boolean(), (text, list, cell, ordered) => {
      const written = documentText({
        frontMatter: FRONT_MATTER,
        parts: [
          { type: 'prose', text },
          { type: 'items', ordered, items: list },
          { type: 'items', ordered, items: list },
          {
            type: 'table',
            rows: [
              ['a', cell],
              [cell, 'b'],
            ],
          },
        ],
      });
      const split = splitFrontMatter(written);
      const body = split.ok && parseMarkdown(split.body, 1, 'md');
      if (!body || !body.ok) throw new Error(written);
      const [prose, first, second, table] = body.root.children;
      expect(body.root.children).toHaveLength(4);
      expect(prose && plainText(prose)).toBe(text);
      const texts = list.map((item) => item.text);
      for (const each of [first, second])
        expect(each?.type === 'list' ? each.children.map(plainText) : each).toEqual(texts);
      expect(
        table?.type === 'table' ? table.children.map((row) => row.children.map(plainText)) : table,
      ).toEqual([
        ['a', cell],
        [cell, 'b'],
      ]);
    }),
    { numRuns: 500 },
  );
});
