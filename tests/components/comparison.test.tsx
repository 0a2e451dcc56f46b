import { expect, test } from 'vitest';
import { ComparedWordings } from '@/components/comparison/compared-wordings';
import { DifferentWords } from '@/components/comparison/different-words';
import { differencesBetween } from '@/lib/proof/differences';
import { entryNamed } from '../fixture/archive';
import { htmlOf, textOf } from '../fixture/html';

const first = entryNamed('bessere-bedingungen');
const second = entryNamed('politikfelduebergreifende-politik');

test('words that one wording alone has are marked, and announced to those who do not see the mark', () => {
  const differences = differencesBetween('ein alter Rat', 'ein neuer Rat') ?? [];
  expect(
    htmlOf(<DifferentWords statement={first.statement} differences={differences} side="first" />),
  ).toBe(
    '<blockquote cite="/dokumente/5-jahre-option#bessere-bedingungen">ein <del><span> nur in der ersten Aussage: </span>alter<span> Ende der Abweichung. </span></del> Rat</blockquote>',
  );
  expect(
    htmlOf(<DifferentWords statement={second.statement} differences={differences} side="second" />),
  ).toBe(
    '<blockquote cite="/dokumente/5-jahre-option#politikfelduebergreifende-politik">„ein <ins><span> nur in der zweiten Aussage: </span>neuer<span> Ende der Abweichung. </span></ins> Rat“</blockquote>',
  );
});

test.each([
  [
    'equal wordings',
    differencesBetween('gleich', 'gleich'),
    'Der Wortlaut beider Aussagen ist gleich.',
  ],
  [
    'wordings without anything in common',
    undefined,
    'Die beiden Wortlaute weichen so stark voneinander ab, dass einzelne Unterschiede nicht markiert sind.',
  ],
])('says so of %s', (_what, differences, expected) => {
  expect(
    textOf(<ComparedWordings first={first} second={second} differences={differences} />).split(
      '\n',
    )[0],
  ).toBe(expected);
});
