import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { mapLinks, type FoundLink } from '@/lib/export/html-links';
import { copiedCss, mapCssLinks } from '@/lib/export/css-links';

function linksIn(html: string): string[] {
  const found: FoundLink[] = [];
  mapLinks(html, (link) => {
    found.push(link);
    return link.value;
  });
  return found.map(({ tag, attribute, value }) => `${tag} ${attribute} ${value}`);
}

test.each([
  ['escaped signs', '<a href="/s?q=a&amp;von=b&#x27;&#34;">', ['a href /s?q=a&von=b\'"']],
  ['single quotes', '<a href=\'/ä "x"\'>', ['a href /ä "x"']],
  ['no quotes', '<a href=/a%20b class=c>', ['a href /a%20b']],
  ['capital letters', '<A HREF="/a">', ['a href /a']],
  ['white space around the sign', '<a href = "/a">', ['a href /a']],
  ['a greater sign in another attribute', '<a title="a > b" href="/a">', ['a href /a']],
  ['a slash at the end', '<img src="/a.png"/><br/><a href="/b">', ['img src /a.png', 'a href /b']],
  [
    'a list of pictures',
    '<img srcset="/a,1.png 1x, /b.png 2x,/c.png">',
    ['img srcset /a,1.png', 'img srcset /b.png', 'img srcset /c.png'],
  ],
  [
    'forms and their buttons',
    '<form action="/a"><button formaction="/b">',
    ['form action /a', 'button formaction /b'],
  ],
  ['where a quote is from', '<blockquote cite="/a">', ['blockquote cite /a']],
  ['attributes that only look like it', '<a data-href="/a" hrefx="/b" x:href="/c">', []],
  ['what is written in a comment', '<!-- <a href="/a"> --><a href="/b">', ['a href /b']],
  ['what is written in a script', '<script>"<a href=/a>"</script><a href="/b">', ['a href /b']],
  ['what is written in a text field', '<textarea><a href="/a"></textarea>', []],
  ['text with signs of its own', 'a < b <a href="/c"> > d', ['a href /c']],
  ['a comment that never ends', '<!-- <a href="/a">', []],
  ['a script that never ends', '<script><a href="/a">', []],
])('finds %s', (_what, html, expected) => {
  expect(linksIn(html)).toEqual(expected);
});

test('other addresses take their places, escaped, and nothing else changes', () => {
  const html = `<p class='x'>a &amp; b</p><a  href='/a'\n title="/a">/a</a><img srcset="/a 1x, /b 2x">`;
  expect(mapLinks(html, ({ value }) => `..${value}?x="1"&y`)).toBe(
    `<p class='x'>a &amp; b</p><a  href="../a?x=&quot;1&quot;&amp;y"\n title="/a">/a</a>` +
      `<img srcset="../a?x=&quot;1&quot;&amp;y 1x, ../b?x=&quot;1&quot;&amp;y 2x">`,
  );
});

const anyText = fc.string({ unit: 'grapheme' });

test('of what React writes every address is found as it was, whatever stands around it', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (href, title, text) => {
      const html = renderToStaticMarkup(
        createElement('p', { title }, text, createElement('a', { title, href: `/${href}` }, text)),
      );
      expect(linksIn(html)).toEqual([`a href /${href}`]);
      expect(mapLinks(html, ({ value }) => value)).toBe(html);
    }),
  );
});

test('any text at all comes back as it was when no address changes', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '=',
    '/',
    '<a ',
    'href',
    ' ',
    '<!--',
    '-->',
    '<script',
    '</script>',
    'x',
    '&',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
      const html = all.join('');
      expect(mapLinks(html, ({ value }) => value)).toBe(html);
    }),
  );
});

test.each([
  ['url(/a.woff2)', 'url("../a.woff2")'],
  ['url( "/a b.woff2" )', 'url("../a b.woff2")'],
  ["url('/a.woff2')", 'url("../a.woff2")'],
  ['a:before{content:"url"}', 'a:before{content:"url"}'],
])('in a style sheet %s becomes %s', (css, expected) => {
  expect(mapCssLinks(css, (address) => `..${address}`)).toBe(expected);
});

test('a copy waits a moment for its fonts', () => {
  expect(copiedCss('a{font-display: optional;src:url(/a)}', (address) => `..${address}`)).toBe(
    'a{font-display:fallback;src:url("../a")}',
  );
});
