import { describe, expect, test } from 'vitest';
import {
  bestNames,
  entryGuesses,
  paragraphsFoundIn,
} from '@/lib/search/elsewhere/search-elsewhere';
import { dateOf } from '../../model/dates';
import { aStatement } from '../an-archive';
import { aDocument, allFinds, anElsewhere, find } from './an-elsewhere';

const talk = [
  '5 Jahre Option',
  '',
  'Die Bedarfsgemein-',
  'schaft steht im Mittel-',
  'punkt. Alle Wirtschafts-',
  'und Arbeitsmarktpolitik.',
  '',
  'Herzlichen Dank für Ihre Aufmerksamkeit!',
].join('\n');

const elsewhere = anElsewhere(
  {
    documents: [
      aDocument('vortrag', {
        title: '5 Jahre Option',
        date: dateOf('2010~'),
        topics: ['option'],
        speaker: 'matthias-spies',
        organisation: 'sozialagentur',
        sections: [
          {
            anchor: 'abschnitt-a',
            title: 'Historie der Option',
            depth: 2,
            blocks: [{ type: 'prose', html: '<p>Der Foliensatz trägt kein Datum.</p>' }],
          },
        ],
      }),
      aDocument('vorlage', {
        title: 'Beschlussvorlage zur Option',
        type: 'council-paper',
        date: dateOf('2004-07-08'),
      }),
    ],
    statements: [aStatement({ id: 'vortrag/a', attribution: 'Auszug aus der Vorlage' })],
    people: [
      {
        id: 'matthias-spies',
        name: 'Matthias Spies',
        role: 'Leiter der Sozialagentur',
        blocks: [],
      },
    ],
    organisations: [
      {
        id: 'sozialagentur',
        name: 'Sozialagentur',
        references: [],
        blocks: [{ type: 'prose', html: '<p>Gegründet mit Matthias Spies.</p>' }],
      },
    ],
    topics: [{ id: 'option', title: 'Kommunale Option', blocks: [] }],
    terms: [
      {
        id: 'ba',
        title: 'BA',
        expansion: 'Bundesagentur für Arbeit',
        synonyms: [],
        forms: [],
        references: [],
        blocks: [],
      },
    ],
  },
  [
    { id: 'vortrag', documents: ['vortrag'], text: talk },
    {
      id: 'vorlage',
      documents: ['vorlage'],
      text: 'Die Option.\n\nDie alleinige Übernahme der Option.',
      statements: [{ start: 0, end: 11 }],
    },
  ],
);

const finds = (params: Parameters<typeof find>[1]) => allFinds(find(elsewhere, params));
const placeIn = (text: string, words: string) =>
  `${text.indexOf(words)}-${text.indexOf(words) + words.length}`;
const thanks = `vortrag ${placeIn(talk, 'Herzlichen Dank für Ihre Aufmerksamkeit')}`;
const middle = `vortrag 16-${talk.indexOf('politik.') + 7}`;

describe('besides statements is found', () => {
  test.each<[string, string, Record<string, string[]>]>([
    ['a word of an archive text', 'Dank', { archivtexte: [thanks] }],
    ['another form of it, in another spelling', 'herzlicher', { archivtexte: [thanks] }],
    ['a phrase', '"Dank für Ihre"', { archivtexte: [thanks] }],
    ['a word that a line end divides', 'Bedarfsgemeinschaft', { archivtexte: [middle] }],
    ['a phrase over line ends', '"steht im Mittelpunkt"', { archivtexte: [middle] }],
    ['a word that a hyphen stands for', 'Wirtschaftspolitik', { archivtexte: [middle] }],
    ['words of one paragraph', 'Mittelpunkt Bedarfsgemeinschaft', { archivtexte: [middle] }],
    ['nothing for words of two paragraphs', 'Mittelpunkt Dank', {}],
    ['nothing for what must not stand there', 'Dank -Aufmerksamkeit', {}],
    ['nothing when something is only excluded', '-Dank', {}],
    ['nothing for a word that occurs nowhere', 'xyzzy', {}],
    ['nothing for a mistyped word', 'Aufmerksamkiet', {}],
    ['one of two', 'xyzzy ODER Dank', { archivtexte: [thanks] }],
    ['prose of a document', 'Foliensatz', { dokumente: ['/dokumente/vortrag#abschnitt-a'] }],
    ['what is noted of a statement', 'Auszug', { dokumente: ['/dokumente/vortrag/a'] }],
    [
      'a title before a heading, the newer of equal ones first',
      'Option',
      {
        archivtexte: ['vortrag 0-14', 'vorlage 13-47'],
        dokumente: ['/dokumente/vortrag', '/dokumente/vorlage', '/dokumente/vortrag#abschnitt-a'],
        personen: ['/themen/option'],
      },
    ],
    [
      'a person by name, before who is only told of him',
      'Spies',
      { personen: ['/personen/matthias-spies', '/organisationen/sozialagentur'] },
    ],
    ['a person by name and office', 'Spies Leiter', { personen: ['/personen/matthias-spies'] }],
    ['a term by what it stands for', 'Bundesagentur', { begriffe: ['/begriffe#ba'] }],
    ['nothing without words', '', {}],
    ['nothing for signs', '???', {}],
  ])('%s', (_what, q, expected) => {
    expect(finds({ q })).toEqual(expected);
  });

  test('nothing that ten thousand characters could break', () => {
    for (const q of [
      'ä'.repeat(10_000),
      'Dank '.repeat(2_000),
      '"'.repeat(10_000),
      '-a '.repeat(3_000),
    ])
      expect(() => finds({ q })).not.toThrow();
    expect(finds({ q: 'Dank '.repeat(2_000) })).toEqual({ archivtexte: [thanks] });
  });
});

describe('a condition that documents can meet', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a document', { dokument: 'vorlage' }, ['vorlage 13-47']],
    ['a kind of document', { dokumentart: 'vortrag' }, ['vortrag 0-14']],
    ['a topic', { thema: 'option' }, ['vortrag 0-14']],
    ['a speaker', { person: 'matthias-spies' }, ['vortrag 0-14']],
    ['an organisation', { organisation: 'sozialagentur' }, ['vortrag 0-14']],
    ['days', { von: '2004', bis: '2004' }, ['vorlage 13-47']],
    ['days before', { bis: '2003' }, []],
    ['days after', { von: '2011' }, []],
    ['something that is not there', { dokument: 'gibt-es-nicht' }, []],
  ])('narrows archive texts and documents: %s', (_what, condition, expected) => {
    const found = finds({ q: 'Option', ...condition });
    expect(found.archivtexte ?? []).toEqual(expected);
    expect((found.dokumente ?? []).map((each) => each.replace(/#.*/, ''))).toEqual(
      expected.flatMap((each) =>
        each.startsWith('vortrag')
          ? ['/dokumente/vortrag', '/dokumente/vortrag']
          : ['/dokumente/vorlage'],
      ),
    );
    expect(found.personen).toEqual(['/themen/option']);
  });

  test('is named where it does not hold, and so are those that only statements meet', () => {
    const { groups } = find(elsewhere, {
      q: 'Option',
      art: 'zitat',
      ergebnis: 'offen',
      thema: 'option',
      von: '2004',
    });
    expect(groups.map(({ group, ignored }) => [group, ignored])).toEqual([
      ['archivtexte', ['art', 'ergebnis']],
      ['dokumente', ['art', 'ergebnis']],
      ['personen', ['art', 'thema', 'ergebnis', 'datum']],
    ]);
  });
});

test('without words, the documents of the days asked for are found, the newest first', () => {
  expect(finds({ von: '2004', bis: '2010' })).toEqual({ dokumente: ['vortrag', 'vorlage'] });
  expect(finds({ von: '8.7.2004', bis: '8.7.2004' })).toEqual({ dokumente: ['vorlage'] });
  expect(finds({ von: '2004', bis: '2010', thema: 'option' })).toEqual({ dokumente: ['vortrag'] });
  expect(finds({ thema: 'option' })).toEqual({});
});

test('finds come in slices that make up the whole', () => {
  const [sources, documents] = find(elsewhere, { q: 'Option' }).groups;
  expect(sources?.total).toBe(2);
  for (const group of [sources, documents]) {
    const whole = group?.slice(0, 100) ?? [];
    expect(whole.map((_, at) => group?.slice(at, at + 1)[0])).toEqual(whole);
    expect(group?.slice(whole.length, 100)).toEqual([]);
  }
});

test('one archive text is searched in its order', () => {
  const text = `Schluss und Anfang.\n\nAnfang.\n\nSchluss.`;
  const one = anElsewhere({}, [
    { id: 'a', text: 'Anfang.' },
    { id: 'b', text },
  ]);
  expect(paragraphsFoundIn(one, 'b', 'Anfang').finds).toEqual([
    { type: 'source', source: 'b', start: 0, end: 18 },
    { type: 'source', source: 'b', start: 21, end: 27 },
  ]);
  expect(paragraphsFoundIn(one, 'c', 'Anfang').finds).toEqual([]);
  expect(paragraphsFoundIn(one, 'b', '').finds).toEqual([]);
});

test('for an address that leads nowhere, names are found although they are mistyped', () => {
  const named = (words: string) => bestNames(elsewhere, words, 5).map(({ address }) => address);
  expect(named('mathias spies')).toEqual(['/personen/matthias-spies']);
  expect(named('sozialagentru')).toEqual([
    '/organisationen/sozialagentur',
    '/personen/matthias-spies',
  ]);
  expect(named('')).toEqual([]);
  expect(bestNames(elsewhere, 'option', 1)).toHaveLength(1);
});

test('what may have been meant is told of entries, too', () => {
  expect(entryGuesses(elsewhere, 'Sozialagentru')).toMatchObject([
    { typed: 'Sozialagentru', meant: ['Sozialagentur'] },
  ]);
  expect(entryGuesses(elsewhere, 'Sozialagentur')).toEqual([]);
});
