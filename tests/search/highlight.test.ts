import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, mapText } from '@/lib/model/html';
import { highlight, highlightText } from '@/lib/search/highlight';

const word = (text: string) => ({ word: text, prefix: false });
const beginning = (text: string) => ({ word: text, prefix: true });

test.each([
  [
    'a word however it is spelt',
    '<p>In Mülheim und MUELHEIM.</p>',
    [word('muelheim')],
    '<p>In <mark>Mülheim</mark> und <mark>MUELHEIM</mark>.</p>',
  ],
  [
    'the whole word that begins so',
    '<p>Arbeitsmarkt, Arbeit</p>',
    [beginning('arbeit')],
    '<p><mark>Arbeitsmarkt</mark>, <mark>Arbeit</mark></p>',
  ],
  ['nothing inside other words', '<p>Unrat</p>', [beginning('rat')], '<p>Unrat</p>'],
  [
    'nothing in attributes',
    '<a href="/option" title="Option">Option</a>',
    [word('option')],
    '<a href="/option" title="Option"><mark>Option</mark></a>',
  ],
  [
    'no part of a reference',
    '<p>A &#x26; amp &#x3C;x26></p>',
    [word('amp'), word('x26')],
    '<p>A &#x26; <mark>amp</mark> &#x3C;<mark>x26</mark>></p>',
  ],
  [
    'another name in its own way',
    '<p>Die BA</p>',
    [{ ...word('ba'), via: 'glossary' } as const],
    '<p>Die <mark class="glossary">BA</mark></p>',
  ],
  [
    'part of a phrase only beside its other words',
    '<p>Arbeit der Bundesagentur für <em>Arbeit</em></p>',
    [{ ...word('arbeit'), beside: new Set(['fuer']) }],
    '<p>Arbeit der Bundesagentur für <em><mark>Arbeit</mark></em></p>',
  ],
  ['nothing when nothing was found', '<p>Option</p>', [], '<p>Option</p>'],
])('marks %s', (_what, html, marks, expected) => {
  expect(highlight(html, marks)).toBe(expected);
});

test('marks plain text and makes it safe', () => {
  expect(highlightText('<b> & Option', [word('option')])).toBe(
    '&#x3C;b> &#x26; <mark>Option</mark>',
  );
});

test('changes nothing but the marks, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'ä', 'b', ' ', '<', '&', 'lt;', '"', 'ß', '😀') }),
      (text) => {
        const marked = highlightText(text, [word('ae'), beginning('ab'), word('lt')]);
        expect(marked.replace(/<\/?mark>/g, '')).toBe(escapeHtml(text));
        expect(textOf(marked)).toBe(text);
      },
    ),
  );
});

function textOf(html: string): string {
  const runs: string[] = [];
  mapText(html, (text) => (runs.push(text), ''));
  return runs.join('');
}
