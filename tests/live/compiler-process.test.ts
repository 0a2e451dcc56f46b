import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { currentBundle } from '@/lib/bundle/folder';
import { startCompiler, type CompilerProcess } from '@/lib/live/compiler-process';
import { bundlesOf } from '@/lib/bundle/bundles-of';
import { placesOf } from '@/lib/content/places';
import { contentFolder } from '../compile/a-compiler';
import { root, saveState, stateIn } from '../compile/processes';
import { aDocument } from '../content/files';

/* The compiler of a server: real processes, one test after the other. What they say is not shown. */

vi.mock('node:child_process', async (original) => {
  const real = await original<typeof import('node:child_process')>();
  return {
    ...real,
    spawn: vi.fn((command: string, given: string[], options: object) =>
      real.spawn(command, given, { ...options, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }),
    ),
  };
});

const content = contentFolder();
const environment = {
  WORTLAUT_CONTENT: content.at(''),
  WORTLAUT_CACHE: path.join(content.root, 'cache'),
  WORTLAUT_PROGRAM: 'program',
};
const bundles = bundlesOf(placesOf(root, environment), undefined, () => undefined);
const said: string[] = [];
let news = 0;
let compiler: CompilerProcess;

beforeAll(() => {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
});
afterAll(() => {
  for (const child of children()) child.kill('SIGKILL');
  vi.unstubAllEnvs();
  content.remove();
});

const children = () =>
  vi
    .mocked(spawn)
    .mock.results.flatMap((result): ChildProcess[] =>
      result.type === 'return' ? [result.value] : [],
    );
const start = () => startCompiler({ root, evenBroken: false, log: (line) => said.push(line) });
const isCompiled = (state: number) =>
  vi.waitFor(async () => expect(await stateIn(currentBundle(bundles) ?? 'nothing')).toBe(state), {
    timeout: 20_000,
  });

test('broken content and no bundle from before: there will be nothing to serve', async () => {
  content.write('documents/rente.md', aDocument({ head: { speaker: 'erik' } }));
  await expect(start().ready).rejects.toThrow('The compiler has ended (1)');
  expect(said).toEqual([]);
});

test('good content: it is compiled, and news are told', async () => {
  saveState(content, 1);
  compiler = start();
  compiler.onNews(() => news++);
  await compiler.ready;
  await isCompiled(1);
  const before = news;
  saveState(content, 2);
  await isCompiled(2);
  await vi.waitFor(() => expect(news).toBeGreaterThan(before), { timeout: 20_000 });
});

test('a compiler that is killed is started again, and tells again', async () => {
  children().at(-1)?.kill('SIGKILL');
  await vi.waitFor(() =>
    expect(said).toEqual([
      'The compiler has ended (SIGKILL). What was compiled is served on; it is started again.',
    ]),
  );
  saveState(content, 3);
  expect(await stateIn(currentBundle(bundles) ?? 'nothing')).toBe(2);
  const before = news;
  await isCompiled(3);
  await vi.waitFor(() => expect(news).toBeGreaterThan(before), { timeout: 20_000 });
  expect(children()).toHaveLength(3);
});
