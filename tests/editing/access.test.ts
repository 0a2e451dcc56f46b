import { describe, expect, test } from 'vitest';
import { openerLink } from '@/lib/editing/opener';
import { placeNamedBy, placeOfProposal, proposalNameOf } from '@/lib/editing/place';
import { cookieOf, denialOf } from '@/lib/editing/requests';
import { loginLimit, openSessions, SESSION_MS } from '@/lib/editing/sessions';
import { editorsSettings } from '@/lib/editing/settings';
import { authorOf, newToken, ownerOf } from '@/lib/editing/tokens';

const ERIKA = { name: 'Erika Beispiel', mail: 'erika@example.org' };

describe('settings of the editors', () => {
  const settings = (environment: Record<string, string>) => editorsSettings('/srv', environment);
  test('without any, only this machine is served', () => {
    expect(settings({})).toMatchObject({
      ...{ host: 'localhost', port: 3200, isSecure: false, proxy: undefined, tokens: undefined },
      origins: ['http://localhost:3200', 'http://127.0.0.1:3200', 'http://[::1]:3200'],
    });
  });
  test.each([
    [
      'others could reach it and nobody would log in',
      { HOST: '0.0.0.0' },
      /^HOST=0\.0\.0\.0 .* Set WORTLAUT_EDITORS_TOKENS/,
    ],
    [
      'its address is not known',
      { HOST: '::', WORTLAUT_EDITORS_TOKENS: 't' },
      /^WORTLAUT_EDITORS_URL is missing/,
    ],
    ['the address has a path', { WORTLAUT_EDITORS_URL: 'https://a.example/x' }, /without a path/],
    [
      'a header would be believed from anywhere',
      { WORTLAUT_EDITORS_HEADER: 'Remote-User' },
      /belong together/,
    ],
    [
      'the address of the proxy is none',
      { WORTLAUT_EDITORS_HEADER: 'Remote-User', WORTLAUT_EDITORS_PROXY: 'proxy.example' },
      /`proxy\.example` is no address/,
    ],
    [
      'every address would be that of the proxy',
      { WORTLAUT_EDITORS_HEADER: 'Remote-User', WORTLAUT_EDITORS_PROXY: '0.0.0.0/0' },
      /is no address/,
    ],
    ['the port is none', { PORT: 'x' }, /is no port/],
  ])('are refused when %s', (_what, environment, message) => {
    expect(() => settings(environment)).toThrow(message);
  });
  test('a proxy is believed at its own addresses only', () => {
    const { proxy } = settings({
      WORTLAUT_EDITORS_PROXY: '127.0.0.1, 10.1.0.0/16, fd00::/8',
      WORTLAUT_EDITORS_HEADER: 'Remote-User, Remote-Email',
      WORTLAUT_EDITORS_URL: 'https://redaktion.example.org/',
    });
    const trusted = ['127.0.0.1', '::ffff:127.0.0.1', '10.1.2.3', 'fd00::1'];
    const others = ['127.0.0.2', '10.2.0.1', '::1', 'fe80::1', '', undefined];
    expect(trusted.map((address) => proxy?.trusts(address))).toEqual(trusted.map(() => true));
    expect(others.map((address) => proxy?.trusts(address))).toEqual(others.map(() => false));
    expect(proxy).toMatchObject({ nameHeader: 'remote-user', mailHeader: 'remote-email' });
  });
});

describe('a request', () => {
  const good = {
    method: 'POST',
    headers: {
      host: 'redaktion.example.org',
      origin: 'https://redaktion.example.org',
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': '10',
    },
  };
  const denied = (headers: Record<string, string | undefined>, method = 'POST') =>
    denialOf(
      { method, headers: { ...good.headers, ...headers } },
      ['https://redaktion.example.org'],
      100,
    );
  test.each([
    ['of a form of ours', {}, undefined],
    ['for another host', { host: 'evil.example' }, 'host'],
    ['without an origin', { origin: undefined }, 'origin'],
    ['from another origin', { origin: 'https://redaktion.example.org.evil.example' }, 'origin'],
    ['from nowhere', { origin: 'null' }, 'origin'],
    ['from another site, as the browser says', { 'sec-fetch-site': 'same-site' }, 'origin'],
    ['that is no form', { 'content-type': 'text/plain' }, 'type'],
    ['that is too large', { 'content-length': '101' }, 'size'],
  ])('%s', (_what, headers, denial) => {
    expect(denied(headers)).toBe(denial);
  });
  test('by another method is refused, one that only reads needs no origin', () => {
    expect(denied({}, 'DELETE')).toBe('method');
    expect(denied({ origin: undefined }, 'GET')).toBeUndefined();
  });
  test('has its cookie under its whole name only', () => {
    expect(cookieOf('xredaktion=1; redaktion=2', 'redaktion')).toBe('2');
    expect(cookieOf(undefined, 'redaktion')).toBeUndefined();
  });
});

test('a token is known by its hash, and by no other', () => {
  const { token, line } = newToken(ERIKA);
  expect(line).not.toContain(token);
  expect(ownerOf(token, `# who writes\n${line}`)).toEqual(ERIKA);
  for (const other of ['', `${token}x`, token.slice(1), line.slice(0, 64)])
    expect(ownerOf(other, line)).toBeUndefined();
});

test.each([
  ['Erika Beispiel <erika@example.org>', ERIKA],
  ['Erika Beispiel', { name: 'Erika Beispiel', mail: '' }],
  ['', undefined],
  ['<erika@example.org>', undefined],
  ['Erika\nBeispiel', undefined],
  ['Erika <a> <b>', undefined],
  ['.,:;', undefined],
])('an author is a name and an address: %j', (text, author) => {
  expect(authorOf(text)).toEqual(author);
});

test('a session ends when nobody has asked for long, after a day in any case, and when it is ended', () => {
  const sessions = openSessions();
  const cookie = sessions.begin(ERIKA, 0);
  expect(sessions.find(cookie, SESSION_MS.idle)?.author).toEqual(ERIKA);
  expect(sessions.find(cookie, 2 * SESSION_MS.idle + 1)).toBeUndefined();
  const other = sessions.begin(ERIKA, 0);
  for (let now = 0; now < SESSION_MS.whole; now += SESSION_MS.idle) sessions.find(other, now);
  expect(sessions.find(other, SESSION_MS.whole + 1)).toBeUndefined();
  const third = sessions.begin(ERIKA, 0);
  sessions.end(third);
  expect(sessions.find(third, 1)).toBeUndefined();
  expect(sessions.find('made up', 1)).toBeUndefined();
});

test('who fails to log in too often waits, others do not', () => {
  const limit = loginLimit();
  for (let tries = 0; tries < 10; tries++) limit.failed('192.0.2.1', 0);
  expect(limit.mayTry('192.0.2.1', 1)).toBe(false);
  expect(limit.mayTry('192.0.2.2', 1)).toBe(true);
  expect(limit.mayTry('192.0.2.1', 15 * 60_000)).toBe(true);
});

test.each([
  ['dokumente', '../etc'],
  ['dokumente', 'a/b'],
  ['dokumente', 'A'],
  ['dokumente', ''],
  ['__proto__', 'a'],
  ['sources', 'a'],
])('%s/%s names no file', (folder, id) => {
  expect(placeNamedBy(folder, id)).toBeUndefined();
});

test.each([
  [{ folder: 'documents' as const, id: 'rente-2008' }, 'rente-2008'],
  [{ folder: 'people' as const, id: 'rente' }, 'personen--rente'],
])('a proposal is named after its file, and leads back to it', (place, name) => {
  expect(proposalNameOf(place)).toBe(name);
  expect(placeOfProposal(name)).toEqual(place);
});

test('a link opens the file at its line, whatever the folder is called', () => {
  const at = { line: 3, column: 5 };
  expect(openerLink('vscode://file{path}:{line}:{column}', '/srv/a b/$&/x#1.md', at)).toBe(
    'vscode://file/srv/a%20b/$&/x%231.md:3:5',
  );
  expect(openerLink('', '/x.md', at)).toBeUndefined();
});
