import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statement } from '@/lib/model/archive';
import { corpusBytes, corpusFromBytes } from '@/lib/search/corpus-bytes';
import { facetPageOf } from '@/lib/search/facet-page';
import { fromBytes, toBytes } from '@/lib/search/index/bytes';
import { readQuery, type SearchParams } from '@/lib/search/query';
import {
  bestStatements,
  buildCorpus,
  runSearch,
  type Searchable,
  type SearchCorpus,
} from '@/lib/search/search';
import { similarStatements } from '@/lib/search/similar';
import { buildTextIndex, followStatements } from '@/lib/search/text-index';
import { aStatement } from './an-archive';
import { inOnePiece } from './in-one-piece';

const WORDS =
  `Die Kommune Kommunen Wirtschafts- und Arbeitsmarktpolitik -förderung Mülheim Straße daß Steuer § 6a SGB II 1-Euro-Job Bürger:innen
  F.D.P. 1.000 8.7.2010 „Option“ fördern fordern Räte nicht. BA 2010 mehr: Übernahme Café x Ωmega Приве́т 😀 Absatzwort Absatzwörter Spies Markt`.split(
    /\s+/,
  );
const DAYS = [undefined, '2004', '2008-05-01', '2010-07', '2009-12-31', '2010/..', '2005?'];
const PEOPLE = ['matthias-spies', 'anna-alt', 'jemand-anderes', undefined];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 })
  .map((words) => words.join(' '));
const statement = fc
  .record({
    text,
    on: fc.constantFrom(...DAYS),
    kind: fc.constantFrom('quote', 'experience', 'expectation'),
    speaker: fc.constantFrom(...PEOPLE),
    organisation: fc.constantFrom('ba', 'sozialagentur', undefined),
    document: fc.constantFrom('vortrag', 'vorlage-2010'),
    topics: fc.subarray(['kommunale-option', 'wettbewerb', 'halb']),
  } as const)
  .map(({ on, speaker, organisation, ...given }) =>
    aStatement({
      ...given,
      ...(on !== undefined && { on }),
      ...(speaker !== undefined && { speaker }),
      ...(organisation !== undefined && { organisation }),
    }),
  );
const archive = fc.array(statement, { maxLength: 12 });
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS),
      fc.constantFrom(
        'Komune',
        'Absazwort',
        'markt*',
        '"und Arbeitsmarktpolitik"',
        '-Steuer',
        'ODER',
        'person:spies',
        'thema:option',
        'dokument:Vorlage',
        'von:2005',
        'Sozialhilfeträger',
        'SHT',
      ),
    ),
    { maxLength: 4 },
  )
  .map((words) => words.join(' '));
const query = fc.record<SearchParams>({
  q: typed,
  von: fc.constantFrom('', '2005', '1.1.2010'),
  bis: fc.constantFrom('', '2009'),
  art: fc.subarray(['zitat', 'erwartung']),
  person: fc.subarray(['anna-alt', 'niemand']),
  thema: fc.subarray(['wettbewerb', 'halb']),
  dokument: fc.subarray(['vorlage-2010']),
  'person-suche': fc.constantFrom('', 'al', 'spi mat'),
  sortierung: fc.constantFrom('', 'neueste', 'aelteste'),
  seite: fc.constantFrom('1', '2'),
});

function searchable(statements: readonly Statement[]): Searchable {
  const document = { type: 'talk', topics: [], sections: [], statements: [] } as const;
  const organisation = { blocks: [], references: [] };
  return {
    statements,
    terms: [
      { title: 'SHT', expansion: 'Sozialhilfeträger', synonyms: ['Kommune'] },
      { title: 'Option\nzwei Zeilen', synonyms: [] },
    ],
    documents: [
      { ...document, id: 'vortrag', title: '\uFEFF5 Jahre Option 😀' },
      { ...document, id: 'vorlage-2010', title: 'Beschlussvorlage\n2010' },
    ],
    people: [
      { id: 'matthias-spies', name: 'Matthias Spies', blocks: [] },
      { id: 'anna-alt', name: 'Änna Alt', blocks: [] },
    ],
    organisations: [
      { ...organisation, id: 'sozialagentur', name: 'Sozialagentur' },
      { ...organisation, id: 'ba', name: 'Bundesagentur für Arbeit', abbreviation: 'BA' },
    ],
    topics: [
      { blocks: [], id: 'kommunale-option', title: 'Kommunale Option' },
      { blocks: [], id: 'wettbewerb', title: 'Wettbewerb' },
      { blocks: [], id: 'halb', title: 'Ein halbes Paar: \uD83D' },
    ],
    proofs: {
      values: [{ id: 'belegt', label: 'belegt' }],
      of: ({ text: wording }) => (wording.length > 40 ? 'belegt' : undefined),
    },
  };
}

/** A corpus with statements that came and went after its index was made. */
function grown(before: readonly Statement[], after: readonly Statement[]): SearchCorpus {
  const index = followStatements(buildTextIndex(before), after)?.index;
  return buildCorpus(searchable(after), index);
}

function readBack(corpus: SearchCorpus): SearchCorpus {
  const read = corpusFromBytes(inOnePiece(corpusBytes(corpus)), corpus.texts);
  if (!read) throw new Error('The bytes of a corpus are none');
  return read;
}

/** Everything that a corpus can be asked. */
function answers(corpus: SearchCorpus, params: SearchParams) {
  const { query: asked } = readQuery(params);
  return {
    result: runSearch(corpus, asked),
    page: facetPageOf(corpus, asked, 'person', 'A'),
    documents: facetPageOf(corpus, asked, 'dokument', ''),
    best: bestStatements(corpus, asked.q, 5),
    similar: Array.from({ length: corpus.texts.length }, (_, number) =>
      similarStatements(corpus, number, 4),
    ),
  };
}

test('a corpus read back from bytes answers every query as the one that it was made from', () => {
  fc.assert(
    fc.property(
      archive,
      archive,
      fc.array(query, { minLength: 1, maxLength: 6 }),
      (kept, others, queries) => {
        const corpus = grown([...kept, ...others.slice(0, 3)], [...others.slice(3), ...kept]);
        const read = readBack(corpus);
        for (const params of queries)
          expect([params, answers(read, params)]).toEqual([params, answers(corpus, params)]);
        const again = readBack(read);
        for (const params of queries)
          expect(answers(again, params)).toEqual(answers(corpus, params));
      },
    ),
    { numRuns: 30 },
  );
});

describe('a search in many statements', () => {
  const many = Array.from({ length: 300 }, (_, number) =>
    aStatement({ id: `vortrag/s-${number}`, text: `Satz ${number} über die Kommune am Markt.` }),
  );

  test('reads the texts of the hits that it shows, whatever else it finds', () => {
    const corpus = buildCorpus(searchable(many));
    const reads: number[] = [];
    const counted = corpusFromBytes(inOnePiece(corpusBytes(corpus)), {
      length: many.length,
      at(number) {
        reads.push(number);
        return many[number];
      },
    });
    if (!counted) throw new Error('The bytes of a corpus are none');
    const { hits, total } = runSearch(counted, readQuery({ q: 'Kommune' }).query);
    expect([total, reads]).toEqual([
      300,
      hits.map(({ id }) => many.findIndex((each) => each.id === id)),
    ]);
    reads.length = 0;
    expect(similarStatements(counted, 7, 4).length).toBe(0);
    expect(reads).toEqual([7]);
  });
});

describe('bytes', () => {
  const statements = ['Ein Satz.', 'Noch ein Satz über die Kommune.'].map((each) =>
    aStatement({ text: each, on: '2010' }),
  );
  const corpus = buildCorpus(searchable(statements));
  const bytes = inOnePiece(corpusBytes(corpus));

  test('are refused with another number of texts', () => {
    expect(corpusFromBytes(bytes, statements)).toBeDefined();
    expect(corpusFromBytes(bytes, statements.slice(1))).toBeUndefined();
    expect(corpusFromBytes(bytes, [...statements, ...statements])).toBeUndefined();
  });

  test('may lie anywhere in memory, in a buffer as well', () => {
    const shifted = Buffer.alloc(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(corpusFromBytes(shifted.subarray(3), statements)).toBeDefined();
  });

  test('are refused when a bit of them has changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        expect(corpusFromBytes(damaged, statements)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('are refused when they are cut or have more behind them', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(corpusFromBytes(bytes.slice(0, length), statements)).toBeUndefined();
      }),
    );
    expect(corpusFromBytes(Uint8Array.from([...bytes, ...new Uint8Array(8)]), statements)).toBe(
      undefined,
    );
  });

  test('of anything else are refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (other) => {
        expect(corpusFromBytes(other, [])).toBeUndefined();
      }),
    );
  });

  test('are refused when a list is missing or has another length', () => {
    const kind = 'wortlaut search 1';
    const parts = fromBytes(kind, bytes);
    if (!parts) throw new Error('The bytes have another kind');
    for (const name of Object.keys(parts.numbers).filter((each) => !each.endsWith('.only'))) {
      const { [name]: list, ...numbers } = parts.numbers;
      expect([name, corpusFromBytes(toBytes(kind, { ...parts, numbers }), statements)]).toEqual([
        name,
        undefined,
      ]);
      if (list === undefined || list.length === 0) continue;
      const longer = { ...numbers, [name]: list.subarray(0, list.length - 1) };
      expect([
        name,
        corpusFromBytes(toBytes(kind, { ...parts, numbers: longer }), statements),
      ]).toEqual([name, undefined]);
    }
    for (const name of Object.keys(parts.words)) {
      const others = Object.entries(parts.words).filter(([each]) => each !== name);
      const words = Object.fromEntries(others);
      expect(corpusFromBytes(toBytes(kind, { ...parts, words }), statements)).toBeUndefined();
    }
  });
});
