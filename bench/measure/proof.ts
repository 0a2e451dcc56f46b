import { spawnSync } from 'node:child_process';
import { z } from 'zod';

const figures = z.object({
  statements: z.number(),
  /** All wordings against their archive texts, the reading of the texts with it: with nothing known, and with everything in the cache. */
  coldMs: z.number(),
  warmMs: z.number(),
  repetitionMs: z.number(),
  /** The longest that others had to wait meanwhile. */
  longestStepMs: z.number(),
  /** What the process held more at its highest while it looked for repetition, in MB. */
  repetitionMemory: z.number(),
});
export type ProofFigures = z.infer<typeof figures>;

/** The verbatim check and the search for repetition, in a process of their own. */
export function measureProof(content: string, cache: string): ProofFigures {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bench/measure/proof-run.ts', content, cache],
    { encoding: 'utf8' },
  );
  if (status !== 0)
    throw new Error(`The proof of ${content} could not be measured:\n${stderr.slice(0, 2000)}`);
  return figures.parse(JSON.parse(stdout));
}
