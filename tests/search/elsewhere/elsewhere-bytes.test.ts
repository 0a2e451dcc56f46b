import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '@/lib/model/archive';
import { readRange } from '@/lib/search/date-input';
import type { Elsewhere } from '@/lib/search/elsewhere/elsewhere';
import { elsewhereBytes, elsewhereFromBytes } from '@/lib/search/elsewhere/elsewhere-bytes';
import { quoteFrom, rangesFoundIn, sourceQuote } from '@/lib/search/elsewhere/quote';
import {
  bestNames,
  entryGuesses,
  paragraphsFoundIn,
  searchElsewhere,
} from '@/lib/search/elsewhere/search-elsewhere';
import { readQuery, type SearchParams } from '@/lib/search/query';
import { dateOf } from '../../model/dates';
import { aStatement } from '../an-archive';
import { inOnePiece } from '../in-one-piece';
import { aDocument, anElsewhere, type GivenSource } from './an-elsewhere';

const WORDS =
  'Arbeitsmarkt Förderung Förderungen kommunale Option Größe Rat Räte Mini-Job Wirtschafts- und Sozialpolitik X1 BA 😀 Привет'.split(
    ' ',
  );
const some = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '));
const text = fc.array(some, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('.\n\n'));
const document = fc
  .record({
    title: some,
    type: fc.constantFrom<Document['type']>('talk', 'minutes'),
    on: fc.constantFrom(undefined, '2004', '2010-05', '2012-01-01/..'),
    topics: fc.subarray(['markt', 'option']),
    speaker: fc.constantFrom('anna', undefined),
    organisation: fc.constantFrom('ba', undefined),
    prose: some,
  })
  .map(({ on, speaker, organisation, prose, ...given }) => ({
    ...given,
    ...(on !== undefined && { date: dateOf(on) }),
    ...(speaker !== undefined && { speaker }),
    ...(organisation !== undefined && { organisation }),
    sections: [
      {
        anchor: 'abschnitt-a',
        title: 'Ein Abschnitt',
        depth: 2,
        blocks: [{ type: 'prose' as const, html: `<p>${prose}</p>` }],
      },
    ],
  }));
const elsewhere = fc
  .record({
    documents: fc.array(document, { maxLength: 4 }),
    texts: fc.array(text, { maxLength: 4 }),
    name: some,
  })
  .map(({ documents, texts, name }) =>
    anElsewhere(
      {
        documents: documents.map((each, at) => aDocument(`d${at}`, each)),
        statements: [
          aStatement({ document: 'd0', attribution: `Laut ${name}` }),
          aStatement({ document: 'unbekannt', attribution: `Nach ${name}` }),
        ],
        people: [{ id: 'anna', name: 'Anna Rat', role: 'Rätin', blocks: [] }],
        organisations: [{ id: 'ba', name, references: ['Ein Verweis'], blocks: [] }],
        topics: [{ id: 'markt', title: 'Arbeitsmarkt', blocks: [] }],
        terms: [
          {
            id: 'mini-job',
            title: 'Mini-Job',
            expansion: 'Kleine Arbeit',
            synonyms: ['Option'],
            forms: [],
            references: [],
            blocks: [],
          },
        ],
      },
      sourcesOf(texts),
    ),
  );
const query = fc.record<SearchParams>({
  q: fc
    .array(
      fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom('Förderungg', '"Rat"', '-Größe', '')),
      { maxLength: 3 },
    )
    .map((words) => words.join(' ')),
  von: fc.constantFrom('', '2005'),
  bis: fc.constantFrom('', '2011'),
  dokument: fc.subarray(['d0', 'd1', 'unbekannt']),
  dokumentart: fc.constantFrom([], ['vortrag'], ['protokoll', 'nichts']),
  thema: fc.subarray(['markt', 'nichts']),
  person: fc.subarray(['anna']),
  organisation: fc.subarray(['ba']),
});

/** Each is the text of one document that there may be, or of none. */
function sourcesOf(texts: readonly string[]): GivenSource[] {
  return texts.map((each, at) => ({
    id: `t${at}`,
    text: each,
    documents: at === 0 ? ['niemals', 'd1', 'd0'] : at === 1 ? [] : [`d${at}`],
  }));
}

function readBack(made: Elsewhere): Elsewhere {
  const read = elsewhereFromBytes(inOnePiece(elsewhereBytes(made)));
  if (!read) throw new Error('The bytes are none');
  return read;
}

/** Everything that can be asked, with what of it is shown. */
function answers(made: Elsewhere, params: SearchParams) {
  const asked = readQuery(params).query;
  const { groups, total, sourceMarks, entryMarks } = searchElsewhere(
    made,
    asked,
    readRange(asked.von, asked.bis).span,
  );
  const inText = paragraphsFoundIn(made, 't0', asked.q);
  const sample = `${WORDS.join(' ')}.`;
  const place = { start: 0, end: sample.length - 1 };
  return {
    groups: groups.map(({ slice, ...group }) => ({
      ...group,
      finds: slice(0, group.total).map((find) => [
        find,
        find.type === 'entry' ? quoteFrom(find.entry.text, entryMarks) : undefined,
      ]),
      second: slice(1, 2),
    })),
    total,
    marks: [sourceMarks(sample), entryMarks(sample)],
    quote: sourceQuote(sample, place, sourceMarks),
    finds: inText.finds,
    ranges: rangesFoundIn(sample, place, inText.marks),
    unknown: paragraphsFoundIn(made, 'unbekannt', asked.q).finds,
    names: bestNames(made, asked.q, 5),
    guesses: entryGuesses(made, asked.q),
  };
}

test('read back from bytes it answers every query as what it was made from', () => {
  fc.assert(
    fc.property(elsewhere, fc.array(query, { minLength: 1, maxLength: 6 }), (made, queries) => {
      const read = readBack(made);
      for (const params of queries)
        expect([params, answers(read, params)]).toEqual([params, answers(made, params)]);
      const again = readBack(read);
      for (const params of queries) expect(answers(again, params)).toEqual(answers(made, params));
    }),
    { numRuns: 60 },
  );
});

describe('bytes', () => {
  const made = anElsewhere({ documents: [aDocument('d0')] }, sourcesOf(['Ein Text.']));
  const bytes = inOnePiece(elsewhereBytes(made));

  test('are refused when a bit of them has changed', () => {
    expect(elsewhereFromBytes(bytes)).toBeDefined();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        expect(elsewhereFromBytes(damaged)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  test('are refused when they are cut, or of anything else', () => {
    for (let length = 0; length < bytes.length; length += 7)
      expect(elsewhereFromBytes(bytes.slice(0, length))).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (other) => {
        expect(elsewhereFromBytes(other)).toBeUndefined();
      }),
    );
  });
});
