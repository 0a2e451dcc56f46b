import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absoluteLink, copiedLink, relativePath } from '@/lib/export/relative';

const here = {
  address: '/dokumente/rente/aussage',
  file: 'dokumente/rente/aussage.html',
  baseUrl: 'https://wortlaut.example',
};

test.each([
  ['the start page', '/', '../../index.html'],
  ['a page beside it', '/dokumente/rente/andere', 'andere.html'],
  ['the page above it', '/dokumente/rente#andere', '../rente.html#andere'],
  ['itself, as it is cited', '/dokumente/rente/aussage?w=46g4', 'aussage.html'],
  ['a search', '/suche?q=%C3%A4&von=2004#treffer', '../../suche.html?q=%C3%A4&von=2004#treffer'],
  ['a search without words', '/suche', '../../suche.html'],
  ['a relative address', 'andere', 'andere.html'],
  ['a place on the page', '#inhalt', '#inhalt'],
  ['a fragment with signs of its own', '/begriffe#a%20b', '../../begriffe.html#a%20b'],
  ['another site', 'https://www.example.org/a?b#c', 'https://www.example.org/a?b#c'],
  ['another site by its name alone', '//www.example.org/a', '//www.example.org/a'],
  [
    'a permalink',
    'https://wortlaut.example/dokumente/a/b',
    'https://wortlaut.example/dokumente/a/b',
  ],
  ['a letter', 'mailto:a@example.org', 'mailto:a@example.org'],
  [
    'what needs the server',
    '/api/statements?q=a#b',
    'https://wortlaut.example/api/statements?q=a#b',
  ],
  ['a feed', '/suche/feed.atom?q=a', 'https://wortlaut.example/suche/feed.atom?q=a'],
  ['nothing', '', ''],
  ['no address at all', 'http://[', 'http://['],
])('%s', (_what, href, expected) => {
  expect(copiedLink(href, here).href).toBe(expected);
});

test('what is copied out of a copy leads to the site', () => {
  expect(absoluteLink('/dokumente/a/b?w=1', here)).toBe(
    'https://wortlaut.example/dokumente/a/b?w=1',
  );
  expect(absoluteLink('https://www.example.org/', here)).toBe('https://www.example.org/');
});

test('the way from any file leads to any other', () => {
  const file = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
    .map((parts) => `${parts.join('/')}.html`);
  fc.assert(
    fc.property(file, file, (from, to) => {
      const reached = new URL(relativePath(from, to), `file:///copy/${from}`).pathname;
      expect(reached).toBe(`/copy/${to}`);
    }),
  );
});
