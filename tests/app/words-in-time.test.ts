import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsInTime } from '@/app/verlauf/words-in-time';
import { columnSearch } from '@/lib/bundle/search';
import { calendarOf, yearSpan } from '@/lib/model/day';
import { EMPTY_QUERY, readQuery } from '@/lib/search/query';
import { buildCorpus, type Searchable } from '@/lib/search/search';
import { readAskedWords } from '@/lib/search/words-in-time/asked';
import {
  addressOfAllHits,
  addressOfHits,
  type WordsInTime,
} from '@/lib/search/words-in-time/words-in-time';
import { anySearch, DOCUMENTS, ORGANISATIONS, PEOPLE, TOPICS } from '../ports/any-searched';
import { aStatement } from '../search/an-archive';
import { anElsewhere } from '../search/elsewhere/an-elsewhere';

function searchIn(given: Searchable) {
  return columnSearch({
    corpus: buildCorpus(given),
    elsewhere: anElsewhere({ documents: given.documents }),
    numberOf: () => undefined,
    lastAdded: new Uint32Array(),
  });
}

const DOCUMENT = { type: 'talk', topics: [], sections: [], statements: [] } as const;
const searchOf = (statements: Searchable['statements']) =>
  searchIn({
    statements,
    documents: DOCUMENTS.map((id) => ({ ...DOCUMENT, id, title: id })),
    people: PEOPLE.map((id) => ({ id, name: id, blocks: [] })),
    organisations: ORGANISATIONS.map((id) => ({ id, name: id, blocks: [], references: [] })),
    topics: TOPICS.map((id) => ({ id, title: id, blocks: [] })),
  });

/** The number of hits that an address shows. */
async function hitsAt(address: string, search: ReturnType<typeof searchIn>): Promise<number> {
  const params = new URL(address, 'http://a').searchParams;
  const asked = Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]));
  return (await search.statements(readQuery(asked).query)).total;
}

test('a year has as many statements as its link shows, and a line as many as its own', async () => {
  await fc.assert(
    fc.asyncProperty(anySearch, async ({ statements, queries }) => {
      const search = searchOf(statements);
      const [filters = EMPTY_QUERY] = queries;
      const words = queries.slice(0, 5).map(({ q }) => q);
      const asked = {
        ...readAskedWords({ q: words }).asked,
        query: { ...filters, q: '', seite: 1 },
      };
      const { inTime } = await wordsInTime(asked, search);
      if (!inTime) return;
      for (const line of inTime.lines) {
        if (!line.isMet) {
          expect(line.counts.every(({ count }) => count === 0)).toBe(true);
          continue;
        }
        for (const [at, { count }] of line.counts.entries())
          expect([line.words, at, count]).toEqual([
            line.words,
            at,
            await hitsAt(addressOfHits(line, inTime.from + at), search),
          ]);
        expect(line.total).toBe(await hitsAt(addressOfAllHits(line, inTime), search));
      }
    }),
    { numRuns: 25 },
  );
});

test('what is counted is part of what it is counted among, and so is what is sure', async () => {
  await fc.assert(
    fc.asyncProperty(anySearch, async ({ statements, queries }) => {
      const [query = EMPTY_QUERY] = queries;
      const asked = {
        ...readAskedWords({ q: ['Brücke', 'Garten art:zitat', '-Wolke thema:luft'] }).asked,
        query: { ...query, q: '' },
      };
      const { inTime } = await wordsInTime(asked, searchOf(statements));
      for (const { counts } of inTime?.lines ?? [])
        for (const [at, { count, sure }] of counts.entries()) {
          expect(count).toBeLessThanOrEqual(inTime?.all[at]?.count ?? 0);
          expect(sure).toBeLessThanOrEqual(Math.min(count, inTime?.all[at]?.sure ?? 0));
        }
    }),
    { numRuns: 50 },
  );
});

test('all statements of a year are those that a look at every statement finds', async () => {
  await fc.assert(
    fc.asyncProperty(anySearch, async ({ statements }) => {
      const { inTime } = await wordsInTime(readAskedWords({}).asked, searchOf(statements));
      for (const [at, { count, sure }] of (inTime?.all ?? []).entries()) {
        const { first, last } = yearSpan((inTime?.from ?? 0) + at);
        const dates = statements.flatMap(({ date }) => date ?? []);
        const isSure = ({ approximate, uncertain }: (typeof dates)[number]) =>
          !approximate && !uncertain;
        expect([count, sure]).toEqual([
          dates.filter(({ span }) => span.first <= last && first <= span.last).length,
          dates.filter((date) => isSure(date) && first <= date.span.first && date.span.last <= last)
            .length,
        ]);
        expect(calendarOf(first).year).toBe((inTime?.from ?? 0) + at);
      }
    }),
    { numRuns: 50 },
  );
});

describe('words', () => {
  const search = searchOf([
    aStatement({ id: 'vortrag/a', on: '2004', text: 'Die Optionskommune ist ein Versuch.' }),
    aStatement({ id: 'vortrag/b', on: '2006-05', text: 'Optionskommunen und Jobcenter, 2010.' }),
    aStatement({ id: 'vortrag/c', on: '2006~', text: 'Das Jobcenter der Kommune.' }),
    aStatement({ id: 'vortrag/d', on: '2008/2009', text: 'Die Optionskommune bleibt.' }),
    aStatement({ id: 'vortrag/e', text: 'Die Optionskommune ohne Datum.' }),
  ]);
  const answer = async (params: Parameters<typeof readAskedWords>[0]) =>
    (await wordsInTime(readAskedWords(params).asked, search)).inTime;
  const line = async (params: Parameters<typeof readAskedWords>[0]) =>
    (await answer(params))?.lines[0];
  const yearsOf = (inTime: WordsInTime | undefined, position = 0) =>
    inTime?.lines[position]?.counts.map(({ count, sure }) => [count, sure]);

  test('are counted in all their forms, year by year, the years between them as well', async () => {
    const inTime = await answer({ q: 'Optionskommune' });
    expect(inTime?.from).toBe(2004);
    expect(yearsOf(inTime)).toEqual([
      [1, 1],
      [0, 0],
      [1, 1],
      [0, 0],
      [1, 0],
      [1, 0],
    ]);
    expect(yearsOf(await answer({ q: 'Jobcenter' }))?.[2]).toEqual([2, 1]);
    expect(inTime?.all.map(({ count }) => count)).toEqual([1, 0, 2, 0, 1, 1]);
    expect(inTime?.lines[0]).toMatchObject({ total: 3, undated: 1, isMet: true, notices: [] });
  });

  test('that are never met together are not counted at all, though a search shows those with one of them', async () => {
    expect(await line({ q: 'Versuch Jobcenter' })).toMatchObject({
      isMet: false,
      total: 0,
      counts: Array.from({ length: 6 }, () => ({ count: 0, sure: 0 })),
      notices: [],
    });
  });

  test('that occur nowhere are not counted as what may have been meant', async () => {
    const mistyped = await line({ q: 'Jobzenter' });
    expect(mistyped).toMatchObject({ isMet: false, total: 0, undated: 0 });
    expect(mistyped?.guesses.map(({ meant }) => meant)).toEqual([['Jobcenter']]);
  });

  test('that are no words are not counted', async () => {
    expect(await line({ q: '***' })).toMatchObject({
      isMet: false,
      total: 0,
      notices: ['„***“ enthält kein Wort, nach dem gesucht werden kann.'],
    });
  });

  test('with a date among them are counted where the text has the date', async () => {
    expect(await line({ q: 'Jobcenter 2010' })).toMatchObject({
      total: 1,
      query: { q: 'Jobcenter "2010"', von: '', bis: '' },
      notices: [
        '„Jobcenter 2010“: Eine Zeitangabe wurde hier als Text gesucht. Für alle Linien gilt der Zeitraum bei „Von“ und „Bis“.',
      ],
    });
  });

  test('cannot change the time and the filters of all lines', async () => {
    expect(await line({ q: 'Jobcenter bis:2004 art:erwartung', art: 'zitat' })).toMatchObject({
      query: { q: 'Jobcenter', art: ['quote'], von: '', bis: '' },
      total: 2,
      notices: [
        '„Jobcenter bis:2004 art:erwartung“: Die Zeitangabe mit Doppelpunkt wurde nicht beachtet. Für alle Linien gilt der Zeitraum bei „Von“ und „Bis“.',
        '„Jobcenter bis:2004 art:erwartung“: Die Angabe zu „Art“ wurde nicht beachtet. Für alle Linien gilt, was unter „Eingrenzen“ gewählt ist.',
      ],
    });
  });

  test('may have a filter of their own', async () => {
    expect(await line({ q: 'Jobcenter art:erwartung' })).toMatchObject({
      query: { art: ['expectation'] },
      total: 0,
      isMet: true,
    });
  });

  test.each([
    ['a part of the time', { von: '05/2006', bis: '2007' }, 2006, [2, 0]],
    ['more than there is', { von: '1900', bis: '2100' }, 2004, [1, 0, 2, 0, 1, 1]],
    ['an open end', { bis: '2004' }, 2004, [1]],
    ['dates that contradict', { von: '2010', bis: '2004' }, 2004, [1, 0, 2, 0, 1, 1]],
  ])('in %s have whole years', async (_what, time, from, all) => {
    const inTime = await answer({ q: 'Kommune', ...time });
    expect([inTime?.from, inTime?.all.map(({ count }) => count)]).toEqual([from, all]);
  });

  test.each([
    ['before the first statement', { bis: '1999' }],
    ['of nobody', { person: 'niemand' }],
  ])('%s are not counted', async (_what, conditions) => {
    expect(await answer({ q: 'Kommune', ...conditions })).toBeUndefined();
  });
});
