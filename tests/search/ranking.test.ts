import { describe, expect, test } from 'vitest';
import { BOOSTS, shareOf, worthOf } from '@/lib/search/ranking';
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

test('boosts are told from the closest to the farthest, and no form of a farther one comes before a closer one', () => {
  const steps = Object.values(BOOSTS);
  expect(steps).toEqual([...new Set(steps)].sort((a, b) => b - a));
  expect(BOOSTS.glossary * BOOSTS.inflected).toBeGreaterThan(BOOSTS.umlaut);
});

/** The usual idf of BM25, and 0.3. */
test.each([
  [1, 100, 4.5097],
  [10, 100, 2.5637],
  [50, 100, 0.9931],
  [100, 100, 0.305],
  [1, 1, 0.5877],
])('a word that %d of %d statements have is worth %d', (found, all, worth) => {
  expect(worthOf(found, all)).toBeCloseTo(worth, 4);
});

/** One of sixty words is two fifths. */
test.each([
  [1, 60, 0.4],
  [2, 60, 0.5714],
  [1, 0, 0.6667],
  [1, 600, 0.087],
])('a word that stands %d times among %d is %d of a statement', (times, length, share) => {
  expect(shareOf(times, length)).toBeCloseTo(share, 4);
});

const FAR = 'ist und bleibt hier und heute sehr wichtig '.repeat(3);

/** What weighs more, in the order in which it should come. */
describe('weighs more', () => {
  test.each<[string, string, string[]]>([
    [
      'another form near by than both as typed but far apart, and that more than a part near by',
      'Wettbewerb Kommune',
      [
        'Der Wettbewerb hilft der Kommune.',
        'Der Wettbewerb hilft den Kommunen.',
        `Der Wettbewerb ${FAR} für die Kommune.`,
        'Der Bundeswettbewerb hilft der Optionskommune.',
      ],
    ],
    [
      'three words near each other than two, and two than none',
      'Wettbewerb Kommune Bürger',
      [
        'Der Wettbewerb einer Kommune dient dem Bürger.',
        `Der Wettbewerb einer Kommune ${FAR} dem Bürger.`,
        `Der Wettbewerb ${FAR} einer Kommune ${FAR} dem Bürger.`,
      ],
    ],
    [
      'as typed than the same words near each other, and those than one word for both',
      'Wachstum Wirtschaft',
      [
        'Das Wachstum Wirtschaft ist hier der Titel.',
        'Das Wirtschaftswachstum ist hier der Titel.',
        'Die Wirtschaft und ihr Wachstum sind der Titel.',
        `Die Wirtschaft ${FAR} mit Wachstum.`,
      ],
    ],
  ])('%s', (_what, q, texts) => {
    expect(ranked(q, texts)).toEqual(texts);
    expect(ranked(q, [...texts].reverse())).toEqual(texts);
  });

  test('the rarer of two words where none has both', () => {
    const texts = [
      'Die Kämmerei warnt seit langem und mit guten Gründen.',
      'Der Bürger.',
      'Ein Bürger.',
      'Bürger, Bürger.',
    ];
    expect(ranked('Bürger Kämmerei', texts)[0]).toBe(texts[0]);
  });

  test('a statement with both words than one by a speaker of that name with half of the other', () => {
    const corpus = aCorpus([
      aStatement({ id: 'vortrag/a', text: 'Bundeswettbewerb.', speaker: 'matthias-spies' }),
      aStatement({ id: 'vortrag/b', text: 'Herr Spies lobt den Wettbewerb.' }),
    ]);
    expect(allHits(corpus, { q: 'Spies Wettbewerb' })).toEqual(['vortrag/b', 'vortrag/a']);
    expect(allHits(corpus, { q: 'Matthias Spies Wettbewerb' })).toEqual(['vortrag/a']);
  });

  test('what stands as typed, whole name and all, than half of a word by the named', () => {
    const corpus = aCorpus([
      aStatement({ id: 'vortrag/a', text: 'Bundeswettbewerb.', speaker: 'matthias-spies' }),
      aStatement({ id: 'vortrag/b', text: 'Matthias Spies: Wettbewerb.' }),
      aStatement({ id: 'vortrag/c', text: 'Spies lobt Matthias. Wettbewerb!' }),
    ]);
    expect(allHits(corpus, { q: 'Matthias Spies Wettbewerb' })).toEqual([
      'vortrag/b',
      'vortrag/a',
      'vortrag/c',
    ]);
  });
});

test.each([
  [3, 'vortrag/said'],
  [4, 'vortrag/mention-0'],
])(
  'a name that stands in %d statements, with one by its bearer: %s comes first',
  (mentions, first) => {
    const corpus = aCorpus([
      aStatement({ id: 'vortrag/said', text: 'Ich habe recht.', speaker: 'anna-alt' }),
      ...Array.from({ length: mentions }, (_, at) =>
        aStatement({ id: `vortrag/mention-${at}`, text: 'Das ist alt.' }),
      ),
    ]);
    expect(allHits(corpus, { q: 'alt' })[0]).toBe(first);
  },
);

test('what is said under an everyday name comes after the word as typed and before its other forms', () => {
  const corpus = aCorpus([
    aStatement({ id: 'vortrag/said', text: 'Ich habe recht.', speaker: 'anna-alt' }),
    ...Array.from({ length: 4 }, (_, at) =>
      aStatement({ id: `vortrag/exact-${at}`, text: 'Das ist alt.' }),
    ),
    aStatement({ id: 'vortrag/form', text: 'Das alte Haus.' }),
  ]);
  expect(allHits(corpus, { q: 'alt' }).slice(3)).toEqual([
    'vortrag/exact-3',
    'vortrag/said',
    'vortrag/form',
  ]);
});

test('the wording comes before the names of document, topic and organisation, and these before the glossary', () => {
  const corpus = aCorpus(
    [
      aStatement({ id: 'vortrag/a', text: 'Das Ringen dauert an.' }),
      aStatement({ id: 'vortrag/b', text: 'Es dauert an.', topics: ['wettbewerb'] }),
      aStatement({ id: 'vortrag/c', text: 'Ein Wettbewerb dauert an.' }),
      aStatement({ id: 'vortrag/d', text: 'Der Bundeswettbewerb dauert an.' }),
    ],
    undefined,
    [{ title: 'Wettbewerb', expansion: 'Ringen', synonyms: [] }],
  );
  expect(allHits(corpus, { q: 'Wettbewerb' })).toEqual([
    'vortrag/c',
    'vortrag/d',
    'vortrag/b',
    'vortrag/a',
  ]);
});

test('of what was mistyped the word meant comes before its compounds, each statement once', () => {
  const texts = ['Ein Wettbewerb dient, ein Wettbewerb schadet nicht.', 'Bundeswettbewerb.'];
  expect(ranked('Wetbewerb', texts)).toEqual(texts);
});

test('of several words that may have been meant the nearest are taken, the most frequent first, and its compounds', () => {
  const texts = [
    'Der Vortrag gilt.',
    'Ein Vortrag endet.',
    'Der Vertrag gilt.',
    'Die Vortragsreihe endet.',
    'Das Vertragsrecht gilt.',
    'Ertrag, Ertrag, Ertrag und Ertrag.',
  ];
  const corpus = aCorpus(texts.map((text, at) => aStatement({ id: `vortrag/${at}`, text })));
  const { guesses, hits } = search(corpus, { q: 'Vxrtrag' });
  expect(guesses.map(({ meant }) => meant)).toEqual([['Vortrag', 'Vertrag']]);
  expect(hits.map(({ id }) => id)).toEqual(['vortrag/0', 'vortrag/1', 'vortrag/2', 'vortrag/3']);
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
