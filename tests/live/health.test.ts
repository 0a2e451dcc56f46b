import { expect, test } from 'vitest';
import type { Status } from '@/lib/bundle/status';
import { healthOf } from '@/lib/live/health';
import type { Problem } from '@/lib/model/problem';
import { say } from '@/lib/messages/message';

const manifest = {
  format: 5 as const,
  version: '0123456789abcdef',
  content: 'served',
  program: 'program',
  made: '2026-11-27T00:00:00.000Z',
  counts: { statements: 8, documents: 3, sources: 1 },
  files: {},
};
const GOOD: Status = { checkedVersion: 'served', problems: [], reasons: [], warnings: [] };
const problem = (severity: Problem['severity']): Problem => ({
  ...{ severity, file: 'content/a.md', line: 3, column: 7 },
  message: say('file-empty'),
});
const health = (status?: Status, failure?: string, baseUrl = 'https://archiv.org') =>
  healthOf({ served: { manifest }, status, failure }, baseUrl);

const IS_OK = {
  ...{ status: 'ok', reasons: [], warnings: [], problems: [], held: [] },
  ...{ version: 'served', checkedVersion: 'served', bundle: '0123456789abcdef' },
  ...{ documents: 3, statements: 8 },
};

test.each<[what: string, status: Status | undefined]>([
  ['nobody compiles here', undefined],
  ['the content is what is served', GOOD],
  ['the content has warnings', { ...GOOD, problems: [problem('warning')] }],
])('it is well when %s', (_what, status) => {
  expect(health(status)).toEqual(IS_OK);
});

test('what works without something is well, with a warning', () => {
  expect(health({ ...GOOD, warnings: ['one'] })).toEqual({ ...IS_OK, warnings: ['one'] });
});

test('an address that leads nobody to the site is a warning', () => {
  expect(health(GOOD, undefined, 'http://localhost:3000')).toEqual({
    ...IS_OK,
    warnings: [
      '`baseUrl` in site.yml is http://localhost:3000, which leads everybody to a machine of their own.',
    ],
  });
});

test('errors of the content, what could not be compiled and what cannot be opened are reasons to be stale', () => {
  const status = {
    ...{ checkedVersion: 'newer', warnings: [], reasons: ['not compiled'] },
    problems: [problem('error'), problem('warning')],
  };
  expect(health(status, 'not opened')).toEqual({
    ...IS_OK,
    status: 'stale',
    checkedVersion: 'newer',
    reasons: [
      'The content that lies in the folder has errors; the last good state is served.',
      'not compiled',
      'not opened',
    ],
    problems: [
      'content/a.md:3:7 Fehler Die Datei ist leer: beginnen Sie mit `---`, den Schlüsseln und `---`',
    ],
  });
});

test('files that are held while all others are served are a reason to be stale, and are named', () => {
  const held = [1, 2, 3, 4, 5, 6].map((number) => ({
    file: `content/documents/${number}.md`,
    state: number === 1 ? ('left out' as const) : ('as before' as const),
  }));
  const status = { ...GOOD, checkedVersion: 'newer', problems: [problem('error')] };
  expect(health({ ...status, held: held.slice(0, 1) })).toMatchObject({
    status: 'stale',
    held: held.slice(0, 1),
    reasons: [
      'The content that lies in the folder has errors; held in the last good state are content/documents/1.md (left out). All other changes are served.',
    ],
  });
  expect(health({ ...status, held }).reasons).toEqual([
    'The content that lies in the folder has errors; held in the last good state are content/documents/1.md (left out), content/documents/2.md (as before), content/documents/3.md (as before), content/documents/4.md (as before), content/documents/5.md (as before) and 1 more. All other changes are served.',
  ]);
});
