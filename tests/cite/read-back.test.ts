import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '@/lib/cite/bibtex';
import { cslItem, cslJson } from '@/lib/cite/csl';
import { CITATION_FORMATS, formatOf } from '@/lib/cite/formats';
import { embeddedMeta } from '@/lib/cite/embedded';
import { oneLine } from '@/lib/cite/one-line';
import { DOCUMENT_TYPE_WORDS } from '@/lib/model/front-matter';
import type { Reference } from '@/lib/cite/reference';
import { ris } from '@/lib/cite/ris';
import { dateOf } from '../model/dates';
import { anyReference, cited, paper } from './references';

/* What is written is read back by a parser that is not ours. */

const read = (text: string, forceType: string) => {
  const { data } = new Cite(text, { forceType });
  if (data.length !== 1) throw new Error(`${data.length} items`);
  return data[0] ?? {};
};
const readBibtex = (reference: Reference) => read(bibtex(reference), '@bibtex/text');
const readBiblatex = (reference: Reference) => read(bibtex(reference), '@biblatex/text');
const readRis = (reference: Reference) => read(ris(reference), '@ris/file');
const withDate = (edtf: string): Reference => ({ ...cited('wettbewerb'), date: dateOf(edtf) });

describe('BibTeX', () => {
  test('of a quote', () => {
    expect(bibtex(cited('keine-alleinige-uebernahme')))
      .toBe(`@techreport{5-jahre-option_keine-alleinige-uebernahme,
  author = {{Stadt Mülheim an der Ruhr}},
  title = {{Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004}},
  date = {2004-07-08},
  year = {2004},
  type = {Beschlussvorlage},
  institution = {{Stadt Mülheim an der Ruhr}},
  note = {Zitiert nach: Spies, Matthias (Sozialagentur). 5 Jahre Option: Erfahrungen und Erwartungen [Vortrag]. 5. Mülheimer Arbeitsmarktdialog, um 2010.},
  abstract = {${cited('keine-alleinige-uebernahme').wording}},
  url = {https://wortlaut.example/dokumente/5-jahre-option/keine-alleinige-uebernahme},
  urldate = {2026-11-03},
  langid = {ngerman},
}
`);
  });

  test.each([
    ['2010', { 'date-parts': [[2010]] }, '2010'],
    ['2010-07', { 'date-parts': [[2010, 7]] }, '2010'],
    ['2010-07-08', { 'date-parts': [[2010, 7, 8]] }, '2010'],
    ['2010~', { 'date-parts': [[2010]] }, 'um 2010'],
    ['2004/2010', { 'date-parts': [[2004], [2010]] }, '2004 bis 2010'],
    ['[2010-07-09..2010~]', undefined, 'um 2010, nach dem 8. Juli 2010'],
  ])('%s keeps its precision', (edtf, issued, year) => {
    const back = readBiblatex(withDate(edtf));
    if (issued) expect(back.issued).toMatchObject(issued);
    expect(bibtex(withDate(edtf))).toContain(`  year = {${year}},\n`);
    expect(bibtex(withDate(edtf)).includes('date = {2')).toBe(true);
    expect(/^ {2}date = /m.test(bibtex(withDate(edtf)))).toBe(issued !== undefined);
  });

  test('any text comes back, and no name is taken apart', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        const back = readBibtex(reference);
        expect(back.title).toBe(seen(reference.title));
        expect(back.URL).toBe(reference.url);
        expect(back.id).toBe(reference.key);
        expect(namesOf(back.author)).toEqual(reference.authors.map(nameSeen));
        if (reference.institution !== undefined)
          expect(back.publisher).toBe(seen(reference.institution));
        expect(readBiblatex(reference).abstract ?? '').toBe(seen(reference.wording ?? ''));
      }),
    );
  });
});

describe('RIS', () => {
  test('of a quote', () => {
    expect(ris(cited('keine-alleinige-uebernahme')).split('\r\n')).toEqual([
      'TY  - RPRT',
      'AU  - Stadt Mülheim an der Ruhr',
      'TI  - Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004',
      'PY  - 2004',
      'DA  - 2004/07/08/',
      'PB  - Stadt Mülheim an der Ruhr',
      'M3  - Beschlussvorlage',
      `AB  - ${cited('keine-alleinige-uebernahme').wording}`,
      'N1  - Zitiert nach: Spies, Matthias (Sozialagentur). 5 Jahre Option: Erfahrungen und Erwartungen [Vortrag]. 5. Mülheimer Arbeitsmarktdialog, um 2010.',
      'DB  - Wortlaut',
      'LA  - de',
      'UR  - https://wortlaut.example/dokumente/5-jahre-option/keine-alleinige-uebernahme',
      'Y2  - 2026/11/03/',
      'ID  - 5-jahre-option_keine-alleinige-uebernahme',
      'ER  - ',
      '',
    ]);
  });

  test.each([
    ['2010', ['PY  - 2010', 'DA  - 2010///'], [[2010]]],
    ['2010-07', ['PY  - 2010', 'DA  - 2010/07//'], [[2010, 7]]],
    ['2010-07-08', ['PY  - 2010', 'DA  - 2010/07/08/'], [[2010, 7, 8]]],
    ['2010~', ['PY  - 2010', 'DA  - 2010///um 2010'], [[2010]]],
    [
      '[2010-07-09..2010~]',
      ['PY  - 2010', 'DA  - 2010///um 2010, nach dem 8. Juli 2010'],
      [[2010]],
    ],
    ['2004/2010', ['N1  - Datierung: 2004 bis 2010.'], undefined],
  ])('%s keeps its precision', (edtf, lines, parts) => {
    const reference = withDate(edtf);
    expect(
      ris(reference)
        .split('\r\n')
        .filter((each) => /^(?:PY|DA|N1)/.test(each)),
    ).toEqual(lines);
    expect(readRis(reference).issued?.['date-parts']).toEqual(parts);
  });

  test('a name with a comma, known only as a whole, is no author but a note', () => {
    const office = 'Amt für Soziales, Jugend und Gesundheit';
    const written = ris({ ...paper, authors: [{ literal: office }], institution: office });
    expect(written).not.toMatch(/^AU/m);
    expect(written).toContain(`PB  - ${office}\r\n`);
    expect(written).toContain(`N1  - Urheber: ${office}.\r\n`);
  });

  test('any text comes back, and no name is taken apart', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        const back = readRis(reference);
        expect(back.title).toBe(oneLine(reference.title));
        expect(back.URL).toBe(reference.url);
        expect(back.accessed).toEqual({ 'date-parts': [[2026, 11, 3]] });
        expect(back.abstract ?? '').toBe(oneLine(reference.wording ?? ''));
        const whole = reference.authors.filter(
          (each) => !('literal' in each && each.literal.includes(',')),
        );
        expect(back.author ?? []).toHaveLength(whole.length);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  test('of a quote', () => {
    expect(cslItem(cited('keine-alleinige-uebernahme'))).toEqual({
      id: '5-jahre-option_keine-alleinige-uebernahme',
      type: 'report',
      title:
        'Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004',
      genre: 'Beschlussvorlage',
      author: [{ literal: 'Stadt Mülheim an der Ruhr' }],
      publisher: 'Stadt Mülheim an der Ruhr',
      issued: { 'date-parts': [[2004, 7, 8]] },
      accessed: { 'date-parts': [[2026, 11, 3]] },
      abstract: cited('keine-alleinige-uebernahme').wording,
      note: 'Zitiert nach: Spies, Matthias (Sozialagentur). 5 Jahre Option: Erfahrungen und Erwartungen [Vortrag]. 5. Mülheimer Arbeitsmarktdialog, um 2010.',
      source: 'Wortlaut',
      URL: 'https://wortlaut.example/dokumente/5-jahre-option/keine-alleinige-uebernahme',
      language: 'de',
    });
  });

  test.each([
    ['2010', { 'date-parts': [[2010]] }],
    ['2010-07', { 'date-parts': [[2010, 7]] }],
    ['2010~', { 'date-parts': [[2010]], circa: true }],
    ['2010?', { 'date-parts': [[2010]], circa: true }],
    ['2004/2010', { 'date-parts': [[2004], [2010]] }],
    ['2004/..', { literal: 'seit 2004' }],
    ['201X', { literal: '2010er Jahre' }],
    ['[2010-07-09..2010~]', { literal: 'um 2010, nach dem 8. Juli 2010' }],
  ])('%s keeps its precision', (edtf, issued) => {
    expect(cslItem(withDate(edtf)).issued).toEqual(issued);
  });

  test('any reference is read as it was written', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        const { data } = new Cite(cslJson([reference]));
        const { _graph, ...back } = data[0] ?? {};
        expect(_graph).toBeDefined();
        expect(back).toMatchObject({ title: reference.title, URL: reference.url });
        expect(back.author ?? []).toEqual(reference.authors);
      }),
    );
  });
});

const RIS_READ: Readonly<Record<string, string>> = {
  SLIDE: 'motion_picture',
  RPRT: 'report',
  GEN: 'document',
  LEGAL: 'legislation',
};

test.each([
  ['talk', 'misc', 'SLIDE', 'speech', 'presentation'],
  ['council-paper', 'techreport', 'RPRT', 'report', 'report'],
  ['report', 'techreport', 'RPRT', 'report', 'report'],
  ['minutes', 'techreport', 'RPRT', 'report', 'report'],
  ['note', 'misc', 'GEN', 'document', 'document'],
  ['contract', 'misc', 'GEN', 'document', 'document'],
  ['interview', 'misc', 'GEN', 'interview', 'interview'],
  ['press-release', 'techreport', 'RPRT', 'report', 'report'],
  ['law', 'misc', 'LEGAL', 'legislation', 'statute'],
  ['letter', 'misc', 'GEN', 'document', 'document'],
] as const)(
  'a %s is one in every format, and is called so where there is no type of its own',
  (type, ...expected) => {
    const reference = { ...paper, type };
    const word = DOCUMENT_TYPE_WORDS[type];
    const [entry] = /(?<=^@)\w+/.exec(bibtex(reference)) ?? [];
    const [kind] = /(?<=^TY {2}- )\w+/.exec(ris(reference)) ?? [];
    const item = cslItem(reference);
    const meta = new Map(embeddedMeta(reference));
    expect([entry, kind, item.type, meta.get('z:itemType')]).toEqual(expected);
    expect([item.genre, meta.get('DC.type')]).toEqual([word, word]);
    expect(bibtex(reference)).toMatch(new RegExp(`(?:type|howpublished) = \\{${word}`));
    expect(ris(reference)).toContain(`M3  - ${word}\r\n`);
    // What another parser makes of the RIS record.
    expect(readRis(reference).type).toBe(RIS_READ[kind ?? '']);
    expect(readRis(reference).title).toBe(reference.title);
  },
);

test('several references are one file', () => {
  const both = [cited('keine-alleinige-uebernahme'), paper];
  const counts = CITATION_FORMATS.map(({ ending, write }) => [
    ending,
    new Cite(write(both), ending === 'bib' ? { forceType: '@bibtex/text' } : {}).data.map(
      ({ id }) => id,
    ),
  ]);
  const keys = both.map(({ key }) => key);
  expect(counts).toEqual([
    ['bib', keys],
    ['ris', keys],
    ['csl.json', keys],
  ]);
  expect(formatOf('csl.json')?.name).toBe('CSL-JSON');
  expect(formatOf('constructor')).toBeUndefined();
});

/** As TeX would print it: white space of every sort is one space. */
function seen(text: string): string {
  return oneLine(text);
}

interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
  readonly suffix?: string;
}

/** Families with their particles, which the parser tells apart. */
function namesOf(names: readonly Name[] = []): string[] {
  return names.map(nameSeen);
}

function nameSeen(name: Name): string {
  if (name.literal !== undefined) return seen(name.literal);
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  return seen([...particles, name.family, name.given].filter(Boolean).join(' '));
}
