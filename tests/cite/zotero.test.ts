import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coins, embeddedMeta } from '@/lib/cite/embedded';
import { oneLine } from '@/lib/cite/one-line';
import type { Author, Reference } from '@/lib/cite/reference';
import { DOCUMENT_TYPES } from '@/lib/model/front-matter';
import { dateOf } from '../model/dates';
import { anyReference, cited, paper } from './references';
import { coinsCreators, zoteroItem } from './zotero';

/* What Zotero makes of the head of a page, by its own rules. */

const read = (reference: Reference) => zoteroItem(embeddedMeta(reference));
const by = (...authors: Author[]): Reference => ({ ...cited('wettbewerb'), authors });

test('a council paper becomes a report of the body that it is from', () => {
  expect(read(paper)).toEqual({
    itemType: 'report',
    creators: [{ lastName: 'Stadt Mülheim an der Ruhr', firstName: '' }],
    fields: {
      itemType: 'report',
      title: paper.title,
      publisher: 'Stadt Mülheim an der Ruhr',
      institution: 'Stadt Mülheim an der Ruhr',
      date: '2004/07/08',
      language: 'de',
      url: 'https://wortlaut.example/dokumente/ratsvorlage-2004-07-08',
      reportType: 'Beschlussvorlage',
      presentationType: 'Beschlussvorlage',
    },
  });
});

test('a statement of a talk becomes a presentation, its wording the abstract', () => {
  const wettbewerb = cited('wettbewerb');
  expect(read(wettbewerb)).toEqual({
    itemType: 'presentation',
    creators: [{ lastName: 'Spies', firstName: 'Matthias' }],
    fields: {
      itemType: 'presentation',
      meetingName: '5. Mülheimer Arbeitsmarktdialog',
      title: '5 Jahre Option: Erfahrungen und Erwartungen',
      publisher: 'Sozialagentur',
      institution: 'Sozialagentur',
      date: 'um 2010',
      language: 'de',
      url: wettbewerb.url,
      reportType: 'Vortrag',
      presentationType: 'Vortrag',
      abstractNote: wettbewerb.wording,
    },
  });
});

test('what else may stand in the head of a page changes neither type nor abstract', () => {
  const more = [
    ['og:type', 'website'],
    ['og:site_name', 'Wortlaut'],
    ['og:description', 'Tatsächlicher …'],
  ] as const;
  const { itemType, fields } = zoteroItem([...more, ...embeddedMeta(cited('wettbewerb'))]);
  expect([itemType, fields.abstractNote]).toEqual(['presentation', cited('wettbewerb').wording]);
});

test('without the type, by these rules, a council paper would still be a report, a talk an article', () => {
  const untyped = (reference: Reference) =>
    zoteroItem(embeddedMeta(reference).filter(([name]) => name !== 'z:itemType')).itemType;
  expect([untyped(paper), untyped(cited('wettbewerb'))]).toEqual(['report', 'journalArticle']);
});

describe('Names', () => {
  const anna = { family: 'von Beispiel', given: 'Anna Maria' };
  test.each<[what: string, authors: Author[], read: (readonly [last: string, first: string])[]]>([
    ['a person', [{ family: 'Spies', given: 'Matthias' }], [['Spies', 'Matthias']]],
    ['spaces on both sides of the comma', [anna], [['von Beispiel', 'Anna Maria']]],
    ['a name known as a whole', [{ literal: 'Mehmet Ali Yıldız' }], [['Mehmet Ali Yıldız', '']]],
    ['an office', [{ literal: 'Sozialagentur' }], [['Sozialagentur', '']]],
    ['an office of two words', [{ literal: 'Stadt Mülheim' }], [['Stadt Mülheim', '']]],
    [
      'a person and an office',
      [{ family: 'Spies', given: 'Matthias' }, { literal: 'Stadt Mülheim' }],
      [
        ['Spies', 'Matthias'],
        ['Stadt Mülheim', ''],
      ],
    ],
    ['a semicolon', [{ family: 'A; B', given: 'C' }], [['A; B', 'C']]],
    ['an office with a comma, which would be torn', [{ literal: 'Amt für Soziales, Jugend' }], []],
  ])('%s', (_what, authors, expected) => {
    const names = expected.map(([lastName, firstName]) => ({ lastName, firstName }));
    const talk = by(...authors);
    expect(read(talk).creators).toEqual(names);
    for (const type of DOCUMENT_TYPES) expect(read({ ...talk, type }).creators).toEqual(names);
    expect(coinsCreators(coins(talk))).toEqual(names);
  });

  test('no name that is known only as a whole is split, whatever stands in it', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        const offices = reference.authors.flatMap((author) =>
          'literal' in author && !author.literal.includes(',') ? [author] : [],
        );
        for (const { firstName } of read({ ...reference, authors: offices }).creators)
          expect(firstName).toBe('');
      }),
    );
  });
});

test('title, address, wording and date come back as they are', () => {
  fc.assert(
    fc.property(anyReference, (reference) => {
      const { fields } = read(reference);
      expect(fields.title).toBe(oneLine(reference.title));
      expect(fields.url).toBe(reference.url);
      expect(fields.abstractNote ?? '').toBe(oneLine(reference.wording ?? ''));
    }),
  );
  const dated = (edtf: string) => read({ ...paper, date: dateOf(edtf) }).fields.date;
  expect(['2010', '2010-07', '2010-07-08', '2010~'].map(dated)).toEqual([
    '2010',
    '2010/07',
    '2010/07/08',
    'um 2010',
  ]);
});
