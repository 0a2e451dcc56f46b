import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { currentBundle } from '@/lib/bundle/folder';
import { contentFolder } from './a-compiler';
import { runCompiler, saveState, stateIn } from './processes';

const content = contentFolder();
const bundles = path.join(content.root, 'bundles');
afterAll(() => content.remove());

const KILLS = 15;
/** How long after its first words a compiler is killed, at the most: by then it has made its bundles. */
const LONGEST_MS = 150;

test('compilers that are killed at any moment leave what is served as it was, or newer', async () => {
  saveState(content, 0);
  expect(await runCompiler(content, bundles).ended).toBe(0);
  let saved = 0;
  let isOver = false;
  const answers: (number | string)[] = [];
  const reading = (async () => {
    while (!isOver) {
      answers.push(await stateIn(currentBundle(bundles) ?? 'nothing').catch(String));
      await setTimeout(2);
    }
  })();
  const random = randomFrom(Number(process.env.FC_SEED ?? 1));
  const ends: (number | string)[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const { child, begun, ended } = runCompiler(content, bundles, { watch: true });
    saveState(content, ++saved);
    await begun;
    await setTimeout(random() * LONGEST_MS);
    child.kill('SIGKILL');
    ends.push(await ended);
  }
  expect(ends).toEqual(Array.from({ length: KILLS }, () => 'SIGKILL'));
  expect(await runCompiler(content, bundles).ended).toBe(0);
  isOver = true;
  await reading;

  expect(answers.filter((answer) => typeof answer === 'string')).toEqual([]);
  // A state is never followed by an older one.
  expect(answers).toEqual(answers.toSorted((a, b) => Number(a) - Number(b)));
  expect(await stateIn(currentBundle(bundles) ?? '')).toBe(saved);
  const left = readdirSync(bundles);
  expect(left.filter((name) => name.startsWith('.'))).toEqual([]);
  expect(left.filter((name) => /^[0-9a-f]{16}$/.test(name))).toHaveLength(3);
}, 120_000);

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
