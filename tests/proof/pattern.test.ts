import { describe, expect, test } from 'vitest';
import { patternOf, runsBetween } from '@/lib/proof/pattern';

/** The marks and the misplaced brackets of a wording as they stand in it: `insertion [sic]`, `misplaced [un]`. */
function marksOf(wording: string): string[] {
  const { signs, marks, misplaced } = patternOf(wording);
  const signsAt = (start: number, end: number) =>
    wording.slice(signs.starts[start], signs.ends[end - 1]);
  return [
    ...[...marks].map(
      ([at, { type, end, omits }]) => `${type}${omits ? ' omits' : ''} ${signsAt(at, end)}`,
    ),
    ...misplaced.map(({ start, end }) => `misplaced ${signsAt(start, end + 1)}`),
  ];
}

describe('What somebody who quotes has added', () => {
  test.each<[wording: string, ...marks: string[]]>([
    ['Die Stadt will mehr.'],
    ['Die Stadt … mehr', 'omission …'],
    ['Die Stadt ... mehr', 'omission ...'],
    ['Die Stadt […] mehr', 'omission […]'],
    ['Die Stadt [ ... ] mehr', 'omission [ ... ]'],
    ['Die Stadt (…) mehr', 'omission (…)'],
    ['Die Stadt (… mehr)', 'omission …'],
    ['Die Stadt .. mehr'],
    ['Die Stadt . .. mehr'],
    ['Die Stadt .. . mehr'],
    ['Die Stadt, z.B. Köln'],
    ['Die Stadt, a..b. Köln'],
    ['Die Stadt [sic] will', 'insertion [sic]'],
    ['Die Stadt [… sie] will', 'insertion omits [… sie]'],
    ['Die Stadt [sie …] will', 'insertion omits [sie …]'],
    ['Die Stadt [sie … so] will', 'insertion [sie … so]'],
    ['Die Stadt [a] will', 'insertion [a]'],
    ['Die [s]tadt will', 'letter [s]'],
    ['[…][d]ie Stadt', 'omission […]', 'letter [d]'],
    ['…[d]ie Stadt', 'omission …', 'letter [d]'],
    ['(…)[d]ie Stadt', 'omission (…)', 'letter [d]'],
    ['„[d]ie Stadt', 'letter [d]'],
    ['sagt: („[d]ie Stadt', 'letter [d]'],
    ['sagt:„[d]ie Stadt', 'misplaced [d]'],
    ['die Bürger[n] so', 'ending [n]'],
    ['die Bürger[n].“ So', 'ending [n]'],
    ['die Bürger[n]-Stadt', 'misplaced [n]'],
    ['das ist [un]möglich', 'misplaced [un]'],
    ['Er [der Rat [der Stadt]] will', 'insertion [der Rat [der Stadt]]'],
    ['Er [der Rat will'],
    ['Er [] will'],
    ['… [sic]', 'omission …', 'insertion [sic]'],
  ])('%s', (wording, ...expected) => {
    expect(marksOf(wording)).toEqual(expected);
  });

  test.each([
    [498, 1],
    [499, 0],
  ])('has at most 500 signs: with %i letters between brackets there are %i', (letters, marks) => {
    expect(patternOf(`Er [${'a'.repeat(letters)}] will`).marks.size).toBe(marks);
  });
});

test('between the marks are runs of signs, some of them empty', () => {
  const pattern = patternOf('[sic] Die Stadt […] [ja] will');
  expect(
    runsBetween(pattern).map(({ start, end }) =>
      String.fromCharCode(...pattern.signs.codes.subarray(start, end)),
    ),
  ).toEqual(['', 'DieStadt', '', 'will']);
});
