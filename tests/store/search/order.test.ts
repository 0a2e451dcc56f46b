import { expect, test } from 'vitest';
import { EMPTY_QUERY } from '@/lib/search/query';
import { buildCorpus, runSearch } from '@/lib/search/search';
import { openStore } from '@/lib/store/open';
import { aStatement } from '../../search/an-archive';
import { sourceOfSearch } from '../a-source';
import { storeOf } from '../a-store';

const PIECES = [
  'Die kommunale Option ist ein Erfolg der Arbeitsmarktpolitik',
  'wir fördern und fordern vor Ort',
  'der Rat der Stadt hat über die Rente beraten',
  'Politik für den Arbeitsmarkt braucht Geduld und noch einmal Geduld',
  'Förderungen der Kommunen reichen nicht',
  'das Wachstum der Wirtschaft bleibt aus',
  'Wirtschaftswachstum ist kein Selbstzweck',
  'Hartz IV und das SGB II regeln es',
  'die Bundesagentur für Arbeit prüft das',
  'Langzeitarbeitslose finden selten Arbeit',
  'Anna Müller war es, die das zuerst gesagt hat',
  'Politik kann hier und da auch einmal den Arbeitsmarkt stören',
  'ganz am Ende ging es in der Politik dann doch um den Arbeitsmarkt',
  'Müller hat die Kommune gelobt, die Kommune und ihre Kommunalpolitik',
];
const PEOPLE = [
  { id: 'anna-mueller', name: 'Anna Müller', blocks: [] },
  { id: 'karl-richter', name: 'Karl Richter', blocks: [] },
];
const statements = Array.from({ length: 90 }, (_, n) =>
  aStatement({
    id: `heft/s-${n}`,
    document: 'heft',
    speaker: PEOPLE[n % 3]?.id,
    text: [n, n * 3 + 1, n * 7 + 2]
      .slice(0, 1 + (n % 3))
      .map((at) => PIECES[at % PIECES.length])
      .join('. '),
  }),
);
const given = {
  statements,
  documents: [
    { id: 'heft', type: 'talk' as const, title: 'Heft', topics: [], sections: [], statements: [] },
  ],
  people: PEOPLE,
  organisations: [],
  topics: [],
};

test.each([
  'Kommune',
  'kommunale Option',
  'Arbeitsmarktpolitik',
  'Politik Arbeitsmarkt',
  'Wachstum der Wirtschaft',
  'Förderung der Kommunen',
  'Geduld Arbeitsmarkt Kommune',
  '"vor Ort"',
  'Hartz IV',
  'BA Arbeit',
  'Anna Müller',
  'Anna Müller Kommune',
  'Richter Rente',
  'Komune Wachstm',
  'Arb*',
  'Kommune ODER Rente',
  'Arbeit -Langzeitarbeitslose',
  'Rente Wirtschaftswachstum Option',
])('%s: everything is told as from a bundle, the hits in the same order', async (q) => {
  const { search } = await openStore(await storeOf(sourceOfSearch(given)), 'a version', undefined);
  const corpus = buildCorpus(given);
  for (const seite of [1, 2]) {
    const query = { ...EMPTY_QUERY, q, seite };
    const bundle = runSearch(corpus, query);
    expect(bundle.total).toBeGreaterThan(0);
    const store = await search.statements(query);
    const withoutScore = ({ hits, ...rest }: typeof bundle) => ({
      ...rest,
      hits: hits.map(({ score, ...hit }) => ({ ...hit, score: score > 0 })),
    });
    expect(withoutScore(store)).toEqual(withoutScore(bundle));
  }
});
