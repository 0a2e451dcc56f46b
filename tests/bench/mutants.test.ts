import { describe, expect, test } from 'vitest';
import { mutantsOf, mutated } from '@/bench/mutate/mutants';

/** What becomes of a source, one change at a time. */
const changes = (source: string) => mutantsOf(source).map((mutant) => mutated(source, mutant));

describe('a source is changed at', () => {
  test.each<[what: string, source: string, mutants: string[]]>([
    ['a measure: none of it, double', 'f(0.45)', ['f(0)', 'f(0.9)']],
    ['a large number: half, double', 'f(60)', ['f(30)', 'f(120)']],
    ['a small number: one more', 'f(3)', ['f(4)']],
    ['a comparison, at its border', 'f(a < b, a >= b)', ['f(a <= b, a >= b)', 'f(a < b, a > b)']],
    ['an equality', 'f(a === b)', ['f(a !== b)']],
    ['a connective', 'f(a && b || c)', ['f(a && b && c)', 'f(a || b || c)']],
    ['a sum', 'f(a + b)', ['f(a - b)']],
    ['a truth', 'f(true)', ['f(false)']],
    ['a condition', 'if (a) b();', ['if (true) b();', 'if (false) b();']],
    ['a choice', 'f(a ? b : c)', ['f(true ? b : c)', 'f(false ? b : c)']],
    ['a function without a result', 'function f(): void { g(); }', ['function f(): void {}']],
  ])('%s', (_what, source, mutants) => {
    expect(changes(source)).toEqual(mutants);
  });

  test.each([
    ['a type', "type A = 0 | 1; import a from './a';"],
    ['a default that stands for what cannot be missing', 'f(a ?? 0)'],
    ['a text put together', "f('a' + b, a + `b${c}`)"],
    ['a function with a result', 'function f(): number { return g(); }'],
  ])('but not at %s', (_what, source) => {
    expect(changes(source)).toEqual([]);
  });
});

test('a change is told with its line', () => {
  const source = 'const a =\n  1.5;\nfunction empty(): void { a(); }\n';
  expect(mutantsOf(source).map(({ line, change }) => [line, change])).toEqual([
    [2, '1.5 → 0'],
    [2, '1.5 → 3'],
    [3, 'empty() does nothing'],
  ]);
});
