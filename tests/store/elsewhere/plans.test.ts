import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Search } from '@/lib/ports/search';
import { EMPTY_QUERY } from '@/lib/search/query';
import { openStore } from '@/lib/store/open';
import type { Reading } from '@/lib/store/reading';
import type { Question } from '@/lib/store/sql';
import { dateOf } from '../../model/dates';
import { aStatement } from '../../search/an-archive';
import { aDocument, anElsewhere } from '../../search/elsewhere/an-elsewhere';
import { sourceOfSearch } from '../a-source';
import { aConnection, storeOf } from '../a-store';

/** How PostgreSQL looks up what is asked, where it looks through a table only if no index can be used, as servers ask. */
beforeAll(async () => (await aConnection()).run('SET enable_seqscan = off'), 60_000);
afterAll(async () => (await aConnection()).run('RESET enable_seqscan'));

const WORDING = 'Die Förderung der Kommunen durch das Jobcenter bleibt eine Aufgabe der Kommunen.';

async function plansOf(ask: (search: Search) => Promise<unknown>): Promise<[Question, string][]> {
  const given = {
    documents: [
      aDocument('heft', { title: 'Die Förderung der Kommunen', date: dateOf('2004-07-08') }),
    ],
    statements: ['a', 'b', 'c'].map((id) =>
      aStatement({ id: `heft/${id}`, document: 'heft', text: WORDING, attribution: 'Förderung' }),
    ),
    people: [],
    organisations: [],
    topics: [],
    terms: [],
    pages: [],
  };
  const sources = [{ id: 'heft.txt', text: WORDING, documents: ['heft'] }];
  const stored = await storeOf(sourceOfSearch(given, anElsewhere(given, sources)));
  const asked: Question[] = [];
  const reading: Reading = {
    version: stored.version,
    ask(question, within) {
      asked.push(question);
      return stored.ask(question, within);
    },
  };
  const { search } = await openStore(reading, 'heft', undefined);
  asked.length = 0;
  await ask(search);
  const { query } = await aConnection();
  return Promise.all(
    asked.map(async (question): Promise<[Question, string]> => {
      const rows = await query<{ 'QUERY PLAN': string }>(`EXPLAIN ${question.text}`, [
        stored.version,
        ...question.parameters,
      ]);
      return [question, rows.map((row) => row['QUERY PLAN']).join('\n')];
    }),
  );
}

const query = { ...EMPTY_QUERY, q: 'Förderung' };
const days = dateOf('2004').span;

test.each<[what: string, ask: (search: Search) => Promise<unknown>]>([
  [
    'what besides statements has a word',
    (search) => search.besides(query, undefined, { first: 3 }),
  ],
  ['the same on some days', (search) => search.besides(query, days, { first: 3 })],
  [
    'several words',
    (search) => search.besides({ ...query, q: 'der Förderung Kommune' }, days, { first: 3 }),
  ],
  ['documents of some days', (search) => search.besides(EMPTY_QUERY, days, { first: 3 })],
  ['paragraphs of one archive text', (search) => search.paragraphs('heft.txt', 'Förderung')],
  ['names', (search) => search.names('Förderung', 3)],
  ['guesses', (search) => search.guesses('Förderrung')],
  ['how hits lie in time', (search) => search.inTime(query, 'person', 3)],
  ['how long they took', (search) => search.waits(query)],
  ['their words', (search) => search.tellingWords(query, 3)],
  ['what is like a statement', (search) => search.similar('heft/a', 3)],
])('%s: looked up by an index', async (_what, ask) => {
  const plans = await plansOf(ask);
  expect(plans.length).toBeGreaterThan(0);
  for (const [{ text }, plan] of plans) {
    expect([text, plan]).toEqual([text, expect.not.stringMatching(/Seq Scan on/)]);
    // Of so few statements any index is as good.
    if (/wortlaut\.(?:passage|entry_text)\b.*@@ ANY\(/s.test(text))
      expect([text, plan]).toEqual([
        text,
        expect.stringMatching(/Index Scan (?:on|using) (?:\w+_spots|passage_source)/),
      ]);
  }
});
