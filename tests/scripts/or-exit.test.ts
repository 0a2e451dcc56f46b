import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

test.each(['compile', 'content-check', 'start'])(
  'scripts/%s.ts ends with a sentence for a setting that cannot be understood',
  (script) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', `scripts/${script}.ts`],
      { cwd: root, encoding: 'utf8', env: { ...process.env, WORTLAUT_FILE_SECONDS: 'soon' } },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'WORTLAUT_FILE_SECONDS=soon: write how many seconds the work on one file may take, from 1 to 9999.\n',
    });
  },
);
