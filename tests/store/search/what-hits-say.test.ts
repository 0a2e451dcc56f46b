import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sure } from '@/lib/model/sure';
import { buildCorpus, type SearchCorpus } from '@/lib/search/search';
import { similarStatements } from '@/lib/search/similar';
import { similar } from '@/lib/store/search/similar';
import { tellingWords } from '@/lib/store/search/telling-words';
import { toldStemsBytes, toldStemsFrom } from '@/lib/store/search/told-stems';
import { sql } from '@/lib/store/sql';
import { anyTalk } from '../../ports/any-searched';
import { AROUND } from '../../ports/search-contract';
import { sourceOfSearch } from '../a-source';
import { storeOf } from '../a-store';

test('the statements that are like one are those that columns in memory have, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(anyTalk, fc.nat(5), async ({ statements }, most) => {
      const given = { ...AROUND, statements };
      const corpus = buildCorpus(given);
      const reading = await storeOf(sourceOfSearch(given));
      const known = { index: knowledgeOf(corpus), size: statements.length };
      for (const [at, { id }] of statements.slice(0, 5).entries())
        expect([id, await similar(reading, known, id, most)]).toEqual([
          id,
          similarStatements(corpus, at, most),
        ]);
    }),
    { numRuns: 4 },
  );
});

test('of more hits than are looked at it is the words of some that are told, and in how many of all they are', async () => {
  const statements = Array.from({ length: 80 }, (_, at) => ({
    id: `heft/a-${at}`,
    kind: 'quote' as const,
    document: 'heft',
    section: 'abschnitt-a',
    topics: [],
    relations: [],
    outcomes: [],
    organisation: at < 60 ? 'amt' : 'bund',
    text: at < 60 ? `Brücken ${at % 2 === 0 ? 'im Garten' : 'am Zaun'}` : 'Brücke der Wolken',
  }));
  const given = { ...AROUND, statements };
  const corpus = buildCorpus(given);
  const reading = await storeOf(sourceOfSearch(given));
  const index = knowledgeOf(corpus);
  const toldStems = sure(toldStemsFrom(toldStemsBytes(corpus.index), index.parts));
  const told = (lookedAt?: number) =>
    tellingWords(
      reading,
      { index, size: 80, toldStems },
      sql`organisation = 'bund' OR id = 'heft/a-0'`,
      9,
      lookedAt,
    );
  expect(await told()).toEqual([{ word: 'Wolken', inside: 20, outside: 0 }]);
  expect(await told(21)).toEqual([{ word: 'Wolken', inside: 20, outside: 0 }]);
  expect(await told(12)).toEqual([{ word: 'Wolken', inside: 20, outside: 0 }]);
  expect(await told(2)).toEqual([]);
});

function knowledgeOf({ index }: SearchCorpus) {
  return { parts: index.parts.map(({ segment }) => segment), splitter: index.splitter };
}
