import { describe, expect, test } from 'vitest';
import { aCorpus, allHits, aStatement, search } from './an-archive';

const corpus = aCorpus([
  aStatement({
    id: 'vortrag/a',
    text: 'Die kommunale Option in Mülheim ist ein Erfolg.',
    speaker: 'matthias-spies',
  }),
  aStatement({
    id: 'vortrag/b',
    text: 'Fördern und Fordern: Arbeitsmarktpolitik für alle.',
    organisation: 'ba',
  }),
  aStatement({
    id: 'vortrag/c',
    text: 'Tatsächlicher Wettbewerb ist erst jetzt implementiert.',
    topics: ['kommunale-option'],
  }),
  aStatement({
    id: 'vorlage-2010/d',
    document: 'vorlage-2010',
    text: 'Die Straße ist frei, der Rat tagt im Rathaus.',
  }),
]);

const found = (q: string) => allHits(corpus, { q }).sort();

describe('words find', () => {
  test.each([
    ['Mülheim', ['vortrag/a']],
    ['Muelheim', ['vortrag/a']],
    ['mulheim', ['vortrag/a']],
    ['Mülheimer Option', ['vortrag/a']],
    ['STRASSE', ['vorlage-2010/d']],
    ['Straße', ['vorlage-2010/d']],
    ['Arbeitsmarkt', ['vortrag/b']],
    ['arbeitsmarkt alle', ['vortrag/b']],
    ['Erfolg der Option', ['vortrag/a']],
    ['Wetbewerb', ['vortrag/c']],
    ['kommunale Option Erfolg', ['vortrag/a']],
  ])('%s in the wording', (q, ids) => {
    expect(found(q)).toEqual(ids);
  });

  test.each([
    ['of the speaker', 'Spies', ['vortrag/a']],
    ['of the organisation', 'Bundesagentur', ['vortrag/b']],
    ['of the organisation in its short form', 'BA', ['vortrag/b']],
    ['of the document', 'Beschlussvorlage', ['vorlage-2010/d']],
    ['of the topic', 'kommunale', ['vortrag/a', 'vortrag/c']],
    ['together with the wording', 'Spies Erfolg', ['vortrag/a']],
  ])('the name %s', (_what, q, ids) => {
    expect(found(q)).toEqual(ids);
  });

  test('the exact word before words that begin with it', () => {
    const ranked = aCorpus([
      aStatement({ id: 'vortrag/x', text: 'Im Rathaus wurde gestern lange verhandelt.' }),
      aStatement({ id: 'vortrag/y', text: 'Der Rat hat gestern lange verhandelt.' }),
    ]);
    expect(allHits(ranked, { q: 'Rat' })).toEqual(['vortrag/y', 'vortrag/x']);
  });

  test('the wording before names', () => {
    expect(allHits(corpus, { q: 'kommunale' })).toEqual(['vortrag/a', 'vortrag/c']);
  });

  test('similar words when the only name with the word belongs to no statement', () => {
    const small = aCorpus([aStatement({ text: 'Mathias sagte es.' })]);
    expect(search(small, { q: 'Matthias' }).notices).toEqual([
      '„Matthias“ kommt in keiner Aussage vor. Gesucht wurde nach ähnlichen Wörtern: „Mathias“.',
    ]);
  });

  test('no beginnings of less than three letters', () => {
    expect(found('Ra')).toEqual([]);
  });

  test('function words when there are no others', () => {
    expect(found('der')).toEqual(['vorlage-2010/d']);
    expect(found('und')).toEqual(['vortrag/b']);
  });
});

describe('the reader is told', () => {
  test.each([
    [
      'that a word does not occur and which others were taken',
      'Wetbewerb',
      [
        '„Wetbewerb“ kommt in keiner Aussage vor. Gesucht wurde nach ähnlichen Wörtern: „Wettbewerb“.',
      ],
    ],
    ['that a word does not occur at all', 'xyzzy', ['„xyzzy“ kommt in keiner Aussage vor.']],
    [
      'that no statement has all words',
      'Erfolg Wettbewerb',
      [
        'Keine Aussage enthält alle Wörter. Gezeigt werden Aussagen, in denen mindestens eines davon vorkommt.',
      ],
    ],
    ['that there is no word', '„–“', ['„„–““ enthält kein Wort, nach dem gesucht werden kann.']],
    ['nothing when all is as asked', 'Option', []],
  ])('%s', (_what, q, notices) => {
    expect(search(corpus, { q }).notices).toEqual(notices);
  });

  test('that only twenty words are searched for', () => {
    const q = `Option ${Array.from({ length: 20 }, (_, i) => `x${i}`).join(' ')}`;
    expect(search(corpus, { q }).notices).toContain(
      'Gesucht wurde nach den ersten 20 Wörtern und Wortfolgen, nicht nach „x19“.',
    );
  });
});

test('a page beyond the last one is the last one, and says so', () => {
  expect(search(corpus, { seite: '9' })).toMatchObject({
    page: 1,
    pages: 1,
    notices: ['So viele Seiten gibt es nicht. Sie sehen die letzte, Seite 1.'],
  });
});

test('what was found is what is to be marked', () => {
  expect(search(corpus, { q: 'mulheim' }).marks).toEqual([{ word: 'muelheim', prefix: false }]);
  expect(search(corpus, { q: 'Wetbewerb' }).marks).toEqual([{ word: 'wettbewerb', prefix: false }]);
  expect(search(corpus, { q: 'der Rat' }).marks).toEqual([
    { word: 'rat', prefix: false },
    { word: 'rathaus', prefix: false },
  ]);
});
