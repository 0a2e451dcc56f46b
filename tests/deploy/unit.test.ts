import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { storeAddress } from '@/lib/store/hosts/address';
import { isInstalled } from './a-proxy';

const unit = readFileSync('deploy/wortlaut@.service', 'utf8');
const alerts = readFileSync('deploy/wortlaut-alerts.service', 'utf8');
const editors = readFileSync('deploy/wortlaut-redaktion.service', 'utf8');
const store = readFileSync('deploy/postgres/wortlaut-store.service', 'utf8');
/** By the names that they have when they are installed. */
const UNITS: Readonly<Record<string, string>> = {
  'wortlaut@3000.service': unit,
  'wortlaut-redaktion.service': editors,
  'wortlaut-alerts.service': alerts,
  'wortlaut-alerts.timer': readFileSync('deploy/wortlaut-alerts.timer', 'utf8'),
  'wortlaut-store.service': store,
  'wortlaut-store.timer': readFileSync('deploy/postgres/wortlaut-store.timer', 'utf8'),
};
const HAS_SYSTEMD = isInstalled('systemd-analyze', '--version');
if (!HAS_SYSTEMD) console.warn('deploy: systemd-analyze is not installed, its test is skipped.');

test.skipIf(!HAS_SYSTEMD)('systemd understands the units', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-unit-'));
  const files = Object.keys(UNITS).map((name) => path.join(folder, name));
  for (const [name, text] of Object.entries(UNITS))
    writeFileSync(path.join(folder, name), text.replace('/usr/bin/node', process.execPath));
  try {
    const { stderr, status } = spawnSync('systemd-analyze', ['verify', '--man=no', ...files], {
      encoding: 'utf8',
    });
    // It looks at other units of the machine as well.
    expect(stderr.split('\n').filter((line) => line.includes('wortlaut'))).toEqual([]);
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the unit of the alerts starts the same as npm run alerts, and is as confined as the other', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, started] = /^ExecStart=\/usr\/bin\/node --import (.*)$/m.exec(alerts) ?? [];
  expect(scripts.alerts).toBe(started);
  const confined = (text: string) => text.match(/^(?:Protect|Private|Restrict|NoNew|Lock).*$/gm);
  expect(confined(alerts)).toEqual(confined(unit));
});

test('the unit of the editors starts the same as npm run redaktion, is as confined, and writes the content alone', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, started] = /^ExecStart=\/usr\/bin\/node --import (.*)$/m.exec(editors) ?? [];
  expect(scripts.redaktion).toBe(started);
  const confined = (text: string) => text.match(/^(?:Protect|Private|Restrict|NoNew|Lock).*$/gm);
  expect(confined(editors)).toEqual(confined(unit));
  const [, content] = /^Environment=WORTLAUT_CONTENT=(.*)$/m.exec(editors) ?? [];
  expect(editors.match(/^ReadWritePaths=.*$/gm)).toEqual([`ReadWritePaths=${content}`]);
});

test('the unit that loads starts the same as npm run store, is as confined, and writes the content alone', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, started] = /^ExecStart=\/usr\/bin\/node --import (.*)$/m.exec(store) ?? [];
  expect(scripts.store).toBe(started);
  const confined = (text: string) => text.match(/^(?:Protect|Private|Restrict|NoNew|Lock).*$/gm);
  expect(confined(store)).toEqual(confined(unit));
  const [, content] = /^Environment=WORTLAUT_CONTENT=(.*)$/m.exec(store) ?? [];
  expect(store.match(/^ReadWritePaths=.*$/gm)).toEqual([`ReadWritePaths=${content}`]);
});

test('the settings of both sides of PostgreSQL are known, and name the role that each needs', () => {
  const settings = (file: string) =>
    new Map(
      [...readFileSync(file, 'utf8').matchAll(/^#?(\w+)=(.*)$/gm)].map(
        ([, name = '', value = '']) => [name, value] as const,
      ),
    );
  const loads = settings('deploy/postgres/wortlaut-store.env');
  const serves = settings('deploy/postgres/wortlaut.env');
  expect([...loads.keys()]).toEqual(['WORTLAUT_STORE', 'PGPASSWORD']);
  expect([...serves.keys()]).toEqual(['HOST', 'WORTLAUT_STORE', 'PGPASSWORD']);
  const addressIn = (given: typeof loads) => storeAddress(given.get('WORTLAUT_STORE') ?? '');
  expect([addressIn(loads).user, addressIn(serves).user]).toEqual([
    'wortlaut_writer',
    'wortlaut_reader',
  ]);
  expect(addressIn(loads).hosts).toEqual(addressIn(serves).hosts);
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
