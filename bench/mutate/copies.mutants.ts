/**
 * The one test file that Vitest runs for `run.ts`: the test files asked for, once for each copy of the program. Of a copy no
 * more tests are run once one has failed.
 */
import { writeFileSync } from 'node:fs';
import { beforeEach, describe, inject, test } from 'vitest';
import { copyOf } from './copies';

const { tests, numbers, progress } = inject('copies');

/** What is being tried, for the case that it never ends. */
let current = -1;
function begin(number: number): void {
  if (current !== number) writeFileSync(progress, String((current = number)));
}

for (const number of numbers) {
  describe(String(number), async () => {
    let hasFailed = false;
    beforeEach(({ skip, onTestFailed }) => {
      begin(number);
      if (hasFailed) skip();
      onTestFailed(() => {
        hasFailed = true;
      });
    });
    begin(number);
    for (const file of tests) {
      try {
        await import(/* @vite-ignore */ copyOf(file, number));
      } catch (error) {
        // A copy that cannot even be loaded has been noticed.
        test('is loaded', () => {
          throw error;
        });
        return;
      }
    }
  });
}
