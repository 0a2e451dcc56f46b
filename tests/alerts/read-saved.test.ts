import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSaved, type SavedFile } from '@/lib/alerts/open-saved';
import { readSaved } from '@/lib/alerts/read-saved';
import { EMPTY_QUERY } from '@/lib/search/query';
import { archiveOf, statementNumber } from './an-archive';
import { inEnglish, printed } from '../fixture/printed';

const BYTES = Buffer.alloc(32, 7);
const SECRET = `whsec_${BYTES.toString('base64')}`;

function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return readSaved(bytes, {
    baseUrl: 'https://archiv.example',
    secretAt: ({ secretVariable }) => (secretVariable === 'RAT' ? SECRET : undefined),
  });
}

/** What is wrong with a file: `2:13 error …`. */
const problemsOf = (text: string | Uint8Array) =>
  read(text).complaints.map((each) => printed({ file: '', ...each }).slice(1));

/** A file with one search that is right, but for these keys. */
const aFile = (change: Readonly<Record<string, string | undefined>> = {}) => {
  const keys = { search: '/suche?q=Option', mail: 'erika@example.org', ...change };
  const lines = Object.entries(keys).flatMap(([key, value]) =>
    value === undefined ? [] : [`    ${key}: ${value}`],
  );
  return `searches:\n${lines.join('\n').replace(/^ {4}/, '  - ')}\n`;
};
const HOOK = { mail: undefined, webhook: 'https://rat.example/haken', secretVariable: 'RAT' };

describe('A file of saved searches', () => {
  test('has searches for people and for programs', () => {
    const text = `searches:
  - search: https://archiv.example/suche?q=Option&von=2010&art=zitat&sort=aelteste&ansicht=kompakt&seite=3#x
    name: Option ab 2010
    mail: erika@example.org
  - search: /suche
    webhook: https://rat.example/haken
    secretVariable: RAT
`;
    expect(read(text)).toEqual({
      complaints: [],
      searches: [
        {
          place: { line: 2, column: 5 },
          name: 'Option ab 2010',
          query: { ...EMPTY_QUERY, q: 'Option', von: '2010', art: ['quote'], sort: 'aelteste' },
          recipient: { type: 'mail', address: 'erika@example.org' },
        },
        {
          place: { line: 5, column: 5 },
          name: undefined,
          query: EMPTY_QUERY,
          recipient: { type: 'webhook', url: 'https://rat.example/haken', secret: BYTES },
        },
      ],
    });
    expect(read('searches: []\n')).toEqual({ searches: [], complaints: [] });
  });

  test.each([
    ['nothing', '', '1:1 error write keys and values here, such as `searches: …`'],
    ['no list', 'searches:\n', '1:10 error searches: write a list: `[one, two]`'],
    [
      'an unknown key',
      'searchs: []\n',
      /1:1 error searchs: there is no such key, did you mean `searches`\?/,
    ],
    ['broken YAML', 'searches:\n  - "a\n', /2:5 error the quotation mark is never closed/],
    ['another encoding', Buffer.from([0x73, 0xfc]), /1:2 error this is not UTF-8/],
  ])('%s is told with its place', (_what, text, expected) => {
    expect(problemsOf(text)).toContainEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });
});

describe('A saved search', () => {
  test.each<[string, Readonly<Record<string, string | undefined>>, readonly string[]]>([
    [
      'an unknown key',
      { mial: 'a@example.org' },
      ['4:5 error mial: there is no such key, did you mean `mail`?'],
    ],
    [
      'another site',
      { search: 'https://andere.example/suche?q=Option' },
      [
        '2:13 error search: is no search of this archive: begin with https://archiv.example/suche or /suche',
      ],
    ],
    [
      'another page',
      { search: '/suche/person?q=Option' },
      [
        '2:13 error search: is no search of this archive: begin with https://archiv.example/suche or /suche',
      ],
    ],
    [
      'a host behind two slashes',
      { search: '//andere.example/suche' },
      [
        '2:13 error search: is no search of this archive: begin with https://archiv.example/suche or /suche',
      ],
    ],
    [
      'a field that no search has',
      { search: '/suche?q=Option&vn=2010' },
      ['2:13 error search: `vn` is nothing that a search asks for, did you mean `von`?'],
    ],
    [
      'what is found besides statements',
      { search: '/suche?q=Option&in=begriffe' },
      [
        '2:13 error search: `in` is nothing that a search asks for: what is found besides statements cannot be followed, leave it out',
      ],
    ],
    [
      'whatever its page would remark',
      { search: '/suche?art=zitt&sort=schnell' },
      [
        '2:13 error search: Die Art „zitt“ gibt es nicht; sie wurde nicht beachtet. Möglich sind Zitat, Erfahrung und Erwartung.',
        '2:13 error search: Die Reihenfolge „schnell“ gibt es nicht; sie wurde nicht beachtet.',
      ],
    ],
    [
      'a day that does not exist',
      { search: '/suche?von=31.02.2010' },
      [
        '2:13 error search: Den 31. Februar 2010 gibt es nicht. Geben Sie zum Beispiel 2010, 07/2010 oder 08.07.2010 ein.',
      ],
    ],
    [
      'no recipient',
      { mail: undefined },
      ['2:13 error search: write either `mail` or `webhook` below it'],
    ],
    [
      'no e-mail address',
      { mail: 'erika(at)example.org' },
      ['3:11 error mail: is no e-mail address: write one such as `erika@example.org`'],
    ],
    [
      'two of them',
      { mail: '"a@example.org, b@example.org"' },
      ['3:11 error mail: is no e-mail address: write one such as `erika@example.org`'],
    ],
    [
      'a header in an address',
      { mail: '"a@example.org\\r\\nBcc: b@example.org"' },
      ['3:11 error there is a control character here (U+000D): delete it'],
    ],
    [
      'a webhook that anybody on the way could read',
      { ...HOOK, webhook: 'http://rat.example/' },
      [
        '3:14 error webhook: must begin with https://, unless it is received on this machine (localhost)',
      ],
    ],
    [
      'a webhook with a password',
      { ...HOOK, webhook: 'https://a:b@rat.example/' },
      ['3:14 error webhook: has a name or a password in it: leave them out, messages are signed'],
    ],
    [
      'a webhook without a secret',
      { ...HOOK, secretVariable: undefined },
      [
        '2:13 error search: a webhook has either `secretVariable` or `secretFile`, which tells where its secret is; e-mail has neither',
      ],
    ],
    [
      'a secret that is not there',
      { ...HOOK, secretVariable: 'NIRGENDS' },
      [
        '4:21 error secretVariable: there is no secret: write `whsec_` and 24 to 64 bytes in base 64, such as from: echo whsec_$(openssl rand -base64 32)',
      ],
    ],
    [
      'two mistakes at once',
      { search: '/zitate', mail: 'erika' },
      [
        '3:11 error mail: is no e-mail address: write one such as `erika@example.org`',
        '2:13 error search: is no search of this archive: begin with https://archiv.example/suche or /suche',
      ],
    ],
  ])('with %s is told what is wrong', (_what, change, expected) => {
    expect(problemsOf(aFile(change))).toEqual(expected);
    expect(read(aFile(change)).searches).toEqual([]);
  });

  test.each(['http://localhost:8080/haken', 'http://127.0.0.1/haken', 'http://[::1]/haken'])(
    'may be posted to this machine: %s',
    (webhook) => expect(problemsOf(aFile({ ...HOOK, webhook }))).toEqual([]),
  );

  test('stands there once for each recipient, whatever its order and fields of its page', () => {
    const twice = `${aFile()}  - search: /suche?seite=2&q=Option&sort=aelteste\n    mail: erika@example.org\n  - search: /suche?q=Option\n    mail: max@example.org\n`;
    expect(problemsOf(twice)).toEqual([
      '4:5 error the same search, for the same recipient, stands in line 2: keep one of them',
    ]);
    expect(read(twice).searches).toHaveLength(2);
  });
});

test('any text is read, or told what is wrong with it', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        'searches:',
        '\n',
        '  - ',
        'search: ',
        '/suche?q=',
        'mail: ',
        'a@b.de',
        '{',
        '&a',
        '*a',
        '"',
        '?',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const { searches, complaints } = read(parts.join(''));
      for (const { message } of complaints) expect(inEnglish(message)).not.toMatch(/\p{Cc}/u);
      for (const { recipient } of searches)
        expect(recipient).toEqual({ type: 'mail', address: 'a@b.de' });
      expect(complaints.length > 0 || parts.join('').includes('searches:')).toBe(true);
    }),
  );
});

describe('On the disk', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-alerts-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  async function opened(text: string | undefined, change: Partial<SavedFile> = {}) {
    const file = path.join(folder, 'alerts.yml');
    if (text !== undefined) writeFileSync(file, text, { mode: 0o600 });
    const given = { path: file, shownAs: 'alerts.yml', content: path.join(folder, 'content') };
    const { searches, problems } = await openSaved(
      { ...given, environment: {}, hasMail: true, ...change },
      archiveOf([statementNumber(1)]),
    );
    return { searches: searches.length, problems: problems.map(printed) };
  }

  test('the secret of a webhook may be in a file beside it', async () => {
    writeFileSync(path.join(folder, 'rat.secret'), `${SECRET}\n`);
    const text = aFile({ ...HOOK, secretVariable: undefined, secretFile: 'rat.secret' });
    expect(await opened(text)).toEqual({ searches: 1, problems: [] });
    rmSync(path.join(folder, 'rat.secret'));
    expect((await opened(text)).problems).toEqual([
      expect.stringMatching(/^alerts\.yml:4:17 error secretFile: there is no secret: write /),
    ]);
  });

  test.each<[string, string | undefined, Partial<SavedFile>, RegExp]>([
    ['is not there', undefined, {}, /^alerts\.yml:1:1 error it cannot be read: write it, or name/],
    [
      'lies in the content',
      aFile(),
      { content: '/' },
      /^alerts\.yml:1:1 error it lies in the folder/,
    ],
    [
      'has e-mail and there is no server',
      aFile(),
      { hasMail: false },
      /^alerts\.yml:2:5 error mail: to send this, set WORTLAUT_SMTP and WORTLAUT_MAIL_FROM$/,
    ],
    [
      'has a date among its words that does not exist',
      aFile({ search: '/suche?q=am+31.02.2010' }),
      {},
      /^alerts\.yml:2:5 error search: Den 31\. Februar 2010 gibt es nicht\./,
    ],
  ])('a file that %s is told so', async (_what, text, change, expected) => {
    expect(await opened(text, change)).toEqual({
      searches: 0,
      problems: [expect.stringMatching(expected)],
    });
  });

  test.skipIf(process.platform === 'win32')(
    'a file that everybody can read is warned of',
    async () => {
      await opened(aFile());
      chmodSync(path.join(folder, 'alerts.yml'), 0o644);
      expect(await opened(undefined)).toEqual({
        searches: 1,
        problems: [
          'alerts.yml:1:1 warning everybody on this machine can read it: take that right away (chmod o-r)',
        ],
      });
    },
  );
});
