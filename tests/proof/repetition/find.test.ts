import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRepetitions } from '@/lib/proof/repetition/find';
import { MOST_LISTED, type Repetitions } from '@/lib/proof/repetition/lists';
import { wordsOf } from '@/lib/proof/repetition/words';

function repetitionIn(...texts: readonly string[]): Repetitions {
  const search = findRepetitions(texts);
  for (let step = search.next(); ; step = search.next()) if (step.done) return step.value;
}

/** What the first text shares with the others: `number: words`. */
function sharedBy(...texts: readonly string[]): string[] {
  const [first = ''] = texts;
  const { starts, ends } = wordsOf(first);
  return repetitionIn(...texts)
    .of(0)
    .map(
      ({ other, runs }) =>
        `${other}: ${runs.map(({ here, length }) => first.slice(starts[here], ends[here + length - 1])).join(' | ')}`,
    );
}

const EIGHT = 'eins zwei drei vier fünf sechs sieben acht';

describe('Two texts share', () => {
  test.each([
    [
      'a run of eight words',
      `Vorne ${EIGHT} hinten`,
      `Ganz anders ${EIGHT} ist es`,
      [`1: ${EIGHT}`],
    ],
    ['no run of seven words', `Vorne ${EIGHT}`, `Vorn ${EIGHT.replace(' acht', '')}`, []],
    [
      'two runs with another word between',
      `${EIGHT} neun ${EIGHT.toUpperCase()} a`,
      `${EIGHT} zehn ${EIGHT} b`,
      [`1: ${EIGHT} | ${EIGHT.toUpperCase()}`],
    ],
    [
      'words whatever their case and the signs between them',
      `Und: ${EIGHT}!`,
      `„${EIGHT.replaceAll(' ', ', ')}“ - so`,
      [`1: ${EIGHT}`],
    ],
    [
      'words with soft hyphens or decomposed',
      EIGHT,
      EIGHT.replace('fünf', 'fu\u0308nf').replace('sieben', 'sie\u00ADben'),
      [`1: ${EIGHT}`],
    ],
    [
      'a short text that is the same as a whole',
      'Es bleibt alles anders',
      'Es bleibt alles anders!',
      ['1: Es bleibt alles anders'],
    ],
    [
      'no short text that is only a part',
      'Es bleibt alles anders',
      `Es bleibt alles anders als ${EIGHT}`,
      [],
    ],
    ['no text of three words', 'Es bleibt dabei', 'Es bleibt dabei', []],
  ])('%s', (_what, first, second, expected) => {
    expect(sharedBy(first, second)).toEqual(expected);
  });
});

test('both texts see what they share', () => {
  const shared = repetitionIn(`x ${EIGHT}`, 'anderes', `${EIGHT} y`);
  expect(shared.of(0)).toEqual([{ other: 2, runs: [{ here: 1, there: 0, length: 8 }], words: 8 }]);
  expect(shared.of(2)).toEqual([{ other: 0, runs: [{ here: 0, there: 1, length: 8 }], words: 8 }]);
  expect(shared.of(1)).toEqual([]);
});

test('those that share the most come first, and no more than ten of them', () => {
  const texts = Array.from(
    { length: 15 },
    (_, number) =>
      `${EIGHT} ${'neun zehn elf zwölf '.repeat(1)}`
        .split(' ')
        .slice(0, 8 + (number % 4))
        .join(' ') + ` ende${number}`,
  );
  const shared = repetitionIn(`${EIGHT} neun zehn elf zwölf`, ...texts).of(0);
  expect(shared).toHaveLength(MOST_LISTED);
  expect(shared.map(({ words }) => words)).toEqual(
    [...shared.map(({ words }) => words)].sort((a, b) => b - a),
  );
  expect(shared[0]).toMatchObject({ other: 4, words: 11 });
});

test('a turn of phrase in hundreds of texts repeats nobody, but what stands around it does', () => {
  const phrase = 'Sehr geehrte Damen und Herren liebe Kolleginnen und Kollegen';
  const texts = Array.from(
    { length: 300 },
    (_, number) => `${phrase} heute spreche ich über Punkt ${number} der langen Liste`,
  );
  const shared = repetitionIn(
    ...texts,
    `${phrase} und nun zu ${EIGHT}`,
    `Zu guter Letzt und nun zu ${EIGHT}`,
  );
  expect(shared.of(0)).toEqual([]);
  expect(shared.of(300)).toEqual([
    { other: 301, runs: [{ here: 9, there: 3, length: 11 }], words: 11 },
  ]);
});

describe('A whole sentence is never a turn of phrase', () => {
  const SENTENCE = `Also ${EIGHT}.`;
  const many = (text: (number: number) => string) =>
    Array.from({ length: 120 }, (_, number) => text(number));
  /** How many others each of the texts shares so many words with. */
  const listed = (texts: readonly string[], words: number) => {
    const shared = repetitionIn(...texts);
    return new Set(
      texts.map((_, text) => shared.of(text).filter((each) => each.words === words).length),
    );
  };

  test.each([
    ['a statement of one sentence', () => SENTENCE, 9],
    ['a short statement', () => 'Es bleibt alles anders.', 4],
    [
      'a statement of short sentences',
      () => 'Es bleibt dabei. Es bleibt alles anders. Es ist so weit.',
      11,
    ],
    ['a sentence between others', (n: number) => `Punkt${n}. ${SENTENCE} Ende${n}.`, 9],
    [
      'a question in quotation marks',
      (n: number) => `Er fragte${n}. „${SENTENCE.replace('.', '?')}“ So${n}.`,
      9,
    ],
  ])('%s that stands in 120 places is found', (_what, text, words) => {
    expect(listed(many(text), words)).toEqual(new Set([MOST_LISTED]));
  });

  test('nor in archive texts', () => {
    const search = findRepetitions(
      many(() => SENTENCE),
      [{ text: `Vorne.\n${SENTENCE} Hinten.`, known: [] }],
    );
    let step = search.next();
    while (!step.done) step = search.next();
    expect(step.value.inSources(119)).toEqual([{ source: 0, line: 2, words: 9 }]);
  });
});

/** The longest run of equal words of two texts, by looking at every pair of places. */
function longestCommonRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  a.forEach((_, i) => {
    b.forEach((__, j) => {
      let length = 0;
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length])
        length++;
      longest = Math.max(longest, length);
    });
  });
  return longest;
}

describe('For any texts', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const passage = fc.array(word, { minLength: 6, maxLength: 16 });
  /** Two texts that are likely to have a passage in common. */
  const pair = fc.tuple(passage, passage, passage, fc.array(word, { maxLength: 6 })).map(
    ([before, shared, after, other]) =>
      [
        [...before, ...shared],
        [...other, ...shared, ...after],
      ] as const,
  );

  test('the longest shared run is found exactly when it has eight words or is all there is', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const longest = longestCommonRun(a, b);
        const [shared] = repetitionIn(a.join(' '), b.join(' ')).of(0);
        const found = Math.max(0, ...(shared?.runs ?? []).map(({ length }) => length));
        const isWhole = longest === a.length && longest === b.length;
        expect(found).toBe(longest >= 8 || (isWhole && longest >= 4) ? longest : 0);
      }),
      { numRuns: 2_000 },
    );
  });

  test('what is called shared is the same words in both, and no word is counted twice', () => {
    fc.assert(
      fc.property(fc.array(passage, { minLength: 2, maxLength: 5 }), (texts) => {
        const all = repetitionIn(...texts.map((words) => words.join(' ')));
        texts.forEach((words, number) => {
          for (const { other, runs, words: count } of all.of(number)) {
            const places = runs.flatMap(({ here, length }) =>
              Array.from({ length }, (_, offset) => here + offset),
            );
            expect(new Set(places).size).toBe(count);
            for (const { here, there, length } of runs)
              expect(words.slice(here, here + length)).toEqual(
                texts[other]?.slice(there, there + length),
              );
          }
        });
      }),
    );
  });
});

test.each([
  ['one word again and again', Array.from({ length: 20 }, () => 'und '.repeat(5_000))],
  ['the same long text', Array.from({ length: 200 }, () => EIGHT.repeat(50))],
  [
    'two texts with all their words in common, in any places',
    [`${EIGHT} `.repeat(800), `${EIGHT} `.repeat(800)],
  ],
])('looking at %s comes to an end', (_what, texts) => {
  const { columns } = repetitionIn(...texts);
  expect(columns.others.length).toBeLessThanOrEqual(texts.length * MOST_LISTED * 500);
});

describe('Archive texts', () => {
  const inSources = (
    text: string,
    ...sources: { text: string; known: { start: number; end: number }[] }[]
  ) => {
    const search = findRepetitions([text], sources);
    for (let step = search.next(); ; step = search.next())
      if (step.done) return step.value.inSources(0);
  };

  test('that have words of a text are named with the line', () => {
    const long = `Titel\n\nHier ${EIGHT.replace('vier ', 'vier\n')} und\nweiter`;
    expect(
      inSources(
        `Also ${EIGHT} neun`,
        { text: 'Ganz anders', known: [] },
        { text: long, known: [] },
      ),
    ).toEqual([{ source: 1, line: 3, words: 8 }]);
  });

  test('are compared with divided words joined, and as they are composed', () => {
    expect(
      inSources(EIGHT, {
        text: EIGHT.replace('sieben', 'sie-\nben').replace('fünf', 'fu\u0308nf'),
        known: [],
      }),
    ).toEqual([{ source: 0, line: 1, words: 8 }]);
  });

  test('do not count where the text was taken from them', () => {
    const text = `${EIGHT}\n\nund noch einmal ${EIGHT}`;
    expect(inSources(EIGHT, { text, known: [{ start: 0, end: EIGHT.length }] })).toEqual([
      { source: 0, line: 3, words: 8 },
    ]);
    expect(inSources(EIGHT, { text: EIGHT, known: [{ start: 0, end: EIGHT.length }] })).toEqual([]);
  });
});
