import { cpSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { currentBundle } from '@/lib/bundle/folder';
import { readStatus } from '@/lib/bundle/status';
import { aDocument } from '../content/files';
import { contentFolder } from './a-compiler';
import { runCompiler, saveState, stateIn, type CompilerRun } from './processes';
import { printed } from '../fixture/printed';

/* A compiler that watches, as a server starts it: one process, changed content, one test after the other. */

const content = contentFolder();
const bundles = path.join(content.root, 'bundles');
const told: unknown[] = [];
let run: CompilerRun;
beforeAll(() => {
  saveState(content, 1);
  run = runCompiler(content, bundles, { watch: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  run.child.on('message', (message) => told.push(message));
});
afterAll(async () => {
  run.child.kill('SIGKILL');
  await run.ended;
  content.remove();
});

const eventually = (expectation: () => unknown) => vi.waitFor(expectation, { timeout: 20_000 });
const served = () => stateIn(currentBundle(bundles) ?? 'nothing');
const isServed = (state: number) => eventually(async () => expect(await served()).toBe(state));
const problems = () => (readStatus(bundles)?.problems ?? []).map(printed);

test('it compiles, and tells who started it where', async () => {
  await isServed(1);
  await eventually(() => expect(told).toContainEqual({ bundles }));
});

test('what repeats what comes later', () =>
  eventually(() =>
    expect(readdirSync(currentBundle(bundles) ?? '')).toContain('repetition.columns'),
  ));

test('a saved file is another bundle, of which it tells', async () => {
  const before = told.length;
  saveState(content, 2);
  await isServed(2);
  await eventually(() => expect(told.length).toBeGreaterThan(before));
});

test('a new file and a new folder are seen as well', async () => {
  content.write('topics/rente.md', '---\ntitle: Rente\n---\n');
  await eventually(async () => {
    expect(run.output().match(/no problems in 5 files/g)).toHaveLength(1);
  });
});

test('broken content is told, and what was compiled before stays; mended, it is forgotten', async () => {
  content.write('documents/rente.md', aDocument({ head: { speaker: 'erik' } }));
  await eventually(() =>
    expect(problems()).toEqual([
      'content/documents/rente.md:1:1 warning is published in its state of before, until its errors are mended',
      'content/documents/rente.md:6:10 error speaker: there is no person `erik`, did you mean `erika`?',
    ]),
  );
  expect(JSON.stringify(readStatus(bundles))).not.toContain(content.root);
  expect(await served()).toBe(2);
  saveState(content, 3);
  await isServed(3);
  await eventually(() => expect(problems()).toEqual([]));
});

test('a folder that was replaced is followed on', async () => {
  const other = path.join(content.root, 'other');
  cpSync(content.at(''), other, { recursive: true });
  renameSync(content.at(''), path.join(content.root, 'before'));
  renameSync(other, content.at(''));
  saveState(content, 4);
  await isServed(4);
});

test('bundles that somebody has removed are made again', async () => {
  renameSync(bundles, `${bundles}-before`);
  await isServed(4);
});

test('it ends when who started it is gone', async () => {
  run.child.disconnect();
  expect(await run.ended).toBe(0);
});
