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

const COUNT = 100;
const WARM_UP = 10;
const PAGE = 20;
/** A class is left when it has taken so long, in ms, but not before there are some answers: Lunr takes half a second for a prefix. */
const PATIENCE = 10_000;
const FEWEST = 30;

async function main([key = '', source = '', size]: readonly string[]): Promise<void> {
  const engine = await ENGINES[key]?.();
  if (!engine) throw new Error(`There is no engine \`${key}\`: ${Object.keys(ENGINES).join(', ')}`);
  const archive = await searchableAt(source, size ? Number(size) : undefined);
  const questions = questionsFrom(archive.statements, COUNT + WARM_UP);
  const started = performance.now();
  const ask = await engine.build(archive);
  const buildMs = performance.now() - started;
  const memory = residentMemory();
  const classes: Record<string, { median: number; p95: number }> = {};
  for (const [name, asked] of Object.entries(questions)) {
    const times: number[] = [];
    const since = performance.now();
    for (const question of asked) {
      if (
        !engine.can.includes(question.kind) ||
        (times.length >= FEWEST && performance.now() - since > PATIENCE)
      )
        break;
      const begun = performance.now();
      await ask(question, PAGE);
      times.push(performance.now() - begun);
    }
    const counted = times.slice(WARM_UP);
    if (counted.length > 0)
      classes[name] = { median: quantile(counted, 0.5), p95: quantile(counted, 0.95) };
  }
  console.log(
    JSON.stringify({
      name: engine.name,
      statements: archive.statements.length,
      buildMs,
      memory,
      classes,
      costs: engine.costs?.(archive) ?? {},
    } satisfies EngineFigures),
  );
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
