import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openContent } from '@/lib/content/load';
import { lock } from '@/lib/content/lock';
import { isError } from '@/lib/model/problem';
import { aLedgerFolder, aReport, type LedgerFolder } from './a-ledger';

/* Processes of their own, at the same time, on one file. */

const project = fileURLToPath(new URL('../..', import.meta.url));

function started(script: string, args: readonly string[], content?: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: project,
    env: {
      ...process.env,
      ...(content === undefined
        ? {}
        : { WORTLAUT_CONTENT: content, WORTLAUT_CACHE: path.join(content, '..', 'cache') }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function ended(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)));
}

const SIZE = 400;
const COMMANDS = 4;
const wordings = (change: (text: string, index: number) => string) =>
  aReport(
    Object.fromEntries(
      Array.from({ length: SIZE }, (_, index) => [
        `a${index}`,
        change(`Aussage ${index} steht hier mit einigen Wörtern mehr.`, index),
      ]),
    ),
  );

describe('Commands at the same time', () => {
  let folder: LedgerFolder;
  beforeEach(() => {
    folder = aLedgerFolder({ 'documents/rente.md': wordings((text) => text) });
    folder.ledger();
    folder.write(
      'documents/rente.md',
      wordings((text, index) => (index < COMMANDS ? `${text} Berichtigt.` : text)),
    );
  });
  afterEach(() => folder.remove());

  const correct = (index: number) =>
    started(
      'scripts/ledger.ts',
      ['correct', `rente/a${index}`, '--why', `Grund ${index}`, '--by', 'Probe'],
      folder.at('.'),
    );
  const reasons = () =>
    folder.lines().flatMap((line) => JSON.stringify(line).match(/Grund \d/) ?? []);
  const left = () => readdirSync(folder.at('.')).filter((name) => name.startsWith('ledger.jsonl.'));

  test('all of them are recorded, one after the other', async () => {
    const codes = await Promise.all(
      Array.from({ length: COMMANDS }, (_, index) => ended(correct(index))),
    );
    expect(codes).toEqual(Array.from({ length: COMMANDS }, () => 0));
    expect(reasons().sort()).toEqual(
      Array.from({ length: COMMANDS }, (_, index) => `Grund ${index}`),
    );
    expect(folder.problems()).toEqual([]);
    expect(left()).toEqual([]);
  }, 120_000);

  test('killed at any moment they leave what they found or what they meant to write', async () => {
    for (let round = 0; round < 3; round++) {
      const children = [0, 1].map(correct);
      setTimeout(() => children[0]?.kill('SIGKILL'), 700 + Math.random() * 1_200);
      setTimeout(() => children[1]?.kill('SIGKILL'), 900 + Math.random() * 1_600);
      await Promise.all(children.map(ended));
      const { problems } = openContent(folder.root, {}).load();
      const changed = COMMANDS - reasons().length;
      expect(problems.filter(isError)).toHaveLength(changed);
    }
    for (let index = 0; index < COMMANDS; index++)
      if (!reasons().includes(`Grund ${index}`)) expect(await ended(correct(index))).toBe(0);
    expect(new Set(reasons()).size).toBe(reasons().length);
    expect(folder.problems()).toEqual([]);
    expect(left()).toEqual([]);
  }, 120_000);
});

describe('The lock', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-'));
    file = path.join(folder, 'ledger.jsonl');
    writeFileSync(file, '');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const child = (times: number, ...deadly: string[]) =>
    started('tests/scripts/lock-child.ts', [file, String(times), ...deadly]);

  test('is held by one at a time', async () => {
    const children = [child(40), child(40), child(40)];
    expect(await Promise.all(children.map(ended))).toEqual([0, 0, 0]);
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(120);
    expect(readdirSync(folder)).toEqual(['ledger.jsonl']);
  }, 60_000);

  test('of a process that was killed goes to exactly one of those who wait', async () => {
    const mortals = Array.from({ length: 6 }, () => child(200, 'deadly'));
    await Promise.all(mortals.map(ended));
    rmSync(`${file}.inside`, { force: true });
    const children = [child(20), child(20)];
    expect(await Promise.all(children.map(ended))).toEqual([0, 0]);
  }, 60_000);

  test('tells who holds it, and is not taken from a process of another machine', () => {
    const first = lock(file, '2026-11-23T12:00:00Z');
    expect(first.ok).toBe(true);
    expect(lock(file, 'later')).toMatchObject({
      ok: false,
      holder: { pid: process.pid, since: '2026-11-23T12:00:00Z' },
    });
    if (first.ok) first.release();
    const elsewhere = { pid: 1, host: 'anderswo', since: 'gestern', token: 'x' };
    writeFileSync(`${file}.lock`, JSON.stringify(elsewhere));
    expect(lock(file, 'now')).toEqual({ ok: false, holder: elsewhere });
    writeFileSync(`${file}.lock`, 'kein JSON');
    expect(lock(file, 'now')).toEqual({ ok: false, holder: undefined });
  });

  test('of a dead process is taken over, from one who died while taking it over as well', () => {
    const dead = { pid: 2 ** 22 + 1, host: hostOf(file), since: 'gestern', token: 'x' };
    writeFileSync(`${file}.lock`, JSON.stringify(dead));
    writeFileSync(`${file}.lock.x.1`, JSON.stringify({ ...dead, token: 'y' }));
    const locked = lock(file, 'now');
    expect(locked.ok).toBe(true);
    expect(readdirSync(folder)).toEqual(['ledger.jsonl', 'ledger.jsonl.lock']);
    if (locked.ok) locked.release();
    expect(readdirSync(folder)).toEqual(['ledger.jsonl']);
  });
});

/** The name of this machine, as locks have it. */
function hostOf(file: string): string {
  const locked = lock(file, 'now');
  const holder: unknown = JSON.parse(readFileSync(`${file}.lock`, 'utf8'));
  if (locked.ok) locked.release();
  return holder !== null && typeof holder === 'object' && 'host' in holder
    ? String(holder.host)
    : '';
}
