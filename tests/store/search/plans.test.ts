import { afterAll, beforeAll, expect, test } from 'vitest';
import { EMPTY_QUERY, type SearchQuery } from '@/lib/search/query';
import type { Reading } from '@/lib/store/reading';
import { searchStatements } from '@/lib/store/search/search';
import { vocabularyBytes, vocabularyFrom } from '@/lib/store/search/vocabulary';
import type { Question } from '@/lib/store/sql';
import { sure } from '@/lib/model/sure';
import { aCorpus, aStatement } from '../../search/an-archive';
import { plansOfALargeStore, type PlanOf } from '../a-large-store';
import { aConnection } from '../a-store';

/* The words of the large store are w0 to w2999; a vocabulary that has them is enough to ask for them. */

let planOf: PlanOf;
beforeAll(async () => {
  planOf = await plansOfALargeStore();
  // As servers ask, see lib/store/hosts/host.ts: a table is looked through only where no index can be used.
  await (await aConnection()).run('SET enable_seqscan = off');
}, 120_000);
afterAll(async () => (await aConnection()).run('RESET enable_seqscan'));

const corpus = aCorpus([
  aStatement({ id: 'dokument-1/s-20', text: 'w7 w8 w999 w1000', speaker: 'person-7' }),
]);
const vocabulary = sure(
  vocabularyFrom(
    ...(vocabularyBytes(corpus).map(([, bytes]) => bytes) as [Uint8Array, Uint8Array, Uint8Array]),
  ),
);

/** What a search asks, and that something meets all of its words. */
async function questionsOf(query: Partial<SearchQuery>): Promise<Question[]> {
  const asked: Question[] = [];
  const reading: Reading = {
    version: 1,
    async ask(question) {
      asked.push(question);
      const sizes = Array.from({ length: 40 }, () => 1);
      return (question.text.includes('AS sizes') ? [{ sizes }] : [{}]) as never;
    },
  };
  await searchStatements(reading, vocabulary)
    .statements({ ...EMPTY_QUERY, ...query })
    .catch(() => undefined);
  return asked;
}

test.each<[what: string, query: Partial<SearchQuery>, index: RegExp]>([
  ['a word', { q: 'w999' }, /statement_spots/],
  ['several words', { q: 'w7 w999' }, /statement_spots/],
  ['a phrase', { q: '"w7 w999"' }, /statement_spots/],
  ['one of two words', { q: 'w7 ODER w999' }, /statement_spots/],
  ['a word on some days', { q: 'w999', von: '2004', bis: '2005' }, /statement_spots/],
  ['a word of a person', { q: 'w999', person: ['person-7'] }, /statement_spots|statement_person/],
  ['what a person has said', { person: ['person-7'] }, /statement_person/],
  ['the days of a month', { von: '2004-07-01', bis: '2004-07-31' }, /statement_date/],
])('%s is looked up by an index', async (_what, query, index) => {
  const questions = (await questionsOf(query)).filter(({ text }) =>
    text.includes('wortlaut.statement'),
  );
  expect(questions.length).toBeGreaterThan(1);
  for (const question of questions) {
    const plan = (await planOf(question)).join('\n');
    expect([question.text, plan]).toEqual([question.text, expect.stringMatching(index)]);
    expect(plan).not.toMatch(/Seq Scan on (?:statement|record)/);
  }
});
