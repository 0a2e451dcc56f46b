import { describe, expect, test } from 'vitest';
import { aCorpus, allHits, aStatement, search } from './an-archive';

const corpus = aCorpus([
  aStatement({
    id: 'vortrag/alt',
    on: '2004-07-08',
    document: 'vortrag',
    from: 'vorlage-2010',
    text: 'Keine alleinige Übernahme.',
  }),
  aStatement({
    id: 'vortrag/jahr',
    on: '2010',
    kind: 'experience',
    speaker: 'matthias-spies',
    topics: ['kommunale-option', 'wettbewerb'],
  }),
  aStatement({
    id: 'vortrag/tag',
    on: '2010-07-08',
    kind: 'experience',
    speaker: 'anna-alt',
    organisation: 'ba',
  }),
  aStatement({ id: 'vortrag/ohne', kind: 'expectation', topics: ['wettbewerb'] }),
  aStatement({
    id: 'vorlage-2010/lang',
    document: 'vorlage-2010',
    on: '2008/2009',
    topics: ['wettbewerb'],
  }),
]);

describe('by date', () => {
  test.each([
    ['8.7.2004', '8.7.2004', ['vortrag/alt']],
    ['8. Juli 2010', '8.7.10', ['vortrag/tag', 'vortrag/jahr']],
    ['3.3.2010', '3.3.2010', ['vortrag/jahr']],
    ['2009', '2009', ['vorlage-2010/lang']],
    ['', '2008', ['vorlage-2010/lang', 'vortrag/alt']],
    ['07/2010', '', ['vortrag/tag', 'vortrag/jahr']],
    ['2011', '', []],
  ])('from %j to %j are found %j', (von, bis, ids) => {
    expect(allHits(corpus, { von, bis })).toEqual(ids);
  });

  test('counts what was left out because it has no date', () => {
    expect(search(corpus, { von: '2004' }).undated).toBe(1);
    expect(search(corpus, { von: '2004', art: 'zitat' }).undated).toBe(0);
    expect(search(corpus, {}).undated).toBe(0);
  });

  test('a wrong date is an error, and everything else is searched for', () => {
    const result = search(corpus, { von: '30.2.2004', bis: '2004', art: 'zitat' });
    expect(result.errors).toEqual([
      {
        field: 'von',
        message:
          'Den 30. Februar 2004 gibt es nicht. Geben Sie zum Beispiel 2010, 07/2010 oder 08.07.2010 ein.',
      },
    ]);
    expect(result.hits.map(({ id }) => id)).toEqual(['vortrag/alt']);
  });

  test('two dates in the wrong order ask for no days', () => {
    const result = search(corpus, { von: '2010', bis: '2004', q: 'Satz' });
    expect(result.errors[0]?.swap).toBe(true);
    expect(result.asked).toBeUndefined();
  });
});

describe('by filter', () => {
  test.each([
    ['a kind', { art: 'erfahrung' }, ['vortrag/tag', 'vortrag/jahr']],
    [
      'one of two kinds',
      { art: ['zitat', 'erwartung'] },
      ['vorlage-2010/lang', 'vortrag/alt', 'vortrag/ohne'],
    ],
    ['a topic', { thema: 'wettbewerb' }, ['vortrag/jahr', 'vorlage-2010/lang', 'vortrag/ohne']],
    ['a person', { person: 'anna-alt' }, ['vortrag/tag']],
    [
      'one of two people',
      { person: ['anna-alt', 'matthias-spies'] },
      ['vortrag/tag', 'vortrag/jahr'],
    ],
    ['an organisation', { organisation: 'ba' }, ['vortrag/tag']],
    [
      'a document, carried by it or quoted from it',
      { dokument: 'vorlage-2010' },
      ['vorlage-2010/lang', 'vortrag/alt'],
    ],
    ['two filters at once', { art: 'zitat', thema: 'wettbewerb' }, ['vorlage-2010/lang']],
    ['an unknown person', { person: 'xyz' }, []],
    ['an unknown person beside a known one', { person: ['xyz', 'anna-alt'] }, ['vortrag/tag']],
    ['a value named like a property', { thema: 'constructor' }, []],
  ])('%s', (_what, params, ids) => {
    expect(allHits(corpus, params)).toEqual(ids);
  });

  test('each filter counts what all others leave', () => {
    const result = search(corpus, { art: 'zitat' });
    expect(
      result.facets.map(({ facet, values }) => [
        facet,
        values.map(({ id, count, selected }) => [id, count, selected]),
      ]),
    ).toEqual([
      [
        'art',
        [
          ['zitat', 2, true],
          ['erfahrung', 2, false],
          ['erwartung', 1, false],
        ],
      ],
      [
        'thema',
        [
          ['wettbewerb', 1, false],
          ['kommunale-option', 0, false],
        ],
      ],
      [
        'person',
        [
          ['anna-alt', 0, false],
          ['matthias-spies', 0, false],
        ],
      ],
      ['organisation', [['ba', 0, false]]],
      [
        'dokument',
        [
          ['vorlage-2010', 2, false],
          ['vortrag', 1, false],
        ],
      ],
      ['dokumentart', [['vortrag', 2, false]]],
      ['ergebnis', [['nicht-geprueft', 0, false]]],
      [
        'datierung',
        [
          ['genau', 1, false],
          ['ungefaehr', 1, false],
          ['ohne', 0, false],
        ],
      ],
    ]);
  });

  test('a chosen value stays listed when it has no hits, the twelve most frequent others with it', () => {
    const people = Array.from({ length: 30 }, (_, i) => ({
      id: `p${i}`,
      name: `P ${i}`,
      blocks: [],
    }));
    const many = aCorpus(
      people.map(({ id }) => aStatement({ speaker: id })),
      people,
    );
    const facet = search(many, { person: 'p9', von: '1900' }).facets.find(
      ({ facet: name }) => name === 'person',
    );
    expect(facet?.values[0]).toEqual({
      id: 'p9',
      label: 'P 9',
      count: 0,
      selected: true,
    });
    expect(facet?.values.slice(1).map(({ count, selected }) => [count, selected])).toEqual(
      Array.from({ length: 11 }, () => [0, false]),
    );
    const all = search(many, {}).facets.find(({ facet: name }) => name === 'person');
    expect([all?.values.length, all?.more]).toEqual([12, 18]);
  });
});

describe('in order', () => {
  test.each([
    [
      'neueste',
      ['vortrag/tag', 'vortrag/jahr', 'vorlage-2010/lang', 'vortrag/alt', 'vortrag/ohne'],
    ],
    [
      'aelteste',
      ['vortrag/alt', 'vorlage-2010/lang', 'vortrag/jahr', 'vortrag/tag', 'vortrag/ohne'],
    ],
  ])('%s, the undated last', (sort, ids) => {
    expect(allHits(corpus, { sort })).toEqual(ids);
  });

  test.each(['neueste', 'aelteste', 'relevanz'])('%s, ties go by id', (sort) => {
    const same = ['vortrag/c', 'vortrag/a', 'vortrag/b'].map((id) =>
      aStatement({ id, on: '2010', text: 'Option' }),
    );
    expect(allHits(aCorpus(same), { q: 'Option', sort })).toEqual([
      'vortrag/a',
      'vortrag/b',
      'vortrag/c',
    ]);
  });

  test('page by page, every hit once', () => {
    const statements = Array.from({ length: 45 }, (_, i) =>
      aStatement({ id: `vortrag/s-${String(i).padStart(2, '0')}`, on: '2010' }),
    );
    const many = aCorpus(statements);
    expect(search(many, { seite: '3' })).toMatchObject({ total: 45, page: 3, pages: 3 });
    expect(allHits(many, {})).toEqual(statements.map(({ id }) => id));
  });
});

describe('years with hits', () => {
  test('count with every condition but the date', () => {
    expect(search(corpus, { art: 'zitat', von: '2009' }).years).toEqual([
      { year: 2004, count: 1, sure: 1, selected: false },
      { year: 2008, count: 1, sure: 0, selected: false },
      { year: 2009, count: 1, sure: 0, selected: true },
    ]);
  });

  test('end with the archive where a date is open', () => {
    const open = aCorpus([
      aStatement({ on: '2009/..' }),
      aStatement({ on: '2010' }),
      aStatement({ on: '../2008' }),
    ]);
    expect(search(open, {}).years.map(({ year, count }) => [year, count])).toEqual([
      [2008, 1],
      [2009, 1],
      [2010, 2],
    ]);
  });

  test.each([
    ['nothing', [], []],
    ['nothing dated', [undefined], []],
    ['the first day there is', ['0001-01-01'], [1]],
    ['the last day there is', ['9999-12-31'], [9999]],
  ])('of an archive with %s', (_what, dates, years) => {
    const statements = dates.map((on) => aStatement(on === undefined ? {} : { on }));
    expect(search(aCorpus(statements), {}).years.map(({ year }) => year)).toEqual(years);
  });
});
