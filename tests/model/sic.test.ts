import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, mapText, paragraphsHtml } from '@/lib/model/html';
import { markSic, placesOf, remarkedSic } from '@/lib/model/sic';

const REMARK = '<small> [so]</small>';

describe('Words that stand so in the source', () => {
  test.each([
    [
      'behind them',
      '<p>auf Mittelausatz und</p>',
      ['Mittelausatz'],
      '<p>auf Mittelausatz§ und</p>',
    ],
    ['at every place', '<p>so und so</p>', ['so'], '<p>so§ und so§</p>'],
    ['not inside of others', '<p>Mittelausatzes</p>', ['Mittelausatz'], '<p>Mittelausatzes</p>'],
    ['before a full stop', '<p>Das Ende.</p>', ['Ende'], '<p>Das Ende§.</p>'],
    [
      'in several words',
      '<p>eine  lange\nReihe da</p>',
      ['lange Reihe'],
      '<p>eine  lange\nReihe§ da</p>',
    ],
    [
      'across markup',
      '<p>ein <em>Mittel</em>ausatz</p>',
      ['Mittelausatz'],
      '<p>ein <em>Mittel</em>ausatz§</p>',
    ],
    [
      'behind the ends of markup',
      '<p>die <a class="term" href="/x"><abbr title="y">BA</abbr></a> und</p>',
      ['BA'],
      '<p>die <a class="term" href="/x"><abbr title="y">BA</abbr></a>§ und</p>',
    ],
    [
      'inside of a paragraph',
      '<p>das <mark>Ende</mark></p>',
      ['Ende'],
      '<p>das <mark>Ende</mark>§</p>',
    ],
    ['inside of a list', '<ul>\n<li>Ende</li>\n</ul>', ['Ende'], '<ul>\n<li>Ende§</li>\n</ul>'],
    [
      'with signs that HTML escapes',
      '<p>A &#x26; B &#x3C; C</p>',
      ['A & B <'],
      '<p>A &#x26; B &#x3C;§ C</p>',
    ],
    ['with signs of patterns', '<p>(wie?) [so]</p>', ['(wie?) [so]'], '<p>(wie?) [so]§</p>'],
    ['one beside the other', '<p>eins zwei</p>', ['zwei', 'eins'], '<p>eins§ zwei§</p>'],
    ['once where two end', '<p>eins zwei</p>', ['zwei', 'eins zwei'], '<p>eins zwei§</p>'],
    ['nowhere', '<p>eins</p>', [], '<p>eins</p>'],
  ])('are remarked %s', (_where, html, sic, expected) => {
    expect(markSic(html, sic, REMARK)).toBe(expected.replaceAll('§', REMARK));
  });

  test('leave everything else as it was, whatever the text', () => {
    const word = fc.constantFrom('so', 'Mittel', 'a&b', '„x“', '<i>', '$1', '(', 'Ende.');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, (words, sic) => {
        const text = words.join(' ');
        const html = paragraphsHtml(text);
        const marked = markSic(html, [sic], REMARK);
        expect(marked.replaceAll(REMARK, '')).toBe(mapText(html, escapeHtml));
        expect(marked.split(REMARK).length - 1).toBe(placesOf(sic, text).length);
      }),
    );
  });
});

test.each([
  ['at every place', 'so und so', ['so'], 'so§ und so§'],
  [
    'once, where two end at the same place',
    'die lange Reihe',
    ['Reihe', 'lange Reihe'],
    'die lange Reihe§',
  ],
  ['nowhere', 'Mittelausatzes', ['Mittelausatz'], 'Mittelausatzes'],
])('plain text is remarked %s', (_what, text, sic, expected) => {
  expect(remarkedSic(text, sic, '§')).toBe(expected);
});
