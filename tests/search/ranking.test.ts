import { describe, expect, test } from 'vitest';
import { CLOSENESS } from '@/lib/search/ranking';
import { aCorpus, allHits, aStatement, search } from './an-archive';

/** The hits for a query among these texts, in their order; ids do not help: the last text has the first one. */
function ranked(
  q: string,
  texts: readonly string[],
  terms: Parameters<typeof aCorpus>[2] = [],
): string[] {
  const statements = texts.map((text, at) =>
    aStatement({ id: `vortrag/${String(texts.length - at).padStart(3, '0')}`, text, on: '2010' }),
  );
  const corpus = aCorpus(statements, undefined, terms);
  return allHits(corpus, { q }).map(
    (id) => statements.find((statement) => statement.id === id)?.text ?? '',
  );
}

const TERMS = [{ title: 'BA', expansion: 'Bundesagentur für Arbeit', synonyms: [] }];

/** A ranking set: the texts in the order in which they should come. */
describe('comes before', () => {
  test.each<[string, string, string[]]>([
    [
      'the exact word, an inflected one, a compound, one of the family',
      'Förderung',
      [
        'Die Förderung hilft.',
        'Die Förderungen helfen.',
        'Die Wirtschaftsförderung hilft.',
        'Wir fördern alle.',
      ],
    ],
    ['fördern, fordern', 'fördern', ['Wir wollen fördern.', 'Wir wollen fordern.']],
    ['fordern, fördern', 'fordern', ['Wir wollen fordern.', 'Wir wollen fördern.']],
    [
      'the word itself, once, before its compounds, often',
      'Rat',
      [
        'Der Rat hat gestern sehr lange und gründlich verhandelt.',
        'Stadtrat, Betriebsrat, Bundesrat.',
      ],
    ],
    [
      'the compound, its parts apart',
      'Arbeitsmarktpolitik',
      ['Die Arbeitsmarktpolitik wirkt.', 'Eine Politik für den Arbeitsmarkt wirkt.'],
    ],
    [
      'as typed, in another order, near, far apart',
      'kommunale Option',
      [
        'Die kommunale Option wirkt.',
        'Die Option ist kommunale Sache.',
        `Die kommunale Sache ${'ist und bleibt hier und heute sehr wichtig '.repeat(3)} mit Option.`,
      ],
    ],
    [
      'near each other, apart',
      'Wettbewerb Kommunen',
      [
        'Der Wettbewerb unter den Kommunen wirkt.',
        `Der Wettbewerb ${'ist und bleibt hier und heute sehr wichtig '.repeat(3)} in Kommunen.`,
      ],
    ],
    [
      'one word for both, both apart',
      'Wachstum der Wirtschaft',
      [
        'Das Wirtschaftswachstum ist schwach.',
        `Das Wachstum ${'ist und bleibt hier und heute sehr wichtig '.repeat(3)} der Wirtschaft.`,
      ],
    ],
    [
      'Muelheim, once in a long sentence, before its genitive, twice in a short one',
      'Muelheim',
      [
        `Der Rat der Stadt Mülheim ${'hat lange und gründlich beraten '.repeat(6)}.`,
        'Mülheims, Mülheims.',
      ],
    ],
    [
      'the spelling typed, once in a long sentence, before another, twice in a short one',
      'Potential',
      [
        `Dieses Potential ${'ist und bleibt hier und heute sehr wichtig '.repeat(6)}.`,
        'Potenzial, Potenzial.',
      ],
    ],
    [
      'as typed with its function words, in another order',
      'Wachstum der Wirtschaft',
      ['Es geht um das Wachstum der Wirtschaft.', 'Der Wirtschaft dient das Wachstum.'],
    ],
    [
      'the word typed, the word of the glossary',
      'BA',
      ['Die BA zahlt.', 'Die Bundesagentur für Arbeit zahlt.'],
    ],
    [
      'the long form typed, the abbreviation',
      'Bundesagentur für Arbeit',
      ['Die Bundesagentur für Arbeit zahlt.', 'Die BA zahlt.'],
    ],
  ])('%s', (_what, q, texts) => {
    expect(ranked(q, texts, TERMS)).toEqual(texts);
    expect(ranked(q, [...texts].reverse(), TERMS)).toEqual(texts);
  });
});

test('closenesses are told from the closest to the farthest, and no form of a farther one comes before a closer one', () => {
  const steps = Object.values(CLOSENESS);
  expect(steps).toEqual([...new Set(steps)].sort((a, b) => b - a));
  expect(CLOSENESS.glossary * CLOSENESS.inflected).toBeGreaterThan(CLOSENESS.umlaut);
});

test('what may have been meant is only shown when nothing has the word', () => {
  expect(ranked('Wetbewerb', ['Der Wettbewerb wirkt.', 'Der Wetbewerb wirkt.'])).toEqual([
    'Der Wetbewerb wirkt.',
  ]);
  expect(ranked('Wetbewerb', ['Der Wettbewerb wirkt.'])).toEqual(['Der Wettbewerb wirkt.']);
});

test('the date only breaks ties', () => {
  const corpus = aCorpus([
    aStatement({ id: 'vortrag/alt', text: 'Die Option.', on: '2004' }),
    aStatement({ id: 'vortrag/neu', text: 'Die Option.', on: '2010' }),
    aStatement({ id: 'vortrag/neuer', text: 'Die Optionen.', on: '2020' }),
  ]);
  expect(allHits(corpus, { q: 'Option' })).toEqual(['vortrag/neu', 'vortrag/alt', 'vortrag/neuer']);
});

test('what somebody said comes before what is said of her, if her name is no everyday word', () => {
  const corpus = aCorpus([
    aStatement({ id: 'vortrag/a', text: 'Herr Spies hat recht.' }),
    aStatement({ id: 'vortrag/b', text: 'Ich habe recht.', speaker: 'matthias-spies' }),
  ]);
  expect(allHits(corpus, { q: 'Spies' })).toEqual(['vortrag/b', 'vortrag/a']);
});

test('what somebody said comes before who only mentions the whole name, however near and as typed', () => {
  const corpus = aCorpus(
    [
      aStatement({ id: 'vortrag/a', text: 'Ursula von der Heide, Ursula von der Heide.' }),
      aStatement({ id: 'vortrag/b', text: 'Ich habe recht.', speaker: 'ursula-von-der-heide' }),
      aStatement({ id: 'vortrag/c', text: 'Heide und Ursula.', speaker: 'anna-alt' }),
    ],
    [
      { id: 'ursula-von-der-heide', name: 'Ursula von der Heide', blocks: [] },
      { id: 'anna-alt', name: 'Anna Alt', blocks: [] },
    ],
  );
  expect(allHits(corpus, { q: 'Ursula von der Heide' })).toEqual([
    'vortrag/b',
    'vortrag/a',
    'vortrag/c',
  ]);
});

test('what was found by the glossary is said and marked as such', () => {
  const corpus = aCorpus(
    [aStatement({ text: 'Die Bundesagentur für Arbeit zahlt.' })],
    undefined,
    TERMS,
  );
  const result = search(corpus, { q: 'BA' });
  expect(result.expansions).toEqual([{ typed: 'BA', also: ['Bundesagentur für Arbeit'] }]);
  expect(result.marks).toMatchObject([
    { word: 'bundesagentur', prefix: false, via: 'glossary' },
    { word: 'arbeit', prefix: false, via: 'glossary' },
  ]);
});
