/**
 * Writes an artificial archive of N statements, for benchmarks:
 *
 *     npx tsx bench/generate/archive.ts N OUT_DIR [--seed S]
 *
 * The same N and seed give the same files.
 */
import { parseArgs } from 'node:util';
import { artificialArchive } from './archive-content';
import { writeContentFolder } from './folder';

const MOST_STATEMENTS = 1_000_000;

function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' } },
  });
  const [count = '', folder] = positionals;
  const [statements, seed] = [Number(count), Number(values.seed)];
  if (
    !folder ||
    positionals.length > 2 ||
    !isWhole(statements, 1, MOST_STATEMENTS) ||
    !isWhole(seed, 0, 2 ** 32 - 1)
  ) {
    console.error(
      `Usage: npx tsx bench/generate/archive.ts N OUT_DIR [--seed S]; N from 1 to ${MOST_STATEMENTS}`,
    );
    return 2;
  }
  const files = writeContentFolder(folder, artificialArchive(statements, seed));
  console.log(`${statements} statements in ${files} files written to ${folder}`);
  return 0;
}

function isWhole(number: number, least: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
