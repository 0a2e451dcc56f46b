import { describe, expect, test } from 'vitest';
import { findWords } from '@/lib/search/find-words';
import { BOOSTS, NEARNESS, VERBATIM, worthOf } from '@/lib/search/ranking';
import { aCorpus, aStatement } from './an-archive';

/* How the units of a query are met: words with their parts apart, words that belong together, phrases, other names. */

const FAR = 'ist und bleibt hier und heute und auch morgen noch sehr wichtig '.repeat(3);
const saying = (text: string) => aStatement({ document: 'vorlage-2010', text });

/** The score of the only statement as so many times what a word is worth there; undefined when it is not found. */
function scoreOf(q: string, text: string, terms: Parameters<typeof aCorpus>[2] = []) {
  const found = findWords(aCorpus([saying(text)], undefined, terms), q);
  return found?.numbers.length ? (found.scores[0] ?? NaN) / worthOf(1, 1) : undefined;
}

const { exact, inflected, apart, glossary } = BOOSTS;

describe('The parts of a compound apart', () => {
  test.each<[string, string, string, number | undefined]>([
    ['near each other', 'Arbeitsmarktpolitik', 'Die Politik für den Arbeitsmarkt.', apart],
    ['inflected', 'Arbeitsmarktpolitik', 'Politik der Arbeitsmärkte.', apart],
    ['far apart', 'Arbeitsmarktpolitik', `Politik ${FAR} Arbeitsmarkt.`, undefined],
    ['one of them alone', 'Arbeitsmarktpolitik', 'Der Arbeitsmarkt.', undefined],
    ['the other alone', 'Arbeitsmarktpolitik', 'Die Politik.', undefined],
    [
      'beside the whole word, which is closer',
      'Arbeitsmarktpolitik',
      'Die Arbeitsmarktpolitik: Politik für den Arbeitsmarkt.',
      exact,
    ],
    [
      'near another word of the query',
      'Arbeitsmarktpolitik wirkt',
      'Politik für den Arbeitsmarkt wirkt.',
      (apart + exact) * (1 + NEARNESS),
    ],
    [
      'far from another word of the query',
      'Arbeitsmarktpolitik wirkt',
      `Politik für den Arbeitsmarkt ${FAR} wirkt.`,
      apart + exact,
    ],
  ])('%s', (_what, q, text, score) => {
    const found = scoreOf(q, text);
    if (score === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(score, 4);
  });

  test('are marked only where they met', () => {
    const words = (text: string) => [
      ...(findWords(aCorpus([saying(text)]), 'Arbeitsmarktpolitik')?.words.keys() ?? []),
    ];
    expect(words('Die Politik für den Arbeitsmarkt.').sort()).toEqual(['arbeitsmarkt', 'politik']);
    expect(words('Die Arbeitsmarktpolitik.')).toEqual(['arbeitsmarktpolitik']);
    expect(words(`Politik ${FAR} Arbeitsmarkt.`)).toEqual([]);
  });

  test('are not what somebody excludes who excludes the compound', () => {
    const texts = ['Politik für den Arbeitsmarkt.', 'Die Arbeitsmarktpolitik.', 'Anderes.'];
    const numbers = (q: string) => [...(findWords(aCorpus(texts.map(saying)), q)?.numbers ?? [])];
    expect(numbers('-Arbeitsmarktpolitik')).toEqual([0, 2]);
    expect(numbers('-Politik')).toEqual([1, 2]);
  });
});

describe('Words that belong together', () => {
  test.each<[string, string, string, number | undefined]>([
    ['as typed', 'Kosten-Nutzen', 'Kosten-Nutzen zählt.', exact * (1 + VERBATIM)],
    ['as one word', 'Mini-Job', 'Der Minijob lohnt.', exact],
    ['in another form', 'Mini-Job', 'Die Mini-Jobs lohnen.', inflected],
    ['near each other in another order', 'Kosten-Nutzen', 'Nutzen und Kosten zählen.', apart],
    ['far apart', 'Kosten-Nutzen', `Nutzen ${FAR} Kosten.`, undefined],
    ['where only one is long enough to tell', 'Hartz IV', 'Hartz oder IV: Hartz.', undefined],
    ['where one of them has three letters', 'Mini-Job', 'Ein Job, aber mini.', undefined],
  ])('%s', (_what, q, text, score) => {
    const found = scoreOf(q, text);
    if (score === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(score, 4);
  });

  test('are not excluded where they only stand near each other', () => {
    const texts = ['Nutzen und Kosten zählen.', 'Kosten-Nutzen zählt.'];
    const found = findWords(aCorpus(texts.map(saying)), '-Kosten-Nutzen');
    expect([...(found?.numbers ?? [])]).toEqual([0]);
  });
});

describe('Other names from the glossary', () => {
  const terms = [{ title: 'BA', expansion: 'Bundesagentur für Arbeit', synonyms: ['Agentur'] }];

  test.each<[string, string, string, number | undefined]>([
    ['the long form', 'BA', 'Die Bundesagentur für Arbeit hilft.', glossary],
    ['a form of it, as much less close', 'BA', 'Die Agenturen helfen.', glossary * inflected],
    ['the short form', 'Bundesagentur für Arbeit', 'Die BA hilft.', glossary],
    ['itself', 'BA', 'Die BA hilft.', exact],
  ])('%s', (_what, q, text, score) => {
    expect(scoreOf(q, text, terms)).toBeCloseTo(score ?? NaN, 4);
  });

  test('are told from what was typed, and a word met both ways is the closer one', () => {
    const corpus = aCorpus(
      ['Die BA.', 'Die Agentur.', 'Die Agenturen.'].map(saying),
      undefined,
      terms,
    );
    const found = findWords(corpus, 'BA');
    expect(found?.words.get('ba')).toMatchObject({ boost: exact, viaGlossary: false });
    expect(found?.words.get('agentur')?.boost).toBeCloseTo(glossary, 4);
    expect(found?.words.get('agentur')?.viaGlossary).toBe(true);
    expect(found?.words.get('agenturen')?.boost).toBeCloseTo(glossary * inflected, 4);
  });
});

describe('A beginning', () => {
  test('is met by every word that begins so, as close as another form', () => {
    expect(scoreOf('Arbeitsm*', 'Der Arbeitsmarkt.')).toBeCloseTo(inflected, 4);
    expect(scoreOf('Arbeitsm*', 'Die Arbeit.')).toBeUndefined();
  });
});

describe('Of a phrase', () => {
  const marked = (q: string, text: string) => {
    const found = findWords(aCorpus([saying(text)]), q);
    return [...(found?.words ?? [])].map(([word, { beside }]) => [
      word,
      [...(beside ?? [])].sort(),
    ]);
  };

  test('each word is found where one of its neighbours stands beside it', () => {
    expect(marked('"gute Arbeit heute"', 'Gute Arbeit heute.')).toEqual([
      ['gute', ['arbeit']],
      ['arbeit', ['gute', 'heute']],
      ['heute', ['arbeit']],
    ]);
  });

  test('of one word it is found everywhere', () => {
    expect(marked('"Arbeit"', 'Gute Arbeit.')).toEqual([['arbeit', []]]);
  });

  test('a word that is asked for by itself as well is found everywhere', () => {
    expect(marked('Arbeit "gute Arbeit"', 'Gute Arbeit.')).toEqual([
      ['arbeit', []],
      ['gute', ['arbeit']],
    ]);
    expect(marked('"gute Arbeit" Arbeit', 'Gute Arbeit.')).toEqual([
      ['gute', ['arbeit']],
      ['arbeit', []],
    ]);
  });

  test('nothing is found where a word of it is nowhere', () => {
    expect(scoreOf('"gute Arbeit"', 'Gute Laune.')).toBeUndefined();
  });
});
