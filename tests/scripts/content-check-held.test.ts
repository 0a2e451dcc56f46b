import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compilerOf } from '../compile/a-compiler';
import { aFolder, type TestFolder } from '../content/a-folder';
import { aDocument } from '../content/files';

/* What `npm run content:check` says of files that are held, and of drafts. */

let folder: TestFolder;
beforeEach(() => {
  folder = aFolder({
    'documents/rente.md': aDocument(),
    'documents/entwurf.md': aDocument({ head: { status: 'draft' } }),
  });
});
afterEach(() => folder.remove());

function check(...args: string[]) {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/content-check.ts', ...args],
    {
      env: {
        ...process.env,
        WORTLAUT_CONTENT: folder.at(''),
        WORTLAUT_CACHE: path.join(folder.root, 'cache'),
      },
      encoding: 'utf8',
    },
  );
  const said = stdout.replaceAll(folder.at(''), '').replaceAll(folder.root, '');
  return { status, said };
}

test('a file that is held is named where it is known what was published, and the check fails all the same', async () => {
  const environment = { WORTLAUT_CONTENT: folder.at('') };
  await compilerOf(folder, { environment }).compiler.compile();
  folder.write('documents/rente.md', aDocument({ head: { speaker: 'erik' } }));
  const { status, said } = check('--lang', 'en');
  expect(status).toBe(1);
  expect(said).toContain(
    '/documents/rente.md:1:1 warning is published in its state of before, until its errors are mended [held-as-before]\n',
  );
  expect(said).toMatch(/1 error and 2 warnings in 2 of 5 files, 1 draft among them \(/);
});

test('where nothing is known of what was published, nothing is said of it', () => {
  folder.write('documents/rente.md', aDocument({ head: { speaker: 'erik' } }));
  const { status, said } = check('--json');
  expect(status).toBe(1);
  expect(JSON.parse(said)).toMatchObject({ files: 5, drafts: 1, held: [] });
  expect(said).not.toContain('left out');
});
