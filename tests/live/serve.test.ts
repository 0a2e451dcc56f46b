import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { healthOf } from '@/lib/live/health';
import { serveContent } from '@/lib/live/serve';
import { liveState, setLiveState } from '@/lib/live/state';
import { readQuery } from '@/lib/search/query';
import { runSearch } from '@/lib/search/search';
import { dayNumber } from '@/lib/model/day';

const root = path.resolve(import.meta.dirname, '../..');
let place: string;
let folder: string;
let cache: string;
const said: string[] = [];

beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), 'wortlaut-'));
  [folder, cache] = [path.join(place, 'archiv'), path.join(place, 'cache')];
  cpSync(path.join(root, 'content'), folder, { recursive: true });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const talk = () => path.join(folder, 'documents/5-jahre-option.md');
const change = (from: string, to: string) =>
  writeFileSync(talk(), readFileSync(talk(), 'utf8').replace(from, to));
const health = () => healthOf(liveState());
const headings = () =>
  liveState()
    .archive.document.get('5-jahre-option')
    ?.sections.map(({ title }) => title);

/** Where a folder should be lies a file: so nothing can be written, whoever runs the test. */
const makeUnwritable = () => {
  if (existsSync(cache)) renameSync(cache, `${cache}-before`);
  writeFileSync(cache, '');
};

test('a cache that cannot be written stops nothing: what is in the folder is read, searched and followed', async () => {
  makeUnwritable();
  const served = serveContent({
    root,
    environment: { WORTLAUT_CONTENT: folder, WORTLAUT_CACHE: cache },
    evenBroken: false,
    today: () => dayNumber(2026, 11, 27),
    log: (message) => said.push(message),
  });
  expect(served).toBe(true);
  const { corpus } = await liveState().search;
  expect(runSearch(corpus, readQuery({ q: 'Option' }).query).total).toBeGreaterThan(0);

  change('## Historie', '## Vorgeschichte');
  await vi.waitFor(() => expect(headings()).toContain('Vorgeschichte'), { timeout: 8_000 });
  expect(health().status).toBe('ok');
  await vi.waitFor(
    () =>
      expect(health().warnings).toEqual([
        'The cache cannot be written (EEXIST): the next start takes longer.',
      ]),
    { timeout: 8_000 },
  );
  expect(
    said.filter((line) => line.startsWith('Warning: The cache cannot be written')),
  ).toHaveLength(1);
}, 20_000);

test('broken content is reported then as well, and named without places of the machine', async () => {
  change('speaker: matthias-spies', 'speaker: mathias-spies');
  await vi.waitFor(() => expect(health().status).toBe('stale'), { timeout: 8_000 });
  expect(health().reasons).toEqual([
    'The content that lies in the folder has errors; the last good state is served.',
  ]);
  expect(health().problems).toEqual([
    'content/documents/5-jahre-option.md:6:10 error speaker: there is no person `mathias-spies`, did you mean `matthias-spies`?',
  ]);
  expect(JSON.stringify(health())).not.toContain(place);
  change('speaker: mathias-spies', 'speaker: matthias-spies');
  await vi.waitFor(() => expect(health()).toMatchObject({ status: 'ok', reasons: [] }), {
    timeout: 8_000,
  });
}, 20_000);

test('once it can be written again, nothing is said of it any more', async () => {
  rmSync(cache);
  change('## Vorgeschichte', '## Historie');
  await vi.waitFor(() => expect(headings()).toContain('Historie'), { timeout: 8_000 });
  await vi.waitFor(() => expect(health().warnings).toEqual([]), { timeout: 12_000 });
}, 25_000);

test('what could not be made of the content is a reason to be stale, until it is made', () => {
  const now = liveState();
  const search = 'The search could not be made of the content as it is; it is tried again.';
  setLiveState({ ...now, behind: { search } });
  expect(health()).toMatchObject({ status: 'stale', reasons: [search] });
  setLiveState(now);
});
