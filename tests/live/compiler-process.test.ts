import { ChildProcess, spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { currentBundle } from '@/lib/bundle/folder';
import { startCompiler, type CompilerProcess } from '@/lib/live/compiler-process';
import { bundlesOf } from '@/lib/bundle/bundles-of';
import { placesOf } from '@/lib/content/places';
import { contentFolder } from '../compile/a-compiler';
import { root, saveState, stateIn } from '../compile/processes';
import { STRICT } from '../content/a-folder';
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
  for (const child of children()) if (child.pid !== undefined) child.kill('SIGKILL');
  vi.unstubAllEnvs();
  content.remove();
});

const children = () =>
  vi
    .mocked(spawn)
    .mock.results.flatMap((result): ChildProcess[] =>
      result.type === 'return' ? [result.value] : [],
    );
let crashes = 0;
const start = (isServing = false) =>
  startCompiler({
    ...{ root, evenBroken: false, isServing },
    crashed: () => crashes++,
    log: (line) => said.push(line),
  });
const isCompiled = (state: number) =>
  vi.waitFor(async () => expect(await stateIn(currentBundle(bundles) ?? 'nothing')).toBe(state), {
    timeout: 20_000,
  });

test('broken content and no bundle from before: there will be nothing to serve', async () => {
  content.write('site.yml', STRICT);
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
  expect(crashes).toBe(1);
  saveState(content, 3);
  expect(await stateIn(currentBundle(bundles) ?? 'nothing')).toBe(2);
  const before = news;
  await isCompiled(3);
  await vi.waitFor(() => expect(news).toBeGreaterThan(before), { timeout: 20_000 });
  expect(children()).toHaveLength(3);
});

test('where something is served already, one that cannot even be started, or ends at once, is started again', async () => {
  said.length = crashes = 0;
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.mocked(spawn).mockImplementationOnce(() => {
    throw Object.assign(new Error('spawn ENOMEM'), { code: 'ENOMEM' });
  });
  vi.stubEnv('WORTLAUT_FILE_SECONDS', 'soon');
  let isReady = false;
  void start(true).ready.then(() => (isReady = true));
  const AGAIN = 'What was compiled is served on; it is started again.';
  expect(said).toEqual([`The compiler cannot be started (spawn ENOMEM). ${AGAIN}`]);
  await vi.advanceTimersByTimeAsync(5_000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(said[1]).toBe(`The compiler has ended (1). ${AGAIN}`), {
    timeout: 20_000,
  });
  expect([crashes, isReady]).toEqual([2, false]);
});

test.each([
  ['the machine has', 0, totalmem()],
  ['its container has', 1e9, 1e9],
  ['the machine has, where no container has less', 2 ** 63, totalmem()],
])('it may take six tenths of the memory that %s', (_what, constrained, available) => {
  const memory = vi.spyOn(process, 'constrainedMemory').mockReturnValue(constrained);
  vi.mocked(spawn).mockImplementationOnce(() => {
    throw Object.assign(new Error('not this time'), { code: 'ENOMEM' });
  });
  start().ready.catch(() => undefined);
  memory.mockRestore();
  const [, [share] = []] = vi.mocked(spawn).mock.lastCall ?? [];
  expect(share).toBe(`--max-old-space-size=${Math.floor((available * 0.6) / 1e6)}`);
});

test.each<[signal: NodeJS.Signals, crashed: number]>([
  ['SIGINT', 0],
  ['SIGTERM', 0],
  ['SIGSEGV', 1],
])('%s, as a terminal sends it to all: %d crashes are told', (signal, crashed) => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  said.length = crashes = 0;
  const child = new ChildProcess();
  // One that was never started has any number for its own: to kill it would kill somebody, or, with 0, the whole test run.
  vi.spyOn(child, 'kill').mockReturnValue(true);
  vi.mocked(spawn).mockReturnValueOnce(child);
  start(true).ready.catch(() => undefined);
  child.emit('exit', null, signal);
  vi.clearAllTimers();
  vi.useRealTimers();
  expect(said[0]).toContain(`The compiler has ended (${signal}).`);
  expect(crashes).toBe(crashed);
});
