/**
 * What one engine costs on one archive, as JSON. `compare.ts` starts it in a process of its own for each engine, so that
 * memory can be told apart and none pays for another's garbage.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { quantile } from '../measure/statistics';
import { searchableAt } from './corpus';
import { ENGINES } from './engines/all';
import type { EngineFigures } from './compare';
import { questionsFrom } from './questions';

const COUNT = 200;
const WARM_UP = 20;
const PAGE = 20;

async function main([key = '', source = '', size]: readonly string[]): Promise<void> {
  const engine = await ENGINES[key]?.();
  if (!engine) throw new Error(`There is no engine \`${key}\`: ${Object.keys(ENGINES).join(', ')}`);
  const archive = await searchableAt(source, size ? Number(size) : undefined);
  const questions = questionsFrom(archive.statements, COUNT + WARM_UP);
  const before = residentMemory();
  const started = performance.now();
  const ask = await engine.build(archive);
  const buildMs = performance.now() - started;
  const memory = residentMemory() - before;
  const classes: Record<string, { median: number; p95: number }> = {};
  for (const [name, asked] of Object.entries(questions)) {
    const times: number[] = [];
    for (const question of asked) {
      if (!engine.can.includes(question.kind)) continue;
      const begun = performance.now();
      await ask(question, PAGE);
      times.push(performance.now() - begun);
    }
    const counted = times.slice(WARM_UP);
    if (counted.length > 0) classes[name] = { median: quantile(counted, 0.5), p95: quantile(counted, 0.95) };
  }
  console.log(JSON.stringify({ name: engine.name, statements: archive.statements.length, buildMs, memory, classes, costs: engine.costs?.(archive) ?? {} } satisfies EngineFigures));
}

/** In MB, after everything that can be thrown away has been. */
function residentMemory(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().rss / 1e6;
}

main(process.argv.slice(2)).catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message.split('\n')[0] : cause);
  process.exitCode = 1;
});
