import type { Question } from '@/lib/store/sql';
import { aStore } from './a-store';

/** How a question is answered by a store that has so much that it cannot look through it: the lines of the plan. */
export type PlanOf = (question: Question) => Promise<string[]>;

/** Fills the store that all tests of a process share with rows that have nothing to say. */
export async function plansOfALargeStore(): Promise<PlanOf> {
  const { connection } = await aStore();
  await connection.run(FILLED);
  await connection.run('VACUUM ANALYZE');
  return async ({ text, parameters }) => {
    const rows = await connection.query<{ 'QUERY PLAN': string }>(`EXPLAIN (COSTS OFF) ${text}`, [
      VERSION,
      ...parameters,
    ]);
    return rows.map((row) => row['QUERY PLAN']);
  };
}

const VERSION = 1;

/** Dates of twenty years, most of them days; a tenth are years, a hundredth has none. */
const FILLED = `
INSERT INTO wortlaut.version (number, name, manifest) VALUES (${VERSION}, 'large', '{}');
INSERT INTO wortlaut.current (version) VALUES (${VERSION});
INSERT INTO wortlaut.statement (
  id, since, hash, art, document, origin, person, organisation, topics, document_type, outcome, dating, proof, first_day, last_day,
  first_year, last_year, month, anniversary, loose_ends, waited, letters, words, source, source_start, added, spots
)
SELECT
  'dokument-' || n / 20 || '/s-' || n, ${VERSION}, '', (ARRAY['zitat', 'erfahrung', 'erwartung'])[n % 3 + 1], 'dokument-' || n / 20,
  CASE WHEN n % 9 = 0 THEN 'dokument-' || n % 50 END, 'person-' || n % 200, 'stelle-' || n % 30, ARRAY['thema-' || n % 40],
  'vorlage', CASE WHEN n % 3 = 2 THEN (ARRAY['offen', 'eingetreten'])[n % 2 + 1] END, 'tag', 'wort', first_day, last_day,
  2000, 2020, CASE WHEN first_day = last_day THEN first_day / 30 END,
  CASE WHEN first_day = last_day THEN to_char(date '1970-01-01' + first_day, 'MM-DD') END, 0, NULL, 100, 20,
  'quelle-' || n / 40, n % 40, NULL, to_tsvector('simple', 'w' || n % 50 || ' w' || n % 3000)
FROM (
  SELECT n, CASE WHEN n % 100 > 0 THEN 11000 + n % 7000 - CASE WHEN n % 10 = 1 THEN n % 365 ELSE 0 END END AS first_day,
    CASE WHEN n % 100 > 0 THEN 11000 + n % 7000 - CASE WHEN n % 10 = 1 THEN n % 365 - 364 - n % 500 ELSE 0 END END AS last_day
  FROM generate_series(1, 6000) AS n
) AS dated;
INSERT INTO wortlaut.record (key, since, hash, body) SELECT 'statement/' || id, ${VERSION}, '', '{}' FROM wortlaut.statement;
INSERT INTO wortlaut.small (name, piece, since, hash, bytes) SELECT 'tree/' || n % 9, n / 9, ${VERSION}, '', '' FROM generate_series(1, 999) AS n;`;
