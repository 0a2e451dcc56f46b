import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, mapText, paragraphsHtml, wordingHtml } from '@/lib/model/html';

test.each([
  ['a < b & c', 'a &#x3C; b &#x26; c'],
  ['&lt;', '&#x26;lt;'],
  ['„Worte“ > "mehr" \'s', '„Worte“ > "mehr" \'s'],
  ['', ''],
])('%j is escaped as %j', (text, html) => {
  expect(escapeHtml(text)).toBe(html);
});

test('paragraphs are separated by an empty line', () => {
  expect(paragraphsHtml('Eins <.\n\nZwei.')).toBe('<p>Eins &#x3C;.</p>\n<p>Zwei.</p>');
});

test('a wording has HTML of its own only where it has markup', () => {
  expect(wordingHtml({ text: 'Eins & zwei' })).toBe('<p>Eins &#x26; zwei</p>');
  expect(wordingHtml({ text: 'Eins', html: '<p><em>Eins</em></p>' })).toBe('<p><em>Eins</em></p>');
});

describe('The text of some HTML is replaced', () => {
  const shouted = (html: string) =>
    mapText(html, (text, inLink) => (inLink ? escapeHtml(text) : escapeHtml(text.toUpperCase())));

  test.each([
    ['<p>ein Wort</p>', '<p>EIN WORT</p>'],
    ['<p class="wort">ein <em>Wort</em></p>', '<p class="wort">EIN <em>WORT</em></p>'],
    [
      'vor <a href="/a?b=c&#x26;d">link <em>innen</em></a> nach',
      'VOR <a href="/a?b=c&#x26;d">link <em>innen</em></a> NACH',
    ],
    ['a<br>b<hr />c', 'A<br>B<hr />C'],
    ['<h2>titel</h2>', '<h2>TITEL</h2>'],
    [
      'a &#x3C; b &#60; c &lt; d &amp; e&nbsp;f &quot;g&quot;',
      'A &#x3C; B &#x3C; C &#x3C; D &#x26; E\u00A0F "G"',
    ],
    ['<ol start="3"><li>x</li></ol>', '<ol start="3"><li>X</li></ol>'],
    ['<input type="checkbox" disabled> x', '<input type="checkbox" disabled> X'],
    ['', ''],
  ])('%s', (html, expected) => {
    expect(shouted(html)).toBe(expected);
  });

  test('with what it was, and the HTML is what it was', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', '<', '>', '&', '"', ' ', 'ü', '&lt;', '#x3C;', '\n\n'),
    });
    fc.assert(
      fc.property(anyText, (text) => {
        const html = paragraphsHtml(text);
        expect(mapText(html, escapeHtml)).toBe(html);
      }),
    );
  });
});
