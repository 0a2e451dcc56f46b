import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled } from './a-proxy';

const unit = readFileSync('deploy/wortlaut@.service', 'utf8');
const HAS_SYSTEMD = isInstalled('systemd-analyze', '--version');
if (!HAS_SYSTEMD) console.warn('deploy: systemd-analyze is not installed, its test is skipped.');

test.skipIf(!HAS_SYSTEMD)('systemd understands the unit', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-unit-'));
  const file = path.join(folder, 'wortlaut@3000.service');
  writeFileSync(file, unit.replace('/usr/bin/node', process.execPath));
  try {
    const { stderr, status } = spawnSync('systemd-analyze', ['verify', '--man=no', file], {
      encoding: 'utf8',
    });
    // It looks at other units of the machine as well.
    expect(stderr.split('\n').filter((line) => line.includes('wortlaut'))).toEqual([]);
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the unit and the container start the same as npm start', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, started] = /^ExecStart=\/usr\/bin\/(.*)$/m.exec(unit) ?? [];
  expect(scripts.start).toBe(`exec ${started}`);
  const [, command = '[]'] =
    /^CMD (.*)$/m.exec(
      readFileSync('deploy/Containerfile', 'utf8').replace(/^HEALTHCHECK.*$/m, ''),
    ) ?? [];
  expect(JSON.parse(command).join(' ')).toBe(started);
});
