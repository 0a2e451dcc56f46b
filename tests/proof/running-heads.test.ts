import { describe, expect, test } from 'vitest';
import { pagesOf } from '@/lib/proof/page-marks';
import { runningHeads } from '@/lib/proof/running-heads';

/** The running heads and marks of a text of these pages. */
function headsOf(...pages: string[]): string[] {
  const text = pages.join('\f');
  return runningHeads(text, pagesOf(text)).map(({ start, end }) => text.slice(start, end));
}

describe('Running heads', () => {
  test.each<[what: string, pages: string[], heads: string[]]>([
    ['stand on two pages', ['Kopf\na\nb', 'Kopf\nc\nd'], ['Kopf', 'Kopf']],
    ['at the foot, too', ['a\nb\nFuß', 'c\nd\nFuß'], ['Fuß', 'Fuß']],
    [
      'on every second page',
      ['Kopf\na\nb', 'Rat\nc\nd', 'Kopf\ne\nf', 'Rat\ng\nh'],
      ['Kopf', 'Rat', 'Kopf', 'Rat'],
    ],
    ['not on every third', ['Kopf\na\nb', 'c\nd\ne', 'f\ng\nh', 'Kopf\ni\nj'], []],
    ['count the pages', ['Kopf 7\na\nb', 'Kopf 8\nc\nd'], ['Kopf 7', 'Kopf 8']],
    ['count them over a page', ['Kopf 7\na\nb', 'c\nd\ne', 'Kopf 9\nf\ng'], ['Kopf 7', 'Kopf 9']],
    ['do not jump', ['Kopf 7\na\nb', 'Kopf 9\nc\nd'], []],
    [
      'may have a number that stays',
      ['Rat 15 – 7\na\nb', 'Rat 15 – 8\nc\nd'],
      ['Rat 15 – 7', 'Rat 15 – 8'],
    ],
    ['are numbers that count', ['7\na\nb', '8\nc\nd'], ['7', '8']],
    ['are no numbers that stay', ['7\na\nb', '7\nc\nd'], []],
    ['differ in white space', ['Der  Rat\na\nb', 'Der Rat\nc\nd'], ['Der  Rat', 'Der Rat']],
    ['are not at the head of one page and the foot of another', ['Kopf\na\nb', 'c\nd\nKopf'], []],
    [
      'are three lines at most',
      ['1.\n2.\n3.\n4.\na\nb\nc\nd', '1.\n2.\n3.\n4.\ne\nf\ng\nh'].map((page) =>
        page.replace(/(\d)\./g, 'Kopf $1 x'),
      ),
      ['Kopf 1 x', 'Kopf 2 x', 'Kopf 3 x', 'Kopf 1 x', 'Kopf 2 x', 'Kopf 3 x'],
    ],
    ['end where a line is another', ['Kopf\na\nRat\nb\nc', 'Kopf\nd\nRat\ne\nf'], ['Kopf', 'Kopf']],
    ['never are a whole page', ['Kopf', 'Kopf'], []],
    [
      'never are a whole page of two lines',
      ['Kopf\nRat', 'Kopf\nRat'],
      ['Kopf', 'Rat', 'Kopf', 'Rat'],
    ],
    [
      'come with the marks of pages',
      ['Kopf\na\nb\n- 1 -', 'Kopf\nc\nd\n- 2 -'],
      ['Kopf', '- 1 -', 'Kopf', '- 2 -'],
    ],
    ['are not the marks by themselves', ['a\nb\n- 1 -', 'c\nd\n- 2 -'], []],
    ['stand behind empty lines', ['\n \nKopf\na\nb', 'Kopf\nc\nd'], ['Kopf', 'Kopf']],
    ['of one page are none', ['Kopf\na\nb'], []],
  ])('%s', (_what, pages, heads) => {
    expect(headsOf(...pages)).toEqual(heads);
  });
});
