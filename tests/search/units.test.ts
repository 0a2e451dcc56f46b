import { describe, expect, test } from 'vitest';
import type { Person } from '@/lib/model/archive';
import { findWords } from '@/lib/search/find-words';
import { BOOSTS, FULL_NAME, NEARNESS, VERBATIM, worthOf } from '@/lib/search/ranking';
import type { Searchable } from '@/lib/search/search';
import { aCorpus, aStatement } from './an-archive';

/* How the units of a query are met: words with their parts apart, words that belong together, phrases, other names. */

const FAR = 'ist und bleibt hier und heute und auch morgen noch sehr wichtig '.repeat(3);
const saying = (text: string) => aStatement({ document: 'vorlage-2010', text });

interface Surroundings {
  readonly terms?: NonNullable<Searchable['terms']>;
  readonly speaker?: string;
  readonly people?: readonly Person[];
}

/** The score of the only statement as so many times what a word is worth there; undefined when it is not found. */
function scoreOf(q: string, text: string, { terms, speaker, people }: Surroundings = {}) {
  const statement = { ...saying(text), ...(speaker === undefined ? {} : { speaker }) };
  const found = findWords(aCorpus([statement], people, terms), q);
  return found?.numbers.length ? (found.scores[0] ?? NaN) / worthOf(1, 1) : undefined;
}

const { exact, inflected, apart, glossary } = BOOSTS;

describe('The words of a query:', () => {
  const TEXT = 'Die faire Rente hat Zukunft.';

  test.each<[what: string, q: string, text: string, score: number]>([
    ['a word as typed once', 'faire', TEXT, 1],
    ['a word alone nothing more for standing as typed', 'Rente', 'Rente', 1],
    ['two words as typed', 'faire Rente', TEXT, 2 * (1 + NEARNESS) * (1 + VERBATIM)],
    [
      'a function word between them as typed',
      'Rente hat Zukunft',
      TEXT,
      2 * (1 + NEARNESS) * (1 + VERBATIM),
    ],
    ['two words near each other', 'Rente faire', TEXT, 2 * (1 + NEARNESS)],
    [
      'three of which the last is near the second only',
      'Rente Zukunft faire',
      TEXT,
      3 * (1 + NEARNESS),
    ],
    [
      'what quotation marks part is not as typed',
      'faire "Rente" Zukunft',
      TEXT,
      3 * (1 + NEARNESS),
    ],
    ['nor what an exclusion parts', 'faire -Kürzung Rente', TEXT, 2 * (1 + NEARNESS)],
    ['nor what stands before it alone', 'faire -Kürzung', TEXT, 1],
    ['words that belong together', 'Mini-Job', 'Der Mini-Job lohnt.', 1 + VERBATIM],
  ])('%s', (_what, q, text, score) => {
    expect(scoreOf(q, text)).toBeCloseTo(score, 4);
  });

  const people = [
    { id: 'cher', name: 'Cher', blocks: [] },
    { id: 'anna-alt', name: 'Anna Alt', blocks: [] },
  ];
  const { speaker: said } = BOOSTS;

  test.each<[what: string, q: string, speaker: string, score: number]>([
    ['the whole name of who speaks', 'Anna Alt', 'anna-alt', 2 * said * (1 + FULL_NAME)],
    ['the name turned round as well', 'Alt Anna', 'anna-alt', 2 * said * (1 + FULL_NAME)],
    ['a part of it no more', 'Anna Rente', 'anna-alt', said + 1],
    ['a name of one word no more', 'Cher Rente', 'cher', said + 1],
  ])('%s', (_what, q, speaker, score) => {
    expect(scoreOf(q, 'Die Rente.', { speaker, people })).toBeCloseTo(score, 4);
  });
});

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
    expect(scoreOf(q, text, { terms })).toBeCloseTo(score ?? NaN, 4);
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
