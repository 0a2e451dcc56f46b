import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnSearch } from '@/lib/bundle/search';
import { sure } from '@/lib/model/sure';
import type { FoundBesides, Search } from '@/lib/ports/search';
import { readRange } from '@/lib/search/date-input';
import { GROUPS } from '@/lib/search/elsewhere/groups';
import type { Marker } from '@/lib/search/marks';
import { buildCorpus } from '@/lib/search/search';
import { searchElsewhereIn } from '@/lib/store/elsewhere/search';
import {
  ELSEWHERE,
  ELSEWHERE_WORDS,
  elsewhereVocabularyFrom,
} from '@/lib/store/elsewhere/vocabulary';
import { smallBytes } from '@/lib/store/small';
import { anElsewhere } from '../../search/elsewhere/an-elsewhere';
import { sourceOfSearch } from '../a-source';
import { storeOf } from '../a-store';
import { anyElsewhere, type GivenElsewhere } from './any-elsewhere';

test('everything but statements is found, counted, put in order and marked as by columns in memory', async () => {
  await fc.assert(
    fc.asyncProperty(anyElsewhere, async (given) => {
      const [columns, store] = await searchesOf(given);
      const texts = given.sources.map(({ text }) => text);
      for (const [at, query] of given.queries.entries()) {
        const asked = readRange(query.von, query.bis).span;
        const group = sure(GROUPS[at % GROUPS.length]);
        for (const wanted of [{ first: 3 }, { group, page: 1 + (at % 2) }])
          expect([query, told(await store.besides(query, asked, wanted), texts)]).toEqual([
            query,
            told(await columns.besides(query, asked, wanted), texts),
          ]);
        const { q } = query;
        expect([q, await store.guesses(q)]).toEqual([q, await columns.guesses(q)]);
        expect([q, await store.names(q, 4)]).toEqual([q, await columns.names(q, 4)]);
        for (const source of ['constructor', ...given.sources.map(({ id }) => id)]) {
          const [found, expected] = [
            await store.paragraphs(source, q),
            await columns.paragraphs(source, q),
          ];
          expect([q, source, found.finds]).toEqual([q, source, expected.finds]);
          expect(marked(found.marks, texts)).toEqual(marked(expected.marks, texts));
        }
      }
    }),
    { numRuns: 2 },
  );
});

async function searchesOf({
  given,
  sources,
}: GivenElsewhere): Promise<
  [Search, Pick<Search, 'besides' | 'guesses' | 'paragraphs' | 'names'>]
> {
  const elsewhere = anElsewhere(given, sources);
  const reading = await storeOf(sourceOfSearch(given, elsewhere));
  const vocabulary = elsewhereVocabularyFrom(
    await smallBytes(reading, ELSEWHERE_WORDS),
    await smallBytes(reading, ELSEWHERE),
  );
  const columns = columnSearch({
    corpus: buildCorpus(given),
    elsewhere,
    numberOf: () => undefined,
    lastAdded: new Uint32Array(),
  });
  return [columns, searchElsewhereIn(reading, sure(vocabulary))];
}

/** What is found, with what is marked in some texts and in what was found. */
function told({ groups, total, sourceMarks, entryMarks }: FoundBesides, texts: readonly string[]) {
  const entries = groups.flatMap(({ finds }) =>
    finds.flatMap((each) => (each.type === 'entry' ? each.entry.text : [])),
  );
  return {
    groups,
    total,
    inTexts: marked(sourceMarks, texts),
    inEntries: marked(entryMarks, entries),
  };
}

function marked(marks: Marker, texts: readonly string[]) {
  return texts.map(marks);
}
