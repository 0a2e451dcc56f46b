import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { watchFolders } from '@/lib/content/disk';

const refused = vi.hoisted(() => ({ folder: '' }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    watch: (folder: string, ...rest: unknown[]) => {
      if (folder === refused.folder)
        throw Object.assign(new Error('System limit for number of file watchers reached'), {
          code: 'ENOSPC',
        });
      return Reflect.apply(fs.watch, fs, [folder, ...rest]) as unknown;
    },
  };
});

const root = mkdtempSync(path.join(tmpdir(), 'wortlaut-'));
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a folder that the system will not watch is told of, and the others are watched', async () => {
  const [one, other] = ['one', 'other'].map((name) => path.join(root, name));
  for (const folder of [one, other]) mkdirSync(folder ?? '');
  refused.folder = one ?? '';
  const changed = vi.fn();
  const codes: string[] = [];
  const stop = watchFolders(
    [one ?? '', other ?? '', path.join(root, 'missing')],
    changed,
    ({ code }) => codes.push(code),
  );
  expect(codes).toEqual(['ENOSPC']);
  writeFileSync(path.join(other ?? '', 'a.md'), 'a');
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 5_000 });
  stop();
});
