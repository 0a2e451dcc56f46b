import { describe, expect, test } from 'vitest';
import { aCorpus, allHits, aStatement, search } from './an-archive';

const corpus = aCorpus([
  aStatement({
    id: 'vortrag/a',
    text: 'Die kommunale Option in Mülheim ist ein Erfolg.',
    speaker: 'matthias-spies',
    on: '2004-07-08',
  }),
  aStatement({
    id: 'vortrag/b',
    text: 'Die Option der kommunalen Träger kostet Geld.',
    organisation: 'ba',
    on: '2010-07-08',
    kind: 'experience',
  }),
  aStatement({
    id: 'vortrag/c',
    document: 'vorlage-2010',
    text: 'Wettbewerb und Rente.',
    topics: ['wettbewerb'],
    on: '2010',
    kind: 'expectation',
  }),
  aStatement({
    id: 'vorlage-2010/d',
    text: 'Die Rentenversicherung zahlt § 16 Leistungen.',
    document: 'vorlage-2010',
  }),
]);
const found = (q: string) => allHits(corpus, { q }).sort();

describe('a query finds', () => {
  test.each<[string, string, string[]]>([
    ['a phrase', '"kommunale Option"', ['vortrag/a']],
    ['a phrase in German quotation marks', '„Option der kommunalen“', ['vortrag/b']],
    ['a phrase however it is spelt', '"in muelheim IST"', ['vortrag/a']],
    ['without a word', 'Option -Erfolg', ['vortrag/b']],
    [
      'without a word, but not without its compounds',
      '-Rente',
      ['vorlage-2010/d', 'vortrag/a', 'vortrag/b'],
    ],
    ['a quoted word in just this form', '"Erfolge"', []],
    ['without a phrase', 'Option -"kommunale Option"', ['vortrag/b']],
    ['one of two', 'Erfolg ODER Wettbewerb', ['vortrag/a', 'vortrag/c']],
    ['one of three and another', 'Erfolg ODER Geld ODER Xyz Option', ['vortrag/a', 'vortrag/b']],
    ['what begins so', 'Rent*', ['vorlage-2010/d', 'vortrag/c']],
    ['a kind', 'art:Erfahrung Option', ['vortrag/b']],
    ['from a date', 'Option von:2005', ['vortrag/b']],
    ['between dates', 'von:2004 bis:2004', ['vortrag/a']],
    ['on a day', 'am:08.07.2010', ['vortrag/b', 'vortrag/c']],
    ['on a day in words', 'am:8. Juli 2010 Option', ['vortrag/b']],
    ['a person', 'person:Spies', ['vortrag/a']],
    ['a person by the whole name', 'person:"Matthias Spies" Option', ['vortrag/a']],
    ['an organisation by its abbreviation', 'organisation:BA', ['vortrag/b']],
    ['a topic', 'thema:wettbewerb', ['vortrag/c']],
    [
      'a document by a word of its title',
      'dokument:Beschlussvorlage',
      ['vorlage-2010/d', 'vortrag/c'],
    ],
    ['how well it is dated', 'datierung:ohne', ['vorlage-2010/d']],
    ['a section of a law', '§ 16', ['vorlage-2010/d']],
    [
      'a word behind a suspended hyphen of its own',
      'Renten- und Rentenversicherung',
      ['vorlage-2010/d'],
    ],
  ])('%s: %s', (_what, q, ids) => {
    expect(found(q)).toEqual(ids);
  });

  test.each<[string, string, string]>([
    ['a quotation mark that is not closed', '"kommunale Option', 'kommunale Option'],
    ['a lone hyphen', 'Option - Erfolg', 'Option Erfolg'],
    ['brackets', '((Option) (Erfolg))', 'Option Erfolg'],
    ['ODER at an end', 'ODER Option ODER', 'Option'],
    ['a star alone', 'Option *', 'Option'],
    ['empty quotation marks', 'Option ""', 'Option'],
    ['a field without a value', 'Option art:', 'Option art'],
  ])('no matter %s', (_what, q, plain) => {
    expect(found(q)).toEqual(found(plain));
  });
});

describe('the reader sees how the query was understood', () => {
  test.each([
    [
      'person:Xyz',
      '„person:Xyz“ wurde als Text gesucht: Zu „person:“ gibt es keine solche Angabe.',
    ],
    ['von:neulich', '„von:neulich“ wurde als Text gesucht: Zu „von:“ gibt es keine solche Angabe.'],
    ['art:Witz', '„art:Witz“ wurde als Text gesucht: Zu „art:“ gibt es keine solche Angabe.'],
  ])('and what was not: %s', (q, notice) => {
    expect(search(corpus, { q }).notices[0]).toBe(notice);
  });
});
