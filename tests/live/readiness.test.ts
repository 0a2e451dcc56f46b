import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBundle, type OpenBundle } from '@/lib/bundle/open';
import { readinessOf } from '@/lib/live/readiness';
import { servedOf } from '@/lib/live/served';
import { hostFigures } from '@/lib/store/hosts/host-figures';
import { compiled, contentFolder } from '../compile/a-compiler';
import { saveState } from '../compile/processes';
import type { TestFolder } from '../content/a-folder';

let content: TestFolder;
let bundle: OpenBundle;
beforeEach(async () => {
  content = contentFolder();
  saveState(content, 1);
  bundle = await openBundle(await compiled(content, 9), 'program');
});
afterEach(() => {
  bundle.close();
  content.remove();
});

const READY = { status: 'ready', reasons: [] };

test('who has opened an archive is ready', async () => {
  expect(await readinessOf({ served: await servedOf(bundle) })).toEqual(READY);
});

test('who has opened none yet is not', async () => {
  expect(await readinessOf(undefined)).toEqual({
    status: 'not ready',
    reasons: ['No archive is open yet.'],
  });
});

test('a store is asked for no frequent word: that takes the longer the larger it is', async () => {
  const search = { ...bundle.search, best: () => Promise.reject(new Error('was searched')) };
  const store = {
    hosts: { states: [], figures: hostFigures() },
    ...{ version: { number: 1, name: '' }, awaySince: undefined },
  };
  const served = { ...(await servedOf(bundle)), search };
  expect(await readinessOf({ served, store })).toEqual(READY);
});

test('files that were removed beneath an open archive do no harm', async () => {
  rmSync(path.dirname(bundle.folder), { recursive: true });
  expect(await readinessOf({ served: await servedOf(bundle) })).toEqual(READY);
});

test.each<[what: string, broken: () => Partial<OpenBundle>, reason: string]>([
  [
    'cannot be searched',
    () => ({
      search: { ...bundle.search, best: () => Promise.reject(new RangeError('/srv/archive')) },
    }),
    'The archive cannot be read (RangeError).',
  ],
  [
    'cannot be read',
    () => ({
      entries: {
        ...bundle.entries,
        about: () => Promise.reject(Object.assign(new Error('/srv/archive'), { code: 'EIO' })),
      },
    }),
    'The archive cannot be read (EIO).',
  ],
  [
    'has lost what is found',
    () => ({ search: { ...bundle.search, best: async () => ['gibt-es-nicht/nein'] } }),
    'The archive does not have what the search finds.',
  ],
])(
  'an archive that %s: not ready, and why, without a place of the machine',
  async (_what, broken, reason) => {
    expect(await readinessOf({ served: { ...(await servedOf(bundle)), ...broken() } })).toEqual({
      status: 'not ready',
      reasons: [reason],
    });
  },
);
