import { expect, test } from 'vitest';
import { entryTextsOf } from '@/lib/search/elsewhere/entry-texts';
import { aStatement } from '../an-archive';
import { aDocument } from './an-elsewhere';

const prose = (html: string) => ({ type: 'prose', html }) as const;

test('an archive is searched by its names and by everything that is written there', () => {
  const texts = entryTextsOf({
    documents: [
      aDocument('vortrag', {
        title: '5 Jahre Option',
        event: 'Arbeitsmarktdialog',
        sections: [
          {
            anchor: 'abschnitt-a',
            title: '',
            depth: 0,
            blocks: [prose('<p>Ein <b>Satz</b>.</p>')],
          },
          {
            anchor: 'abschnitt-b',
            title: 'Historie',
            depth: 2,
            blocks: [
              { type: 'statement', id: 'vortrag/aussage' },
              prose('<ul>\n<li>eins &#x26; zwei</li>\n<li>drei</li>\n</ul>'),
            ],
          },
        ],
      }),
    ],
    statements: [
      aStatement({
        id: 'vortrag/aussage',
        attribution: 'Auszug aus der Vorlage',
        relations: [
          { type: 'repeats', target: { type: 'document', id: 'vortrag' }, remark: 'gekürzt' },
        ],
        outcomes: [{ status: 'open', evidence: [], remark: 'bisher' }],
      }),
      aStatement({ id: 'vortrag/ohne-angaben' }),
    ],
    people: [
      { id: 'spies', name: 'Matthias Spies', role: 'Leiter', blocks: [prose('<p>Er.</p>')] },
    ],
    organisations: [
      {
        id: 'ba',
        name: 'Bundesagentur',
        abbreviation: 'BA',
        references: ['§ 367 SGB III'],
        blocks: [],
      },
    ],
    topics: [{ id: 'wettbewerb', title: 'Wettbewerb', blocks: [] }],
    terms: [
      {
        id: 'zkt',
        title: 'zkT',
        expansion: 'zugelassener kommunaler Träger',
        synonyms: ['Optionskommune'],
        forms: ['zkTs'],
        references: [],
        blocks: [],
      },
    ],
    pages: [
      {
        id: 'ueber',
        title: 'Über dieses Archiv',
        sections: [{ anchor: 'abschnitt-a', title: '', depth: 0, blocks: [prose('<p>Wer.</p>')] }],
      },
      {
        id: 'impressum',
        title: 'Impressum',
        sections: [
          {
            anchor: 'abschnitt-a',
            title: 'Anschrift',
            depth: 2,
            blocks: [{ type: 'gap', text: 'Ort' }],
          },
        ],
      },
    ],
  });
  expect(texts.map(({ of, type, address, text }) => [of, type, address, text])).toEqual([
    ['document', 'name', '/dokumente/vortrag', '5 Jahre Option\nArbeitsmarktdialog'],
    ['document', 'text', '/dokumente/vortrag#abschnitt-a', 'Ein Satz.'],
    ['document', 'text', '/dokumente/vortrag#abschnitt-b', 'Historie'],
    ['document', 'text', '/dokumente/vortrag#abschnitt-b', 'eins & zwei\ndrei'],
    ['statement', 'text', '/dokumente/vortrag/aussage', 'Auszug aus der Vorlage\ngekürzt\nbisher'],
    ['page', 'name', '/ueber', 'Über dieses Archiv'],
    ['page', 'text', '/ueber#abschnitt-a', 'Wer.'],
    ['person', 'name', '/personen/spies', 'Matthias Spies\nLeiter'],
    ['person', 'text', '/personen/spies', 'Matthias Spies\nLeiter\nEr.'],
    ['organisation', 'name', '/organisationen/ba', 'Bundesagentur\nBA'],
    ['organisation', 'text', '/organisationen/ba', 'Bundesagentur\nBA\n§ 367 SGB III'],
    ['topic', 'name', '/themen/wettbewerb', 'Wettbewerb'],
    ['term', 'name', '/begriffe#zkt', 'zkT\nzugelassener kommunaler Träger\nOptionskommune'],
  ]);
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  expect(new Set(texts.flatMap(({ of, document }) => (document ? [of] : [])))).toEqual(
    new Set(['document', 'statement']),
  );
});
