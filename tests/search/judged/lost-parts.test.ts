import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { classesMissed } from './gate';

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
    expect(classesMissed(await import('../an-archive'))).toEqual(expect.arrayContaining(classes));
  });
});
