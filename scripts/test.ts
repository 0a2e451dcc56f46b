import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { buildIfNeeded } from './build-stamp';
import { chromium } from './chromium';
import { postgresForTests } from './postgres';
import { run, runModule, runModuleAside } from './run';

/* npm test: types, format, lint, content, unit tests, production build, tests on clusters of PostgreSQL, end-to-end tests in a real Chromium. Stops at the first step that fails. */

const RESULTS = 'test-results';
const UNIT = `${RESULTS}/unit.json`;
const CLUSTER = `${RESULTS}/cluster.json`;
const E2E = `${RESULTS}/e2e.json`;

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});
const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

// It takes one core, and as long as the next three steps together.
const lint = runModuleAside('eslint/bin/eslint.js', ['--max-warnings', '0', '.']);
await step(
  'types',
  async () =>
    (await runModule('next/dist/bin/next', ['typegen'])) ||
    (await runModule('typescript/bin/tsc', ['--noEmit'])),
);
await step('format', () =>
  runModule('prettier/bin/prettier.cjs', ['--log-level', 'warn', '--check', '.']),
);
await step('content', () => run(process.execPath, ['--import', 'tsx', 'scripts/content-check.ts']));
await step('lint', async () => {
  const { code, output } = await lint;
  process.stdout.write(output);
  return code;
});
await step('unit tests', () => runVitest('tests/vitest.config.ts', UNIT));
await step('build', async () => {
  await buildIfNeeded(process.cwd());
  return 0;
});
await step('tests on clusters of PostgreSQL', async () => {
  if (!(await postgresForTests(process.env)))
    console.warn("PostgreSQL's server programs are not installed here: these tests are skipped.");
  return runVitest('tests/cluster/vitest.config.ts', CLUSTER);
});
await step('end-to-end tests', async () => {
  const path = await chromium(process.env);
  return runModule(
    '@playwright/test/cli.js',
    ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: E2E,
      ...(path ? { CHROMIUM_PATH: path } : {}),
    },
  );
});
console.log('\nEverything has passed.');
printTotals();

function runVitest(config: string, report: string): Promise<number> {
  return runModule('vitest/vitest.mjs', [
    ...['run', '--config', config],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
}

async function step(name: string, work: () => Promise<number>): Promise<void> {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const code = await work();
  if (code !== 0) {
    console.error(`\n== ${name} failed`);
    printTotals();
    process.exit(1);
  }
  console.log(`== ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** `412 passed, 0 failed`, alone in the last line: what machines that run the tests look for. */
function printTotals(): void {
  const vitest = [UNIT, CLUSTER].flatMap((file) => reported(file, vitestReport) ?? []);
  const sum = (of: (report: z.infer<typeof vitestReport>) => number) =>
    vitest.reduce((total, report) => total + of(report), 0);
  const e2e = reported(E2E, playwrightReport)?.stats;
  const passed = sum((report) => report.numPassedTests) + (e2e ? e2e.expected + e2e.flaky : 0);
  const failed = sum((report) => report.numFailedTests) + (e2e?.unexpected ?? 0);
  const skipped = sum((report) => report.numPendingTests) + (e2e?.skipped ?? 0);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}

function reported<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): z.infer<Schema> | undefined {
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
