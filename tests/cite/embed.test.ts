import { XMLParser } from 'fast-xml-parser';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { embedHtml } from '@/lib/cite/embed';
import { documentOEmbed, oembedXml, statementOEmbed } from '@/lib/cite/oembed';
import { paragraphsHtml } from '@/lib/model/html';
import { entryNamed } from '../fixture/archive';
import { anyReference, cited, hostileText, paper } from './references';

const BASE = 'https://wortlaut.example';
const wettbewerb = entryNamed('wettbewerb').statement;
const anywhere = { width: undefined, height: undefined };

test('a quotation with its source and the link to it', () => {
  expect(embedHtml(cited('wettbewerb'), paragraphsHtml(wettbewerb.text), BASE)).toBe(
    `<blockquote cite="${BASE}/dokumente/5-jahre-option/wettbewerb" lang="de"><p>${wettbewerb.text}</p><footer>Spies, Matthias (Sozialagentur). 5 Jahre Option: Erfahrungen und Erwartungen [Vortrag]. 5. Mülheimer Arbeitsmarktdialog, um 2010. <a href="${BASE}/dokumente/5-jahre-option/wettbewerb">Wortlaut</a></footer></blockquote>`,
  );
});

test('paragraphs, lists and links of a wording are kept, and lead to whole addresses', () => {
  const html = '<p>eins</p>\n<ul>\n<li><a href="/dokumente/a">zwei</a></li>\n</ul>';
  expect(embedHtml(cited('wettbewerb'), html, BASE)).toContain(
    `<p>eins</p>\n<ul>\n<li><a href="${BASE}/dokumente/a">zwei</a></li>\n</ul><footer>`,
  );
});

test('whatever wording and source say, it is one quotation without scripts, and says it', () => {
  const shown = (text: string) => text.replace(/\s+/g, ' ').trim();
  fc.assert(
    fc.property(anyReference, hostileText, (reference, wording) => {
      // No HTML has these, see lib/markdown.
      const text = wording.replace(/\0|\p{Cs}/gu, '');
      const tree = fromHtml(embedHtml(reference, paragraphsHtml(text), BASE), { fragment: true });
      expect(tree.children).toHaveLength(1);
      const names = new Set<string>();
      let read = '';
      visit(tree, (node) => {
        if (node.type === 'element') names.add(node.tagName);
        if (node.type === 'element' && node.tagName === 'footer') return 'skip';
        if (node.type === 'text') read += `${node.value}\n`;
        return undefined;
      });
      expect([...names].sort()).toEqual(['blockquote', 'footer', 'p']);
      expect(shown(read).replaceAll(' ', '')).toBe(shown(text).replaceAll(' ', ''));
    }),
  );
});

describe('oEmbed', () => {
  test('of a statement', () => {
    expect(statementOEmbed(cited('wettbewerb'), wettbewerb, BASE, anywhere)).toEqual({
      version: '1.0',
      type: 'rich',
      title: '5 Jahre Option: Erfahrungen und Erwartungen',
      author_name: 'Spies, Matthias',
      provider_name: 'Wortlaut',
      provider_url: `${BASE}/`,
      cache_age: 86_400,
      html: embedHtml(cited('wettbewerb'), paragraphsHtml(wettbewerb.text), BASE),
      width: 600,
      height: 182,
    });
  });

  test('of a document is a link', () => {
    expect(documentOEmbed(paper, BASE)).toEqual({
      version: '1.0',
      type: 'link',
      title: paper.title,
      author_name: 'Stadt Mülheim an der Ruhr',
      provider_name: 'Wortlaut',
      provider_url: `${BASE}/`,
      cache_age: 86_400,
    });
  });

  test('there is never more than there is room for, and what is cut says so', () => {
    const size = fc.option(fc.integer({ min: 1, max: 2_000 }), { nil: undefined });
    const text = 'Das ist ein Satz. Und dies noch einer, der länger ist. '.repeat(20).trim();
    fc.assert(
      fc.property(size, size, (width, height) => {
        const made = statementOEmbed(cited('wettbewerb'), { text }, BASE, { width, height });
        expect(made.width).toBeLessThanOrEqual(width ?? 600);
        expect(made.height).toBeLessThanOrEqual(height ?? Infinity);
        expect(made.html?.includes(text) === true).not.toBe(made.html?.includes(' […]</p>'));
      }),
    );
    const small = (height: number) =>
      statementOEmbed(cited('wettbewerb'), { text }, BASE, { width: 400, height }).html;
    expect(small(160)).toContain('<p>Das ist ein Satz. Und dies noch einer, der länger […]</p>');
    expect(small(190)).toContain(
      '<p>Das ist ein Satz. Und dies noch einer, der länger ist. Das ist ein Satz. […]</p>',
    );
  });

  test('as XML says the same', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        const made = statementOEmbed(reference, wettbewerb, BASE, anywhere);
        const { oembed } = new XMLParser({
          ...{ parseTagValue: false, trimValues: false, htmlEntities: true },
        }).parse(oembedXml(made));
        expect(oembed).toEqual(
          Object.fromEntries(Object.entries(made).map(([name, value]) => [name, String(value)])),
        );
      }),
    );
  });
});
