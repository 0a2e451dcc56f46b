import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFeed } from '@/lib/feed/json-feed';
import { aFeed, anItem } from './a-feed';
import { hostileText, readable } from './hostile';

const read = (...given: Parameters<typeof aFeed>): unknown => JSON.parse(jsonFeed(aFeed(...given)));
const item = {
  id: 'https://wortlaut.example/dokumente/rede/satz',
  url: 'https://wortlaut.example/dokumente/rede/satz?w=46g4',
  title: 'Erwartung, Erika Beispiel: Es wird besser.',
  content_html: anItem().html,
  content_text: 'Es wird besser.',
  date_published: '2026-11-03T12:00:00.000Z',
  date_modified: '2026-11-20T12:00:00.000Z',
  authors: [{ name: 'Erika Beispiel' }],
  tags: ['Option', 'Wettbewerb'],
};
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Wortlaut: „Option“',
  description: 'Aussagen',
  home_page_url: 'https://wortlaut.example/suche?q=Option&von=2010',
  feed_url: 'https://wortlaut.example/suche/feed.atom?q=Option&von=2010',
  icon: 'https://wortlaut.example/icon.svg',
  language: 'de',
  authors: [{ name: 'Stadt Mülheim' }],
  items: [item],
};

test('has what JSON Feed 1.1 requires, and what is known', () => {
  expect(read()).toEqual(feed);
});

test('what is not known is missing; items there are always', () => {
  expect(read({ items: [], subtitle: undefined })).toEqual({
    ...Object.fromEntries(Object.entries(feed).filter(([name]) => name !== 'description')),
    items: [],
  });
  const { id, url, title, content_html, content_text, date_modified } = item;
  expect(
    read({ items: [anItem({ author: undefined, published: undefined, topics: [] })] }),
  ).toMatchObject({ items: [{ id, url, title, content_html, content_text, date_modified }] });
  const text = jsonFeed(
    aFeed({ items: [anItem({ author: undefined, published: undefined, topics: [] })] }),
  );
  expect(text).not.toMatch(/date_published|null|undefined/);
});

test('any wording is read back', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(read({ items: [anItem({ text: `${text}.`, html: `<p>${text}</p>` })] })).toMatchObject(
        {
          items: [{ content_text: readable(`${text}.`), content_html: readable(`<p>${text}</p>`) }],
        },
      );
    }),
  );
});
