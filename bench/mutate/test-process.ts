/**
 * The process in which `run.ts` has the tests run, one order after the other: a mutant that never ends takes only it along.
 */
import path from 'node:path';
import { createVitest, type TestCase } from 'vitest/node';
import { copiesPlugin, type Copy } from './copies';

declare module 'vitest' {
  interface ProvidedContext {
    copies: { tests: readonly string[]; numbers: readonly number[]; progress: string };
  }
}

/** The copies to be tried with some test files; where to write which one is being tried. */
export interface Order {
  readonly tests: readonly string[];
  readonly copies: readonly (Copy & { readonly number: number })[];
  readonly progress: string;
}

export interface Answer {
  /** By the number of each copy, the first test that failed. */
  readonly failed: Readonly<Record<number, string>>;
  /** What went wrong besides. */
  readonly error?: string;
}

const root = process.cwd();
const copies = new Map<number, Copy>();
const vitest = await createVitest(
  'test',
  {
    config: path.resolve('tests/vitest.config.ts'),
    include: ['bench/mutate/copies.mutants.ts'],
    watch: false,
    reporters: [{}],
    isolate: false,
    fileParallelism: false,
    sequence: { hooks: 'list' },
  },
  { plugins: [copiesPlugin(root, copies)] },
);

async function run({ tests, copies: wanted, progress }: Order): Promise<Answer> {
  for (const { number, ...copy } of wanted) copies.set(number, copy);
  const numbers = wanted.map(({ number }) => number);
  vitest.provide('copies', { tests, numbers, progress });
  const [specification] = await vitest.globTestSpecifications();
  if (!specification) throw new Error('Vitest does not find copies.mutants.ts');
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([specification]);
  const failed: Record<number, string> = {};
  for (const each of testModules)
    for (const test of each.children.allTests('failed'))
      failed[copyTriedBy(test)] ??= test.fullName.replace(/^\d+ > /, '');
  const errors = [...testModules.flatMap((each) => each.errors()), ...unhandledErrors];
  return { failed, ...(errors.length > 0 && { error: String(errors[0]) }) };
}

/** Its outermost suite is named after the copy. */
function copyTriedBy({ fullName }: TestCase): number {
  return parseInt(fullName, 10);
}

process.on('message', (order: Order) => {
  run(order).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ failed: {}, error: String(error) } satisfies Answer),
  );
});
process.on('disconnect', () => process.exit());
