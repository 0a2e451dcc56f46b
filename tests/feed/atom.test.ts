import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '@/lib/feed/atom';
import { paragraphsHtml, plainTextOf } from '@/lib/model/html';
import { aFeed, all, anItem, only, parseXml } from './a-feed';
import { faultsOf } from './atom-rules';
import { hostileText, readable } from './hostile';

const item = (given: Parameters<typeof anItem>[0]) => aFeed({ items: [anItem(given)] });

test('says what it is of', () => {
  const feed = parseXml(atomFeed(aFeed()));
  const textOf = (name: string) => only(feed, name).text;
  expect(textOf('id')).toBe('https://wortlaut.example/suche/feed.atom?q=Option&von=2010');
  expect(textOf('title')).toBe('Wortlaut: „Option“');
  expect(textOf('subtitle')).toBe('Aussagen');
  expect(textOf('updated')).toBe('2026-11-20T12:00:00.000Z');
  expect(textOf('generator')).toBe('Wortlaut');
  expect(textOf('icon')).toBe('https://wortlaut.example/icon.svg');
  expect(textOf('rights')).toBe('https://creativecommons.org/licenses/by/4.0/');
  expect(only(only(feed, 'author'), 'name').text).toBe('Stadt Mülheim');
  expect(all(feed, 'link').map(({ attributes }) => attributes)).toEqual([
    {
      rel: 'self',
      href: 'https://wortlaut.example/suche/feed.atom?q=Option&von=2010',
      type: 'application/atom+xml',
    },
    {
      rel: 'alternate',
      href: 'https://wortlaut.example/suche?q=Option&von=2010',
      type: 'text/html',
    },
    { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/' },
  ]);
});

test('has the statements in their order, each with its wording', () => {
  const xml = atomFeed(aFeed({ items: [anItem(), anItem({ id: 'https://a.example/2' })] }));
  const [first, second] = all(parseXml(xml), 'entry');
  if (!first || !second) throw new Error('not two');
  const textOf = (name: string) => only(first, name).text;
  expect(textOf('id')).toBe('https://wortlaut.example/dokumente/rede/satz');
  expect(textOf('title')).toBe('Erwartung, Erika Beispiel: Es wird besser.');
  expect(textOf('published')).toBe('2026-11-03T12:00:00.000Z');
  expect(textOf('updated')).toBe('2026-11-20T12:00:00.000Z');
  expect(only(only(first, 'author'), 'name').text).toBe('Erika Beispiel');
  expect(all(first, 'category').map(({ attributes }) => attributes.term)).toEqual([
    ...['Option', 'Wettbewerb'],
  ]);
  expect(only(first, 'link').attributes).toEqual({
    rel: 'alternate',
    href: 'https://wortlaut.example/dokumente/rede/satz?w=46g4',
    type: 'text/html',
  });
  expect(textOf('content')).toBe(anItem().html);
  expect(only(second, 'id').text).toBe('https://a.example/2');
});

describe('is valid', () => {
  test.each([
    ['as it is', aFeed()],
    ['without statements', aFeed({ items: [] })],
    ['with what is not known', item({ author: undefined, published: undefined, topics: [] })],
    ['without subtitle and licence', aFeed({ subtitle: undefined, license: undefined })],
  ])('%s', (_what, feed) => {
    expect(faultsOf(atomFeed(feed))).toEqual([]);
  });

  test('and what is not is found out', () => {
    expect(faultsOf(atomFeed(aFeed({ items: [anItem(), anItem()], id: 'x' })))).toEqual([
      'the id is no IRI',
      'https://wortlaut.example/dokumente/rede/satz again',
    ]);
    expect(faultsOf(atomFeed(aFeed()).replace(/<link rel="self"[^>]*>/, ''))).toEqual([
      'self is not there once',
    ]);
    expect(() => faultsOf(atomFeed(aFeed()).replace('</title>', '\u0001</title>'))).toThrow();
  });
});

test('any wording is read back, whatever signs it has; what XML cannot carry is left out or marked', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (text, name) => {
      const html = `<blockquote>${paragraphsHtml(text)}</blockquote>`;
      const xml = atomFeed(
        item({ html, title: `${name}.`, topics: [`${name}.`], author: `${name}.` }),
      );
      expect(faultsOf(xml)).toEqual([]);
      const entry = only(parseXml(xml), 'entry');
      expect(only(entry, 'content').text).toBe(readable(html));
      expect(plainTextOf(only(entry, 'content').text)).toBe(plainTextOf(readable(html)));
      expect(only(entry, 'title').text).toBe(readable(`${name}.`));
      expect(only(entry, 'category').attributes.term).toBe(readable(`${name}.`));
      expect(only(only(entry, 'author'), 'name').text).toBe(readable(`${name}.`));
    }),
  );
});
