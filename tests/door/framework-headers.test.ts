import { expect, test } from 'vitest';
import { dropFrameworkHeaders } from '@/lib/door/framework-headers';

const left = (headers: Record<string, string | string[]>) => {
  const those = { accept: 'text/html', ...headers };
  dropFrameworkHeaders(those);
  return Object.keys(those).filter((name) => name !== 'accept');
};
const tree = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const SEARCH = tree(['', { children: ['suche', { children: ['__PAGE__', {}] }] }]);

test('what Next asks for a part of a page by passes', () => {
  expect(left({ rsc: '1', 'next-router-state-tree': SEARCH })).toEqual([
    'rsc',
    'next-router-state-tree',
  ]);
  expect(left({ rsc: '1' })).toEqual(['rsc']);
});

test.each([
  ['a percent sign alone', '%ff'],
  ['no JSON', '{'],
  ['another shape', tree({ a: 1 })],
  ['an unknown kind of parameter', tree(['', { children: [['a', 'b', 'zz', null], {}] }])],
  ['too long', tree(['', { children: ['x'.repeat(50_000), {}] }])],
  ['nothing', ''],
])('a state of the router that is %s does not, nor what belongs to it', (_what, value) => {
  expect(left({ rsc: '1', 'next-router-state-tree': value })).toEqual([]);
});

test('the path that the reader comes from passes with it, and nothing that is no path', () => {
  const asked = { rsc: '1', 'next-router-state-tree': SEARCH };
  const names = Object.keys(asked);
  for (const path of ['/chronik', '/dokumente/5-jahre-option/wettbewerb', '/suche'])
    expect(left({ ...asked, 'next-url': path })).toEqual([...names, 'next-url']);
  for (const path of ['', 'chronik', '//example.org', '/ä', '/a b', `/${'a'.repeat(2_048)}`])
    expect(left({ ...asked, 'next-url': path })).toEqual(names);
  expect(left({ 'next-url': '/chronik' })).toEqual([]);
});

test('a state of the router alone, or of what is no request of it, does not', () => {
  expect(left({ 'next-router-state-tree': SEARCH })).toEqual([]);
  expect(left({ rsc: '2', 'next-router-state-tree': SEARCH })).toEqual([]);
});

test('what only the framework or the site itself may say is dropped', () => {
  expect(
    left({
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
