import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { lightHtml } from '@/lib/door/light-html';
import { escapeHtml } from '@/lib/model/html';

test.each([
  ['scripts in the page', '<p>a</p><script>self.x=[1,"<p>"]</script>', '<p>a</p>'],
  ['scripts of the framework', '<script src="/_next/static/a.js" async=""></script>b', 'b'],
  [
    'preloads of them',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><link rel="modulepreload" href="/b.js"/>b',
    'b',
  ],
  [
    'its signs between texts',
    'eins<!-- --> zwei<!--$--><b>drei</b><!--/$-->',
    'eins zwei<b>drei</b>',
  ],
  [
    'what it has hidden at the beginning',
    '<body><div hidden=""><!--$--><!--/$--></div><p>a</p></body>',
    '<body><p>a</p></body>',
  ],
])('%s are taken out', (_what, html, light) => {
  expect(lightHtml(html)).toBe(light);
});

test.each([
  '<script type="module" src="/skripte/start-ABC.js" async=""></script>',
  '<script type="application/ld+json">{"a":"b"}</script>',
  '<link rel="preload" as="font" href="/_next/static/media/a.woff2"/>',
  '<link rel="stylesheet" href="/_next/static/a.css"/>',
  '<div hidden="" id="suchstand">8 Aussagen</div>',
])('%s stays', (html) => {
  expect(lightHtml(html)).toBe(html);
});

test.each([
  ['a boundary that waits', '<!--$?--><template id="B:0"></template><p>…</p><!--/$-->'],
  ['a boundary that has failed', '<!--$!--><template data-dgst="123"></template><!--/$-->'],
  ['one that the browser is to fill', '<!--$~--><p>…</p><!--/$-->'],
  ['what comes later', '<div hidden="" id="S:0"><p>late</p></div>'],
])('a page with %s is not whole', (_what, html) => {
  expect(lightHtml(`<main>${html}</main>`)).toBeUndefined();
});

test('whatever somebody has said stays word for word', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '<!-- kein Kommentar -->',
      '<!--$?-->',
      '</script>',
      'a > b < c & d',
      '<template id="B:0">',
      '<div hidden=""></div>',
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, (text, title) => {
      const page = createElement(
        'main',
        { title },
        text,
        createElement('p', { dangerouslySetInnerHTML: { __html: escapeHtml(text) } }),
      );
      const html = renderToString(page);
      expect(lightHtml(`${html}<script>1</script>`)).toBe(html);
    }),
  );
});
