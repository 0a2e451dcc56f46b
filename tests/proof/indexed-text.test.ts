import { describe, expect, test } from 'vitest';
import { GRAM, gramAt, indexText, lettersOf, type IndexedText } from '@/lib/proof/indexed-text';
import { signsOfWording } from '@/lib/proof/read-signs';

/** The hash of the first six letters. */
function gramOf(words: string): number {
  const signs = signsOfWording(words);
  return gramAt(signs, lettersOf(signs), 0);
}

/** Where a text has the words, six letters of them, at the beginning of a word. */
function placesOf(words: string, text: IndexedText): number[] {
  const gram = gramOf(words);
  return [...text.placesOf(gram)].filter(
    (place) => gramAt(text.signs, text.letters, place) === gram,
  );
}

describe('Words are found by their first six letters', () => {
  const SOURCE = 'Bürger wollen mehr: Bürgerhaus und Mitbürger, bürgernah. Wo Bürger';

  test.each([
    ['a word, at the beginning and at the end as well', 'Bürger', [0, 16, 49]],
    ['a longer word', 'Bürgermeister', [0, 16, 49]],
    ['several short ones', 'Wo Bürger', [47]],
    ['a word in another case', 'bürger', [38]],
    ['letters inside of a word', 'ürgerh', []],
    ['another first letter', 'Würger', []],
    ['another last letter', 'Bürgen', []],
    ['letters that only stand one after the other over signs', 'mehr Bürgerhaus', [12]],
  ])('%s', (_what, words, expected) => {
    const places = placesOf(words, indexText(SOURCE));
    expect(places).toEqual(expected);
  });

  test.each([
    ['as often as they stand there', 'Der Rat sagt es. '.repeat(12), 12],
    ['none in a text of no words', '– –', 0],
    ['one in a text of six letters', 'DerRat', 1],
    ['a thousand at most', 'Der Rat sagt es. '.repeat(1_001), 1_000],
  ])('and counted, %s', (_what, source, expected) => {
    expect(indexText(source).countOf(gramOf('Der Rat'))).toBe(expected);
  });

  test('never, in a text of five letters', () => {
    const text = indexText('Der R');
    const counts = Array.from({ length: 100 }, (_, number) =>
      text.countOf(gramOf(`${number + 100} Fälle`)),
    );
    expect([...new Set(counts)]).toEqual([0]);
  });

  test('which hardly other words share, in a text of any length', () => {
    const words = Array.from({ length: 2_000 }, (_, number) => `${number + 1_000} Worte`);
    const text = indexText(words.join(' '));
    const together = words.reduce((sum, word) => sum + text.countOf(gramOf(word)), 0);
    expect(together / words.length).toBeLessThan(2);
  });
});

describe('Letters and digits', () => {
  const signs = signsOfWording('§ 5: „Für alle“');
  test.each([
    ['of all signs', undefined, [1, 4, 5, 6, 7, 8, 9, 10]],
    ['of a run', { start: 5, end: 9 }, [5, 6, 7, 8]],
    ['of a run without any', { start: 2, end: 4 }, []],
  ])('%s', (_what, run, expected) => {
    expect([...lettersOf(signs, run)]).toEqual(expected);
  });

  test('a run looked up has six of them', () => expect(GRAM).toBe(6));
});

describe('Lines', () => {
  const text = indexText('\neins\n\nzwei');
  test.each([
    [0, 1],
    [1, 2],
    [5, 2],
    [6, 3],
    [7, 4],
    [10, 4],
  ])('offset %i is in line %i', (offset, line) => {
    expect(text.lineAt(offset)).toBe(line);
  });

  test('are counted', () => {
    expect(text.lines).toBe(4);
    expect(indexText('').lines).toBe(1);
    expect(indexText('eins\n').lines).toBe(2);
  });
});

describe('A text is read otherwise', () => {
  /** The words of each reading after the first. */
  const readings = (text: IndexedText) =>
    [...text.otherReadings()].map(({ signs }) => String.fromCharCode(...signs.codes));
  const page = (number: number, words: string) => `Kopf ${number}\n${words}\n- ${number} -`;

  test.each<[what: string, pages: string[], expected: string[]]>([
    ['not where there are no pages', ['eins zwei'], []],
    ['not where pages have no heads and no marks', ['eins\nzwei', 'drei\nvier'], []],
    [
      'without running heads, and with the marks of pages',
      [page(1, 'eins'), page(2, 'zwei')],
      ['einszwei', 'Kopf1eins-1-Kopf2zwei-2-'],
    ],
    [
      'without running heads only, where nothing marks a page',
      ['Kopf 1\neins\nzwei', 'Kopf 2\ndrei\nvier'],
      ['einszweidreivier'],
    ],
    [
      'without a running head, if only the first page begins with it',
      ['Kopf\neins\nzwei', 'Titel\nKopf\ndrei'],
      ['einszweiTitelKopfdrei'],
    ],
    ['with the marks only, where there are no heads', ['eins\nSeite 7\nzwei'], ['einsSeite7zwei']],
  ])('%s', (_what, pages, expected) => {
    const text = indexText(pages.join('\n\f'));
    expect(readings(text)).toEqual(expected);
  });

  test('once, however often that is asked for', () => {
    const text = indexText([page(1, 'eins'), page(2, 'zwei')].join('\n\f'));
    const [first, second] = [[...text.otherReadings()], [...text.otherReadings()]];
    expect(first.map((reading, number) => reading === second[number])).toEqual([true, true]);
  });
});
