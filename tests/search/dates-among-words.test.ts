import { describe, expect, test } from 'vitest';
import { addressOfSearch, EMPTY_QUERY, readQuery } from '@/lib/search/query';
import { rewriteQuery } from '@/lib/search/rewrite-query';
import { aCorpus } from './an-archive';

const TYPE = 'Geben Sie zum Beispiel 2010, 07/2010 oder 08.07.2010 ein.';
const corpus = aCorpus([], undefined, [
  { title: 'Konzept 2020', expansion: 'Konzept für das Jahr 2020', synonyms: [] },
]);
const understood = (params: Record<string, string>) =>
  rewriteQuery(corpus, readQuery(params).query);

describe('a date among the words moves to its fields, and what is left are the words', () => {
  test.each([
    ['8. Juli 2004', '08.07.2004', '08.07.2004', ''],
    ['8.Juli 2004', '08.07.2004', '08.07.2004', ''],
    ['8 Juli 2004', '08.07.2004', '08.07.2004', ''],
    ['08. JULI 2004', '08.07.2004', '08.07.2004', ''],
    ['8. Jul. 2004', '08.07.2004', '08.07.2004', ''],
    ['8. Jul. 04', '08.07.2004', '08.07.2004', ''],
    ['8.7.04', '08.07.2004', '08.07.2004', ''],
    ['8.7.2004', '08.07.2004', '08.07.2004', ''],
    ['08.07.2004', '08.07.2004', '08.07.2004', ''],
    ['8. 7. 2004', '08.07.2004', '08.07.2004', ''],
    ['2004-07-08', '08.07.2004', '08.07.2004', ''],
    ['2004-7-8', '08.07.2004', '08.07.2004', ''],
    ['2004‑07‑08', '08.07.2004', '08.07.2004', ''],
    ['07/2010', '07/2010', '07/2010', ''],
    ['7/2010', '07/2010', '07/2010', ''],
    ['7/10', '07/2010', '07/2010', ''],
    ['07.2010', '07/2010', '07/2010', ''],
    ['07-2010', '07/2010', '07/2010', ''],
    ['2010-07', '07/2010', '07/2010', ''],
    ['Juli 2010', '07/2010', '07/2010', ''],
    ['juli 2010', '07/2010', '07/2010', ''],
    ['Jul 10', '07/2010', '07/2010', ''],
    ["Juli '10", '07/2010', '07/2010', ''],
    ['Juli2010', '07/2010', '07/2010', ''],
    ['März 2010', '03/2010', '03/2010', ''],
    ['Maerz 2010', '03/2010', '03/2010', ''],
    ['Jänner 2010', '01/2010', '01/2010', ''],
    ['2010', '2010', '2010', ''],
    ['1800', '1800', '1800', ''],
    ['2099', '2099', '2099', ''],
    ["8. Jul. '10", '08.07.2010', '08.07.2010', ''],
    ['vom 8.7. bis zum 10.8.2010', '08.07.2010', '10.08.2010', ''],
    ['Anfang Juli bis Ende August 2010', '07/2010', '08/2010', ''],
    ['Mitte Juli bis August 2010', '11.07.2010', '31.08.2010', ''],
    ['Anfang bis Mitte Juli 2010', '01.07.2010', '20.07.2010', ''],
    ['Mitte bis Ende 2010', '05/2010', '12/2010', ''],
    ['November bis Februar 2010', '11/2009', '02/2010', ''],
    ['30. Dezember bis 2. Januar 2010', '30.12.2009', '02.01.2010', ''],
    ['10. bis 8. Juli 2010', '', '08.07.2010', '10.'],
    ['Sonnabend, 10. Juli 2010', '10.07.2010', '10.07.2010', ''],
    ['2004 bis 2010', '2004', '2010', ''],
    ['2004-2010', '2004', '2010', ''],
    ['2009-2013', '2009', '2013', ''],
    ['2004 - 2010', '2004', '2010', ''],
    ['2004 – 2010', '2004', '2010', ''],
    ['2004/2010', '2004', '2010', ''],
    ['2004 bis heute', '2004', '', ''],
    ['seit 2010', '2010', '', ''],
    ['seit Juli 2010', '07/2010', '', ''],
    ['seit dem 8. Juli 2010', '08.07.2010', '', ''],
    ['ab 2010', '2010', '', ''],
    ['ab Juli 2010', '07/2010', '', ''],
    ['ab dem 8.7.2010', '08.07.2010', '', ''],
    ['von 2010 an', '2010', '', ''],
    ['von 2010', '2010', '2010', ''],
    ['vor 2005', '', '2004', ''],
    ['vor Juli 2005', '', '06/2005', ''],
    ['vor dem 8. Juli 2005', '', '07.07.2005', ''],
    ['nach 2005', '2006', '', ''],
    ['nach dem 8. Juli 2010', '09.07.2010', '', ''],
    ['bis 2005', '', '2005', ''],
    ['bis zum 8. Juli 2005', '', '08.07.2005', ''],
    ['bis Ende 2005', '', '2005', ''],
    ['im Juli 2010', '07/2010', '07/2010', ''],
    ['im Jahr 2010', '2010', '2010', ''],
    ['in den Jahren 2004 bis 2010', '2004', '2010', ''],
    ['Jahr 2010', '2010', '2010', ''],
    ['am 8.7.2010', '08.07.2010', '08.07.2010', ''],
    ['vom 8. Juli 2004', '08.07.2004', '08.07.2004', ''],
    ['vom 8. Juli 2004 bis 2010', '08.07.2004', '31.12.2010', ''],
    ['vom 8. bis 10. Juli 2010', '08.07.2010', '10.07.2010', ''],
    ['8.–10. Juli 2010', '08.07.2010', '10.07.2010', ''],
    ['8.7. bis 10.8.2010', '08.07.2010', '10.08.2010', ''],
    ['8. Juli bis 10. August 2010', '08.07.2010', '10.08.2010', ''],
    ['Juli bis September 2010', '07/2010', '09/2010', ''],
    ['Juli/August 2010', '07/2010', '08/2010', ''],
    ['zwischen 2004 und 2010', '2004', '2010', ''],
    ['zwischen Juli und September 2010', '07/2010', '09/2010', ''],
    ['8. Juli 2004 bis 8. Juli 2010', '08.07.2004', '08.07.2010', ''],
    ['07/2004-07/2010', '07/2004', '07/2010', ''],
    ['Anfang Juli 2010', '01.07.2010', '10.07.2010', ''],
    ['Mitte Juli 2010', '11.07.2010', '20.07.2010', ''],
    ['Ende Juli 2010', '21.07.2010', '31.07.2010', ''],
    ['Ende Februar 2012', '21.02.2012', '29.02.2012', ''],
    ['Anfang 2010', '01/2010', '04/2010', ''],
    ['Mitte 2010', '05/2010', '08/2010', ''],
    ['Ende des Jahres 2010', '09/2010', '12/2010', ''],
    ['seit Mitte 2010', '05/2010', '', ''],
    ['Anfang 8. Juli 2010', '08.07.2010', '08.07.2010', 'Anfang'],
    ['Donnerstag, 8. Juli 2004', '08.07.2004', '08.07.2004', ''],
    ['Do., 8.7.2004', '08.07.2004', '08.07.2004', ''],
    ['am Donnerstag, dem 8. Juli 2004', '08.07.2004', '08.07.2004', ''],
    ['so 2004', '2004', '2004', ''],
    ['um 2010', '2010', '2010', ''],
    ['ca. 2010', '2010', '2010', ''],
    ['2010 (unsicher)', '2010', '2010', ''],
    ['2010er Jahre', '2010', '2019', ''],
    ['1990er-Jahren', '1990', '1999', ''],
    ['21. Jahrhundert', '2000', '2099', ''],
    ['8. Juli 2004 Option', '08.07.2004', '08.07.2004', 'Option'],
    ['Option 8. Juli 2004', '08.07.2004', '08.07.2004', 'Option'],
    ['Option am 8. Juli 2004 in Mülheim', '08.07.2004', '08.07.2004', 'Option in Mülheim'],
    ['Optionskommunen 2010', '2010', '2010', 'Optionskommunen'],
    ['2010 Optionskommunen', '2010', '2010', 'Optionskommunen'],
    ['Option (2004)', '2004', '2004', 'Option'],
    ['Option, 2004, Mülheim', '2004', '2004', 'Option, Mülheim'],
    ['Option 2004.', '2004', '2004', 'Option'],
    ['was war 2010', '2010', '2010', ''],
    ['für das Jahr 2010', '2010', '2010', ''],
    ['seit 2004 Option vor 2010', '2004', '2009', 'Option'],
    ['Spies 07/2010 "kommunale Option"', '07/2010', '07/2010', 'Spies "kommunale Option"'],
    ['Rat ODER Verwaltung 2010', '2010', '2010', 'Rat ODER Verwaltung'],
    ['"Option 2010', '2010', '2010', 'Option'],
    ['seit 9999', '9999', '', ''],
    ['im Jahr 0800', '0800', '0800', ''],
    ['Juli 9999', '07/9999', '07/9999', ''],
    ['8.7.1112', '08.07.1112', '08.07.1112', ''],
    ['2000 Arbeitsplätze', '2000', '2000', 'Arbeitsplätze'],
    ['SGB II 2010', '2010', '2010', 'SGB II'],
    ['SGB in 2010', '2010', '2010', 'SGB'],
    ['Hartz 4 2010', '2010', '2010', 'Hartz 4'],
    ['Vorlage vom 7/2010', '07/2010', '07/2010', 'Vorlage'],
    ['2010/', '2010', '2010', ''],
    ['2010-', '2010', '', ''],
    ['2010–', '2010', '', ''],
    ['Option Juli 2010 –', '07/2010', '07/2010', 'Option –'],
    ['2010/07/08', '08.07.2010', '08.07.2010', ''],
    ['2004/7/8 Option', '08.07.2004', '08.07.2004', 'Option'],
    ['2010.07.08', '08.07.2010', '08.07.2010', ''],
    ['31/12/2010', '31.12.2010', '31.12.2010', ''],
    ['12/31/2010', '31.12.2010', '31.12.2010', ''],
    ['10/10/2010', '10.10.2010', '10.10.2010', ''],
    ['July 8, 2004', '08.07.2004', '08.07.2004', ''],
    ['8 March 2004', '08.03.2004', '08.03.2004', ''],
    ['nicht nach 2010', '', '2010', ''],
    ['nicht vor Juli 2005', '07/2005', '', ''],
    ['spätestens 2005', '', '2005', ''],
    ['spätestens bis zum 8.7.2005', '', '08.07.2005', ''],
    ['frühestens am 8. Juli 2010', '08.07.2010', '', ''],
    ['8. und 9. Juli 2010', '08.07.2010', '09.07.2010', ''],
    ['8. und 12. Juli 2010', '12.07.2010', '12.07.2010', '8. und'],
    ['２０１０', '2010', '2010', ''],
    ['٢٠١٠', '2010', '2010', ''],
    ['۲۰۱۰', '2010', '2010', ''],
    ['８．７．２０１０', '08.07.2010', '08.07.2010', ''],
    ['8. Juli ２０１０ Option', '08.07.2010', '08.07.2010', 'Option'],
  ])('%s: from %j to %j, %j', (typed, von, bis, words) => {
    const { query, asWords, offers, errors, notices } = understood({ q: typed });
    expect([query.von, query.bis, query.q]).toEqual([von, bis, words]);
    expect([offers, errors, notices]).toEqual([[], [], []]);
    expect(asWords?.q).toContain(`"`);
  });
});

describe('a number that is no date where it stands stays a word, and nothing is said', () => {
  test.each([
    '"2010"',
    '"8. Juli 2004" Option',
    '„seit 2010“',
    '-"8. Juli 2010"',
    '0000',
    '1112 Stellen',
    '1112 bis 1500 Plätze',
    '2000 Euro',
    '2010 €',
    '2010€',
    '2010%',
    'von 1998 bis 2010 Euro',
    'vor 2000 Jahren',
    'ab 1000 Euro',
    'Mai 10 Prozent',
    '€ 2000',
    '100 Prozent',
    '§ 6a',
    '0208 455 2010',
    'Tel. 0208 2010',
    '§ 2010',
    '§§ 2004 bis 2010',
    'Artikel 91',
    'Art. 2004',
    'Nr. 2004',
    'Nr. 7/2010',
    'SGB 2',
    'Hartz 4',
    'ALG 2',
    '2010er',
    '90er Jahre',
    'S. 1112',
    'Drs. 17/2010',
    'Drs. 7/2010',
    '17/2010',
    'V 04/0234',
    '2 BvR 1641/11',
    'EU-2020',
    '2009/10',
    '1.000',
    '2.010',
    '0208 4552010',
    '45468 Mülheim',
    '3.2.1',
    'Juli',
    '1. Mai',
    '8. Juli',
    '8.7.',
    'Mai',
    'gestern',
  ])('%s', (typed) => {
    expect(understood({ q: typed })).toEqual({
      query: readQuery({ q: typed }).query,
      offers: [],
      errors: [],
      notices: [],
    });
  });
});

describe('what may be a name, a count or a year stays a word, and the date is offered', () => {
  test.each<[string, string, [string, string][]]>([
    [
      '2004 ODER 2010',
      '2004 ODER 2010',
      [
        ['2004', '/suche?q="2010"&von=2004&bis=2004'],
        ['2010', '/suche?q="2004"&von=2010&bis=2010'],
      ],
    ],
    [
      'Option ODER 8. Juli 2010',
      'Option ODER "8. Juli 2010"',
      [['8. Juli 2010', '/suche?q=Option&von=08.07.2010&bis=08.07.2010']],
    ],
    ['0001', '0001', [['0001', '/suche?von=0001&bis=0001']]],
    ['9999', '9999', [['9999', '/suche?von=9999&bis=9999']]],
    ['nach 9999', 'nach 9999', [['9999', '/suche?von=9999&bis=9999']]],
    ['vor 0001', 'vor 0001', [['0001', '/suche?von=0001&bis=0001']]],
    ['1799', '1799', [['1799', '/suche?von=1799&bis=1799']]],
    ['2100', '2100', [['2100', '/suche?von=2100&bis=2100']]],
    ['1112', '1112', [['1112', '/suche?von=1112&bis=1112']]],
    ['1112-1500', '1112-1500', [['1112-1500', '/suche?von=1112&bis=1500']]],
    ['Vorlage 7/2010', 'Vorlage 7/2010', [['7/2010', '/suche?q=Vorlage&von=07/2010&bis=07/2010']]],
    [
      'B 14 AS 12/10 R',
      'B 14 AS 12/10 R',
      [['12/10', '/suche?q=B+14+AS+R&von=12/2010&bis=12/2010']],
    ],
    ['Agenda 2010', 'Agenda 2010', [['2010', '/suche?q=Agenda&von=2010&bis=2010']]],
    [
      'BGBl. 2010 I S. 1112',
      'BGBl. 2010 I S. 1112',
      [['2010', '/suche?q=BGBl.+I+S.+1112&von=2010&bis=2010']],
    ],
    ['BGBl. I 2010', 'BGBl. I 2010', [['2010', '/suche?q=BGBl.+I&von=2010&bis=2010']]],
    ['Konzept 2020', 'Konzept 2020', [['2020', '/suche?q=Konzept&von=2020&bis=2020']]],
  ])('%s', (typed, words, offered) => {
    const { query, offers, asWords } = understood({ q: typed });
    expect([query.von, query.bis, query.q, asWords]).toEqual(['', '', words, undefined]);
    expect(
      offers.map(({ text, query: asDate }) => [text, decodeURIComponent(addressOfSearch(asDate))]),
    ).toEqual(offered);
  });

  test('beside a date too', () => {
    const { query, offers } = understood({ q: 'Agenda 2010 seit 2005' });
    expect([query.von, query.q]).toEqual(['2005', 'Agenda 2010']);
    expect(offers).toEqual([
      {
        remark: '„2010“ wurde als Wort gesucht.',
        text: '2010',
        query: { ...EMPTY_QUERY, q: 'Agenda "seit 2005"', von: '2010', bis: '2010' },
      },
    ]);
  });
});

describe('what was not taken as it was typed is said', () => {
  test.each<[string, [string, string, string], string[]]>([
    [
      'Montag, 8. Juli 2004',
      ['08.07.2004', '08.07.2004', ''],
      ['Der 8. Juli 2004 ist ein Donnerstag.'],
    ],
    [
      'seit 2010 Option bis 2004',
      ['2010', '', 'Option "bis 2004"'],
      ['Als Datum gilt „seit 2010“. Als Text gesucht wurde „bis 2004“.'],
    ],
    [
      '-2010',
      ['', '', '-2010'],
      ['Ohne „2010“ heißt: ohne diesen Text. Eine Zeit lässt sich nicht ausschließen.'],
    ],
    [
      'Option -2010',
      ['', '', 'Option -2010'],
      ['Ohne „2010“ heißt: ohne diesen Text. Eine Zeit lässt sich nicht ausschließen.'],
    ],
    [
      'Option -8. Juli 2010',
      ['', '', 'Option -"8. Juli 2010"'],
      ['Ohne „8. Juli 2010“ heißt: ohne diesen Text. Eine Zeit lässt sich nicht ausschließen.'],
    ],
    [
      '2004 -2010',
      ['2004', '2004', '-2010'],
      ['Ohne „2010“ heißt: ohne diesen Text. Eine Zeit lässt sich nicht ausschließen.'],
    ],
    [
      '2004 2010',
      ['2004', '2004', '"2010"'],
      ['Als Datum gilt „2004“. Als Text gesucht wurde „2010“.'],
    ],
    [
      '2004, 2010 und 2012',
      ['2004', '2004', '"2010" und "2012"'],
      ['Als Datum gilt „2004“. Als Text gesucht wurde „2010“, „2012“.'],
    ],
    [
      'Beschlussvorlage 2010 vom 8. Juli 2004',
      ['08.07.2004', '08.07.2004', 'Beschlussvorlage "2010"'],
      ['Als Datum gilt „vom 8. Juli 2004“. Als Text gesucht wurde „2010“.'],
    ],
    [
      '2004 8. Juli 2010 9.7.2010',
      ['08.07.2010', '08.07.2010', '"2004" "9.7.2010"'],
      ['Als Datum gilt „8. Juli 2010“. Als Text gesucht wurde „2004“, „9.7.2010“.'],
    ],
    [
      '2010 bis 2004',
      ['2004', '2010', ''],
      ['„2010 bis 2004“ wurde verstanden als 2004 bis 2010.'],
    ],
    [
      '10.7.2010 - 8.7.2010',
      ['08.07.2010', '10.07.2010', ''],
      ['„10.7.2010 - 8.7.2010“ wurde verstanden als 8. Juli 2010 bis 10. Juli 2010.'],
    ],
    [
      'zwischen 2010 und 2004',
      ['2004', '2010', ''],
      ['„zwischen 2010 und 2004“ wurde verstanden als 2004 bis 2010.'],
    ],
    [
      '31.02.2010',
      ['', '', '31.02.2010'],
      [`Den 31. Februar 2010 gibt es nicht. ${TYPE} „31.02.2010“ wurde als Text gesucht.`],
    ],
    [
      '31.02.2010 Option',
      ['', '', '31.02.2010 Option'],
      [`Den 31. Februar 2010 gibt es nicht. ${TYPE} „31.02.2010“ wurde als Text gesucht.`],
    ],
    [
      '31. Februar 2010',
      ['', '', '31. Februar 2010'],
      [`Den 31. Februar 2010 gibt es nicht. ${TYPE} „31. Februar 2010“ wurde als Text gesucht.`],
    ],
    [
      '29.2.2011',
      ['', '', '29.2.2011'],
      [`Den 29. Februar 2011 gibt es nicht. ${TYPE} „29.2.2011“ wurde als Text gesucht.`],
    ],
    [
      '2010-02-30',
      ['', '', '2010-02-30'],
      [`Den 30. Februar 2010 gibt es nicht. ${TYPE} „2010-02-30“ wurde als Text gesucht.`],
    ],
    [
      '8.13.2010',
      ['', '', '8.13.2010'],
      [`Einen Monat 13 gibt es nicht. ${TYPE} „8.13.2010“ wurde als Text gesucht.`],
    ],
    [
      '07/08/2010',
      ['', '', '07/08/2010'],
      [
        '„07/08/2010“ ist nicht eindeutig. Trennen Sie Tag, Monat und Jahr mit Punkten, zum Beispiel 08.07.2010. „07/08/2010“ wurde als Text gesucht.',
      ],
    ],
    [
      '8. Juli 201',
      ['', '', '8. Juli 201'],
      [`Das Jahr „201“ hat nicht vier Ziffern. ${TYPE} „8. Juli 201“ wurde als Text gesucht.`],
    ],
    [
      '8. Juli 0000',
      ['', '', '8. Juli 0000'],
      [
        'Ein Jahr 0000 gibt es nicht. Geben Sie ein Jahr von 0001 bis 9999 ein. „8. Juli 0000“ wurde als Text gesucht.',
      ],
    ],
    [
      'Juli 20100',
      ['', '', 'Juli 20100'],
      [`Das Jahr „20100“ hat nicht vier Ziffern. ${TYPE} „Juli 20100“ wurde als Text gesucht.`],
    ],
    [
      '31.02.2010 bis 2011',
      ['', '2011', '31.02.2010'],
      [`Den 31. Februar 2010 gibt es nicht. ${TYPE} „31.02.2010“ wurde als Text gesucht.`],
    ],
    ['am:8.7.2004 Option', ['8.7.2004', '8.7.2004', 'Option'], []],
    ['von:2004 Option bis:2010', ['2004', '2010', 'Option'], []],
    [
      'von:2004 2010',
      ['2004', '', '"2010"'],
      ['Als Datum gilt die Angabe mit Doppelpunkt. Als Text gesucht wurde „2010“.'],
    ],
    [
      'am:2004 8. Juli 2010',
      ['2004', '2004', '"8. Juli 2010"'],
      ['Als Datum gilt die Angabe mit Doppelpunkt. Als Text gesucht wurde „8. Juli 2010“.'],
    ],
  ])('%s', (typed, fields, said) => {
    const { query, errors, notices } = understood({ q: typed });
    expect([query.von, query.bis, query.q]).toEqual(fields);
    expect([...errors, ...notices]).toEqual(said);
  });

  test('of twenty dates the first counts, and three of the others are named', () => {
    const years = Array.from({ length: 20 }, (_, at) => String(2001 + at));
    const { query, notices } = understood({ q: years.join(' ') });
    expect([query.von, query.bis]).toEqual(['2001', '2001']);
    expect(query.q.split(' ')).toEqual(years.slice(1).map((year) => `"${year}"`));
    expect(notices).toEqual([
      'Als Datum gilt „2001“. Als Text gesucht wurde „2002“, „2003“, „2004“ und 16 weitere Daten.',
    ]);
    expect(understood({ q: '2001 2002 2003 2004 2005' }).notices).toEqual([
      'Als Datum gilt „2001“. Als Text gesucht wurde „2002“, „2003“, „2004“ und ein weiteres Datum.',
    ]);
  });

  test('of twenty wrong dates, names and exclusions three each', () => {
    const many = Array.from({ length: 20 }, (_, at) => at + 1);
    const q = [
      ...many.map((at) => `${31 + at}.2.2010`),
      ...many.map((at) => `Agenda ${2010 + at}`),
      ...many.map((at) => `-${2010 + at}`),
    ].join(' ');
    const { errors, offers, notices } = rewriteQuery(corpus, {
      ...readQuery({}).query,
      q,
    });
    expect([errors.length, offers.length, notices.length]).toEqual([3, 3, 3]);
  });
});

describe('a date among the words takes the place of what stands in the fields', () => {
  test.each<[string, string, string, [string, string], string[]]>([
    [
      '8. Juli 2010',
      '2004',
      '',
      ['08.07.2010', '08.07.2010'],
      ['Statt „2004“ bei „Von“ gilt das Datum unter den Suchwörtern.'],
    ],
    [
      '2010',
      '07/2004',
      '8.7.2004',
      ['2010', '2010'],
      ['Statt „07/2004“ bei „Von“ und „8.7.2004“ bei „Bis“ gilt das Datum unter den Suchwörtern.'],
    ],
    ['8. Juli 2010', '2010-07-08', '8.7.10', ['08.07.2010', '08.07.2010'], []],
    ['seit 2005', '', '2010', ['2005', '2010'], []],
    ['bis 2010', '2004', '', ['2004', '2010'], []],
    [
      'seit 2010',
      '',
      '2004',
      ['2010', ''],
      ['Statt „2004“ bei „Bis“ gilt das Datum unter den Suchwörtern.'],
    ],
    [
      'vor 2004',
      '2010',
      '',
      ['', '2003'],
      ['Statt „2010“ bei „Von“ gilt das Datum unter den Suchwörtern.'],
    ],
    [
      '2010',
      'neulich',
      '',
      ['2010', '2010'],
      ['Statt „neulich“ bei „Von“ gilt das Datum unter den Suchwörtern.'],
    ],
    ['Agenda 2010', '2004', '2005', ['2004', '2005'], []],
  ])('%s with %j to %j', (q, von, bis, fields, said) => {
    const { query, notices } = understood({ q, von, bis });
    expect([query.von, query.bis]).toEqual(fields);
    expect(notices).toEqual(said);
  });

  test('and gives it back when it is searched as words', () => {
    expect(understood({ q: 'Option 2010', von: '2004', art: 'zitat' }).asWords).toEqual({
      ...EMPTY_QUERY,
      q: 'Option "2010"',
      von: '2004',
      art: ['quote'],
    });
  });
});
