import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Copy } from './copies';
import type { Answer, Order } from './test-process';

/**
 * Tries the tests on copies of the program: pairs of the position of a copy and the test that failed with it, undefined when none
 * did. Throws when they fail without any change. A copy that the tests do not come to an end with has failed, too.
 */
export async function* tryCopies(
  copies: readonly Copy[],
  tests: readonly string[],
): AsyncGenerator<readonly [position: number, failed: string | undefined]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mutants-'));
  const bench = new TestBench(path.join(folder, 'progress'));
  try {
    const ordered = await soonestFirst(bench, tests, copies[0]);
    const numbered = copies.map((copy, position) => ({ ...copy, number: position + 1 }));
    for (let first = 0; first < numbered.length; first += BATCH) {
      let batch = numbered.slice(first, first + BATCH);
      while (batch.length > 0) {
        const answer = await bench.run(ordered, batch);
        if ('endless' in answer) {
          yield [answer.endless - 1, 'the time limit'];
          batch = batch.filter(({ number }) => number !== answer.endless);
          continue;
        }
        if (answer.error !== undefined) throw new Error(answer.error);
        for (const { number } of batch) yield [number - 1, answer.failed[number]];
        batch = [];
      }
    }
  } finally {
    bench.end();
    rmSync(folder, { recursive: true });
  }
}

/** The test files by how long they take with a copy in which nothing is changed. */
async function soonestFirst(
  bench: TestBench,
  tests: readonly string[],
  copy: Copy | undefined,
): Promise<string[]> {
  if (!copy) return [];
  const unchanged = { number: 0, file: copy.file, source: readFileSync(copy.file, 'utf8') };
  const times: { file: string; time: number }[] = [];
  for (const name of tests) {
    const file = path.resolve(name);
    const started = performance.now();
    const answer = await bench.run([file], [unchanged]);
    const failed = 'endless' in answer ? 'the time limit' : (answer.error ?? answer.failed[0]);
    if (failed !== undefined) throw new Error(`${name} fails without any change: ${failed}`);
    times.push({ file, time: performance.now() - started });
  }
  return times.sort((a, b) => a.time - b.time).map(({ file }) => file);
}

class TestBench {
  readonly #progress: string;
  #process: ChildProcess | undefined;

  /** `progress` is a file that it may write. */
  constructor(progress: string) {
    this.#progress = progress;
  }

  /** What comes of some copies; or the one that is being tried for too long already. */
  async run(
    tests: readonly string[],
    copies: Order['copies'],
  ): Promise<Answer | { readonly endless: number }> {
    writeFileSync(this.#progress, String(copies[0]?.number));
    const child = (this.#process ??= fork(path.join(import.meta.dirname, 'test-process.ts'), [], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    }));
    const answer = await new Promise<Answer | undefined>((resolve) => {
      let [at, since] = ['', performance.now()];
      const clock = setInterval(() => {
        const now = readFileSync(this.#progress, 'utf8');
        if (now !== at) [at, since] = [now, performance.now()];
        else if (performance.now() - since > LONGEST) end(undefined);
      }, 1_000);
      const end = (outcome: Answer | undefined) => {
        clearInterval(clock);
        child.off('message', end).off('exit', ended);
        resolve(outcome);
      };
      const ended = () => end(undefined);
      child.on('message', end).on('exit', ended);
      child.send({ tests, copies, progress: this.#progress } satisfies Order);
    });
    if (answer) return answer;
    this.end();
    return { endless: Number(readFileSync(this.#progress, 'utf8')) };
  }

  end(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
  }
}

/** Copies that are in memory side by side. */
const BATCH = 40;
/** How long a copy may take for all tests, in ms: on a machine that has other things to do as well. */
const LONGEST = 180_000;
