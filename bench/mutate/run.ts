/**
 * Which changes of the program no test notices:
 *
 *     npm run bench:mutants -- [SET] FILES… TESTS… [--lines] [--list]
 *
 * FILES are sources or folders of sources, TESTS are test files or folders under `tests/`. SET names both: `ranking`, the order of
 * the hits of a search, which is also what is taken without any argument; or `proof`, the check of wordings.
 *
 * Each number, comparison, connective and condition of FILES is changed, one at a time, and TESTS are run until one fails; a
 * change that they do not come to an end with counts as noticed. The working tree is left as it is. Prints every
 * change that went unnoticed, with its place, and a table. `--lines` prints all changes, with the test that noticed; `--list`
 * prints them without trying any. The exit code is 1 when less than nine in ten were noticed.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { markdownTable } from '../measure/table';
import { mutantsOf, mutated, type Mutant } from './mutants';
import { tryCopies } from './try-copies';

interface MutantSet {
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

const SETS: Readonly<Record<string, MutantSet>> = {
  /** What decides the order of hits, and the limits of a search. */
  ranking: {
    files: [
      'ranking',
      'score',
      'score-names',
      'find-clause',
      'find-unit',
      'find-words',
      'order',
      'accumulator',
      'passage',
      'similar',
    ].map((name) => `lib/search/${name}.ts`),
    tests: ['tests/search'],
  },
  /** Whether a wording stands in its source, where, and what is remarked. */
  proof: {
    files: [
      'brackets',
      'candidates',
      'characters',
      'compose',
      'cuts',
      'cuts-over-page',
      'figure-signs',
      'figures',
      'find',
      'hyphenation',
      'indexed-text',
      'nearest',
      'negations',
      'page-marks',
      'pattern',
      'read-signs',
      'remarks',
      'running-heads',
      'sentences',
      'step',
      'verbatim',
    ].map((name) => `lib/proof/${name}.ts`),
    tests: [
      'bounded-work',
      'candidates',
      'characters',
      'compose',
      'cuts-over-page',
      'editors-marks',
      'falsified',
      'forgiven',
      'indexed-text',
      'insertions',
      'line-end-hyphens',
      'nearest',
      'negations',
      'page-marks',
      'pattern',
      'place',
      'properties',
      'read-signs',
      'remarks',
      'running-heads',
      'sentences',
      'verbatim',
      'whole-figures',
      'whole-words',
    ].map((name) => `tests/proof/${name}.test.ts`),
  },
};
const LEAST_NOTICED = 0.9;

interface Placed extends Mutant {
  readonly file: string;
}

interface Tried extends Placed {
  /** The test that noticed it. */
  readonly noticed: string | undefined;
}

async function main(args: readonly string[]): Promise<number> {
  const [set = SETS.ranking, named] = setIn(args.filter((arg) => !arg.startsWith('--')));
  const isTest = (name: string) => /^(?:\.\/)?tests(?:\/|$)/.test(name);
  const sources = named.filter((name) => !isTest(name));
  const tests = named.filter(isTest);
  const files = (sources.length > 0 ? sources : (set?.files ?? [])).flatMap((name) =>
    filesIn(name, SOURCE),
  );
  const testFiles = (tests.length > 0 ? tests : (set?.tests ?? [])).flatMap((name) =>
    filesIn(name, TEST),
  );
  const mutants = files.flatMap((file) =>
    mutantsOf(readFileSync(file, 'utf8')).map((mutant): Placed => ({ ...mutant, file })),
  );
  if (args.includes('--list')) {
    for (const mutant of mutants) console.log(placed(mutant));
    return 0;
  }
  const copies = mutants.map((mutant) => ({
    file: path.resolve(mutant.file),
    source: mutated(readFileSync(mutant.file, 'utf8'), mutant),
  }));
  const tried: Tried[] = [];
  for await (const [position, noticed] of tryCopies(copies, testFiles)) {
    const mutant = mutants[position];
    if (!mutant) continue;
    tried.push({ ...mutant, noticed });
    if (noticed === undefined) console.log(`unnoticed  ${placed(mutant)}`);
    else if (args.includes('--lines')) console.log(`noticed    ${placed(mutant)}  by: ${noticed}`);
  }
  console.log(`\n${tableOf(files, tried)}`);
  return noticedOf(tried).length >= tried.length * LEAST_NOTICED ? 0 : 1;
}

/** The set that the first argument names, if it names one, and the arguments after it. */
function setIn(args: readonly string[]): [MutantSet | undefined, readonly string[]] {
  const set = SETS[args[0] ?? ''];
  return set ? [set, args.slice(1)] : [undefined, args];
}

const SOURCE = /(?<!\.d)\.tsx?$/;
const TEST = /\.test\.tsx?$/;

/** The file itself, or all such files of a folder. */
function filesIn(name: string, wanted: RegExp): string[] {
  if (!statSync(name).isDirectory()) return [name];
  return readdirSync(name, { withFileTypes: true })
    .flatMap((entry) => {
      const inside = `${name.replace(/\/$/, '')}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(inside, wanted);
      return wanted.test(entry.name) ? [inside] : [];
    })
    .sort();
}

function tableOf(files: readonly string[], tried: readonly Tried[]): string {
  const row = (name: string, mutants: readonly Tried[]) => {
    const noticed = noticedOf(mutants).length;
    const rate = mutants.length === 0 ? '–' : `${((noticed / mutants.length) * 100).toFixed(1)} %`;
    return [name, String(mutants.length), String(noticed), String(mutants.length - noticed), rate];
  };
  return markdownTable(
    ['file', 'mutants', 'noticed', 'unnoticed', 'rate'],
    [
      ...files.map((file) =>
        row(
          file,
          tried.filter((mutant) => mutant.file === file),
        ),
      ),
      row('all', tried),
    ],
  );
}

function noticedOf(tried: readonly Tried[]): Tried[] {
  return tried.filter(({ noticed }) => noticed !== undefined);
}

function placed({ file, line, change }: Placed): string {
  return `${file}:${line}  ${change}`;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
