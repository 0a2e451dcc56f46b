import { expect, test } from 'vitest';
import { dropFrameworkHeaders } from '@/lib/door/framework-headers';

const left = (headers: Record<string, string | string[]>) => {
  const those = { accept: 'text/html', ...headers };
  dropFrameworkHeaders(those);
  return Object.keys(those).filter((name) => name !== 'accept');
};
test('what only the framework or the site itself may say is dropped', () => {
  expect(
    left({
      rsc: '1',
      'next-router-state-tree': '%5B%5D',
      'x-middleware-subrequest': 'proxy',
      'x-middleware-rewrite': '/',
      'x-nextjs-data': '1',
      'x-matched-path': '/',
      'x-invoke-path': '/',
      'x-now-route-matches': '1',
      'next-action': 'abc',
      'next-url': '/suche',
      'next-resume': '1',
      'next-router-prefetch': '1',
      'next-router-segment-prefetch': '/_tree',
      'x-wortlaut-path': '/',
      'x-wortlaut-verdict': 'something',
      'x-wortlaut-refused': 'ueberlastet',
    }),
  ).toEqual([]);
});

test('everything else passes', () => {
  const headers = {
    host: 'a',
    cookie: 'b',
    'x-forwarded-for': 'c',
    'x-real-ip': 'd',
    nextcloud: 'e',
  };
  expect(left(headers)).toEqual(Object.keys(headers));
});
