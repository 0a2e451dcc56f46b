import { describe, expect, test } from 'vitest';
import { statementDetailsOf, documentDetailsOf } from '@/lib/api/details';
import {
  asUri,
  dateData,
  documentData,
  organisationData,
  personData,
  statementData,
  termData,
  topicData,
} from '@/lib/api/data';
import { documentDetails, statementDetails } from '@/lib/api/schemas';
import { documentEntryOf } from '@/lib/archive/document-entry';
import type { StatementEntry } from '@/lib/archive/entry';
import { dayNumber } from '@/lib/model/day';
import { aStatement } from '../archive/an-archive';
import { cited } from '../cite/references';
import { archive, entries, entryNamed } from '../fixture/archive';
import { dateOf } from '../model/dates';

const BASE = 'https://wortlaut.example';
const topicsOf = ({ statement }: StatementEntry) => entries.getAll('topic', statement.topics);
const dataOf = async (entry: StatementEntry) => statementData(entry, await topicsOf(entry), BASE);

const TALK = {
  id: '5-jahre-option',
  url: `${BASE}/dokumente/5-jahre-option`,
  title: '5 Jahre Option: Erfahrungen und Erwartungen',
  type: 'talk',
  date: { edtf: '2010~', first: '2010-01-01', last: '2010-12-31', text: 'um 2010' },
};
const DAY = { edtf: '2004-07-08', first: '2004-07-08', last: '2004-07-08', text: '8. Juli 2004' };
const PAPER = {
  id: 'ratsvorlage-2004-07-08',
  url: `${BASE}/dokumente/ratsvorlage-2004-07-08`,
  title: 'Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004',
  type: 'council-paper',
  date: DAY,
};
const OPTION = {
  id: 'kommunale-option',
  url: `${BASE}/themen/kommunale-option`,
  title: 'Kommunale Option',
};
const CITY = {
  id: 'stadt-muelheim',
  url: `${BASE}/organisationen/stadt-muelheim`,
  name: 'Stadt Mülheim an der Ruhr',
};

describe('a statement', () => {
  test('that is quoted has two origins', async () => {
    const entry = entryNamed('keine-alleinige-uebernahme');
    const id = '5-jahre-option/keine-alleinige-uebernahme';
    const published = { published: dayNumber(2026, 11, 3), updated: dayNumber(2026, 11, 20) };
    expect(statementData({ ...entry, ...published }, await topicsOf(entry), BASE)).toEqual({
      id,
      url: `${BASE}/dokumente/${id}`,
      permalink: entry.permalink,
      api: `${BASE}/api/statements/${id}`,
      kind: 'quote',
      text: entry.statement.text,
      date: DAY,
      organisation: CITY,
      document: TALK,
      origin: PAPER,
      topics: [OPTION],
      published: '2026-11-03',
      updated: '2026-11-20',
    });
  });

  test('that expects something says what became of it, as far as it is known', async () => {
    const data = await dataOf(entryNamed('wettbewerb'));
    expect(data).toMatchObject({
      kind: 'expectation',
      status: 'unchecked',
      speaker: {
        id: 'matthias-spies',
        url: `${BASE}/personen/matthias-spies`,
        name: 'Matthias Spies',
      },
      topics: [OPTION, { id: 'wettbewerb', url: `${BASE}/themen/wettbewerb`, title: 'Wettbewerb' }],
    });
    expect(await dataOf(entryNamed('fremdeinfluss'))).toMatchObject({ status: 'open' });
  });

  test('has nothing that is not known', async () => {
    const { statement, document } = entryNamed('realexperiment');
    const entry: StatementEntry = {
      statement: aStatement(statement.id),
      document: { ...document, date: undefined },
      wording: '',
      notes: [],
      permalink: `${BASE}/p`,
    };
    expect(Object.keys(statementData(entry, [], BASE))).toEqual([
      ...['id', 'url', 'permalink', 'api', 'kind', 'text', 'document', 'topics'],
    ]);
    expect(Object.keys(statementData(entry, [], BASE).document)).toEqual([
      ...['id', 'url', 'title', 'type'],
    ]);
  });
});

test.each([
  ['2004-07', { first: '2004-07-01', last: '2004-07-31', text: 'Juli 2004' }],
  ['2004-02', { first: '2004-02-01', last: '2004-02-29', text: 'Februar 2004' }],
  ['2004/2010', { first: '2004-01-01', last: '2010-12-31', text: '2004 bis 2010' }],
  ['2010/..', { first: '2010-01-01', text: 'seit 2010' }],
  ['../2010', { last: '2010-12-31', text: 'bis 2010' }],
])('the date %s has the days that it covers; an open end has none', (edtf, expected) => {
  expect(dateData(dateOf(edtf))).toEqual({ edtf, ...expected });
});

describe('all of a statement', () => {
  const beside = {
    relations: [],
    text: undefined,
    checkedOn: dayNumber(2026, 11, 27),
    reference: cited('wettbewerb'),
  };
  const detailsOf = async (
    entry: StatementEntry,
    given: Partial<Parameters<typeof statementDetailsOf>[2]>,
  ) => statementDetailsOf(await dataOf(entry), entry, { ...beside, ...given }, BASE);

  test('without anything beside it', async () => {
    const entry = entryNamed('wettbewerb');
    const id = '5-jahre-option/wettbewerb';
    const details = await detailsOf(entry, {});
    expect(details).toEqual({
      ...(await dataOf(entry)),
      html: `<p>${entry.statement.text}</p>`,
      section: 'Erwartungen',
      relations: [],
      outcomes: [],
      citation: {
        text: details.citation.text,
        bibtex: `${BASE}/dokumente/${id}/zitat.bib`,
        ris: `${BASE}/dokumente/${id}/zitat.ris`,
        csl: `${BASE}/dokumente/${id}/zitat.csl.json`,
      },
    });
    expect(details.citation.text).toMatch(/^Spies, Matthias .*5 Jahre Option/);
    expect(statementDetails.parse(details)).toEqual(details);
  });

  test('with its relations as they read from here', async () => {
    const entry = entryNamed('politikfelduebergreifende-politik');
    const { relations, attribution } = await detailsOf(entry, {
      relations: await entries.relationsOf(entry.statement.id),
    });
    expect(relations).toEqual([
      {
        type: 'contradicts',
        direction: 'forward',
        word: 'widerspricht',
        target: {
          type: 'statement',
          id: '5-jahre-option/keine-alleinige-uebernahme',
          url: `${BASE}/dokumente/5-jahre-option/keine-alleinige-uebernahme`,
        },
        remark: '2010 spricht die Vorlage für die kommunale Option.',
      },
      {
        type: 'repeats',
        direction: 'backward',
        word: 'wird wiederholt von',
        target: {
          type: 'statement',
          id: '5-jahre-option/bessere-bedingungen',
          url: `${BASE}/dokumente/5-jahre-option/bessere-bedingungen`,
        },
      },
    ]);
    expect(attribution).toBe(entry.statement.attribution);
  });

  test('with what became of it, in the order of time', async () => {
    const entry = entryNamed('fremdeinfluss');
    const web = { type: 'web', url: 'https://example.org/ü', label: 'Bericht' } as const;
    const outcomes = [
      { status: 'fulfilled', evidence: [web], date: dateOf('2012'), remark: 'früher' } as const,
      { status: 'open', evidence: [{ type: 'document', id: 'ratsvorlage-2010-07-08' }] } as const,
    ];
    const told = { ...entry, statement: { ...entry.statement, outcomes, locator: 'Folie 3' } };
    const details = await detailsOf({ ...told, fingerprint: 'abc' }, {});
    expect(details).toMatchObject({ status: 'fulfilled', locator: 'Folie 3', fingerprint: 'abc' });
    expect(details.outcomes).toEqual([
      {
        status: 'open',
        evidence: [
          {
            type: 'document',
            id: 'ratsvorlage-2010-07-08',
            url: `${BASE}/dokumente/ratsvorlage-2010-07-08`,
          },
        ],
      },
      {
        status: 'fulfilled',
        evidence: [{ ...web, url: 'https://example.org/%C3%BC' }],
        date: { edtf: '2012', first: '2012-01-01', last: '2012-12-31', text: '2012' },
        remark: 'früher',
      },
    ]);
  });

  test('with its place in the archive text, as long as that is at hand', async () => {
    const entry = entryNamed('wettbewerb');
    const passage = { start: 2, end: 6, line: 1, lastLine: 2 };
    const source = { id: 'text', sum: 'a'.repeat(64), lines: 2, sections: [1], documents: [] };
    const proof = {
      ...{ source: 'text', document: entry.document.id, passages: [passage] },
      ...{ hasOmissions: true, hasInsertions: false, hasEmphasis: false },
    };
    const proved: StatementEntry = {
      ...entry,
      proof: { proof, document: entry.document, address: '', text: { source, states: [] } },
    };
    const { proof: shown } = await detailsOf(proved, { text: 'a Wort b' });
    expect(shown).toEqual({
      status: 'withOmission',
      source: `${BASE}/quellen/text`,
      sha256: 'a'.repeat(64),
      document: TALK,
      checked: '2026-11-27',
      passages: [
        {
          lines: [1, 2],
          selectors: [
            { type: 'TextQuoteSelector', exact: 'Wort', prefix: 'a ', suffix: ' b' },
            { type: 'TextPositionSelector', start: 2, end: 6 },
          ],
        },
      ],
    });
    const without = await detailsOf(proved, {});
    expect(without.proof?.passages).toEqual([{ lines: [1, 2], selectors: [] }]);
  });
});

describe('a document', () => {
  test('in a list has the number of its statements', async () => {
    const document = archive.document.get('5-jahre-option');
    if (!document) throw new Error('no talk');
    const entry = await documentEntryOf({ ...document, url: 'https://a.example/|' }, entries);
    expect(documentData(entry, BASE)).toEqual({
      ...TALK,
      api: `${BASE}/api/documents/5-jahre-option`,
      event: '5. Mülheimer Arbeitsmarktdialog',
      speaker: {
        id: 'matthias-spies',
        url: `${BASE}/personen/matthias-spies`,
        name: 'Matthias Spies',
      },
      organisation: {
        id: 'sozialagentur',
        url: `${BASE}/organisationen/sozialagentur`,
        name: 'Sozialagentur',
      },
      original: 'https://a.example/%7C',
      source: `${BASE}/quellen/5-muelheimer-arbeitsmarktdialog`,
      topics: [OPTION],
      statements: 8,
    });
  });

  test('alone has their order', async () => {
    const document = archive.document.get('5-jahre-option');
    if (!document) throw new Error('no talk');
    const entry = await documentEntryOf(document, entries);
    const details = documentDetailsOf(entry, ['rede/satz'], BASE);
    expect(documentDetails.parse(details)).toEqual(details);
    expect(details.quoted).toEqual(['rede/satz']);
    expect(details.sections.map(({ title, depth }) => [title, depth])).toEqual([
      ['', 0],
      ['Historie', 2],
      ['Erfahrungen', 2],
      ['Erwartungen', 2],
    ]);
    expect(details.sections[1]).toMatchObject({
      url: `${BASE}/dokumente/5-jahre-option#abschnitt-historie`,
      statements: [
        '5-jahre-option/keine-alleinige-uebernahme',
        '5-jahre-option/politikfelduebergreifende-politik',
      ],
    });
  });
});

test('people, organisations, topics and terms', () => {
  const [person] = archive.person.values();
  const agency = archive.organisation.get('sozialagentur');
  const [topic] = archive.topic.values();
  const [ba] = archive.term.values();
  if (!person || !agency || !topic || !ba) throw new Error('the fixture has none');
  const sozialagentur = {
    id: 'sozialagentur',
    url: `${BASE}/organisationen/sozialagentur`,
    name: 'Sozialagentur',
  };
  expect(personData({ ...person, role: 'Leiter' }, agency, 3, BASE)).toEqual({
    id: 'matthias-spies',
    url: `${BASE}/personen/matthias-spies`,
    ...{ name: 'Matthias Spies', given: 'Matthias', surname: 'Spies', role: 'Leiter' },
    organisation: sozialagentur,
    statements: 3,
  });
  const { id, name, blocks } = person;
  expect(Object.keys(personData({ id, name, blocks }, undefined, 0, BASE))).toEqual([
    ...['id', 'url', 'name', 'statements'],
  ]);
  const city = archive.organisation.get('stadt-muelheim');
  expect(organisationData({ ...agency, abbreviation: 'SA' }, city, 4, BASE)).toEqual({
    ...sozialagentur,
    abbreviation: 'SA',
    partOf: CITY,
    references: [],
    statements: 4,
  });
  expect(topicData(topic, 8, BASE)).toEqual({ ...OPTION, statements: 8 });
  expect(termData(ba, BASE)).toEqual({
    id: 'ba',
    url: `${BASE}/begriffe#ba`,
    title: 'BA',
    expansion: 'Bundesagentur für Arbeit',
    synonyms: [],
    references: ['§ 367 SGB III'],
  });
});

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://müller.example/ü?q=ä#ö', 'https://xn--mller-kva.example/%C3%BC?q=%C3%A4#%C3%B6'],
  [
    'https://example.org/a%20b|c^d`e[f]{g}\\h',
    'https://example.org/a%20b%7Cc%5Ed%60e%5Bf%5D%7Bg%7D/h',
  ],
  ['https://example.org/100%', 'https://example.org/100%25'],
  ['http://[::1]:80/a', 'http://[::1]/a'],
])('%s is written as %s', (address, uri) => {
  expect(asUri(address)).toBe(uri);
});
