import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { figuresOf, meanOf, type Figures } from '@/bench/search/judged';
import { QUERIES } from './queries';
import { PEOPLE, SPEAKERS, STATEMENTS, TERMS } from './statements';

/** What each class must reach: recall and precision in the first ten, a little less than it reaches. */
const LEAST: Readonly<Record<string, readonly [recall: number, precision: number]>> = {
  inflection: [0.9, 1],
  family: [0.93, 1],
  umlauts: [0.94, 1],
  part: [0.93, 1],
  compound: [1, 1],
  abbreviation: [1, 1],
  suspended: [0.83, 1],
  typo: [1, 1],
  phrase: [1, 1],
  person: [1, 1],
  exclusion: [1, 1],
};

test('the search finds what readers want, class by class', async () => {
  expect(failuresIn(await figuresByClass())).toEqual([]);
});

describe('the gate notices that there are no', () => {
  beforeEach(() => {
    vi.resetModules();
  });
  const german = '@/lib/search/german';
  const mocks: Readonly<Record<string, Readonly<Record<string, object>>>> = {
    compounds: {
      [`${german}/split`]: {
        splitterFor: () => ({ split: () => undefined, parts: () => [], knows: () => false }),
      },
    },
    inflections: { [`${german}/light-stem`]: { lightStem: (word: string) => word } },
    families: { [`${german}/deep-stem`]: { deepStem: (word: string) => word } },
    umlauts: { '@/lib/search/fold': { fold: (word: string) => word.toLowerCase() } },
    'spellings of umlauts': { [`${german}/loosen`]: { loosen: (word: string) => word } },
    'hyphens that stand for a part': { [`${german}/suspended`]: { impliedWords: () => [] } },
    glossaries: {
      '@/lib/search/glossary': { glossaryOf: () => ({ groupAt: () => undefined }) },
    },
    'typing mistakes': { '@/lib/search/index/similar-words': { similarWords: () => [] } },
    'whole phrases': {
      '@/lib/search/index/phrase': {
        placesOfPhrase: () => ({ texts: [], positions: [] }),
        workOfPhrase: () => 0,
      },
    },
    names: { '@/lib/search/score-names': { addNamed: () => {}, saidByNamed: () => [] } },
  };
  afterEach(() => {
    for (const mocked of Object.values(mocks))
      for (const file of Object.keys(mocked)) vi.doUnmock(file);
  });

  test.each<[what: string, classes: string[]]>([
    ['compounds', ['part', 'compound', 'suspended']],
    ['inflections', ['inflection', 'compound', 'abbreviation', 'exclusion']],
    ['families', ['inflection', 'family', 'part']],
    ['umlauts', ['umlauts']],
    ['spellings of umlauts', ['inflection']],
    ['hyphens that stand for a part', ['part', 'suspended']],
    ['glossaries', ['abbreviation']],
    ['typing mistakes', ['typo']],
    ['whole phrases', ['abbreviation', 'phrase']],
    ['names', ['person']],
  ])('%s', async (what, classes) => {
    for (const [file, change] of Object.entries(mocks[what] ?? {}))
      vi.doMock(file, async (original) => ({ ...(await original<object>()), ...change }));
    expect(failuresIn(await figuresByClass())).toEqual(expect.arrayContaining(classes));
  });
});

/** The classes that do not reach what they must. */
function failuresIn(figures: Readonly<Record<string, Figures>>): string[] {
  return Object.entries(LEAST).flatMap(([name, [recall, precision]]) => {
    const { recall10, precision10 } = figures[name] ?? { recall10: 0, precision10: 0 };
    return recall10 >= recall && precision10 >= precision ? [] : [name];
  });
}

/** The figures of each class, by the search as it is now. */
async function figuresByClass(): Promise<Record<string, Figures>> {
  const { aCorpus, aStatement, allHits } = await import('../an-archive');
  const statements = Object.entries(STATEMENTS).map(([name, text]) => {
    const speaker = SPEAKERS[name];
    return aStatement({ id: idOf(name), text, ...(speaker !== undefined && { speaker }) });
  });
  const corpus = aCorpus(statements, PEOPLE, TERMS);
  const classes = Object.entries(QUERIES).map(([name, queries]) => {
    const figures = queries.map(([q, ...relevant]) =>
      figuresOf({ relevant: relevant.map(idOf) }, allHits(corpus, { q })),
    );
    return [name, meanOf(figures)] as const;
  });
  return Object.fromEntries(classes);
}

function idOf(name: string): string {
  return `vortrag/${name}`;
}
