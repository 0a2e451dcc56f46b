import { lightStem } from '@/lib/search/german/light-stem';
import { loosen } from '@/lib/search/german/loosen';
import { LEAST_STATEMENTS, MOST_READ } from '@/lib/search/telling-words';
import type { Reading } from '../reading';
import { inVersion, questionOf, sql, type Sql } from '../sql';

/** A hit with its words. */
export interface HitWords {
  /** How many hits there are in all. */
  readonly total: number;
  readonly id: string;
  /** Its folded words, each in a line behind the number of its places. */
  readonly words: string;
}

/**
 * The words of hits, or of so many of them with the least MD5 sums of their ids, in the order of their dates; none where nothing can
 * set them apart from the rest of an archive of that size.
 */
export function hitWords(
  reading: Reading,
  hits: Sql,
  size: number,
  most: number,
): Promise<HitWords[]> {
  return reading.ask<HitWords>(
    questionOf(sql`
      WITH hit AS MATERIALIZED (
        SELECT statement.id, statement.since FROM wortlaut.statement
        WHERE ${inVersion('statement')} AND (${hits})
      ), counted AS (
        SELECT count(*)::integer AS total FROM hit
      ), sample AS (
        SELECT hit.* FROM hit WHERE (SELECT total FROM counted) < ${size}::integer
          AND (SELECT total FROM counted) >= ${LEAST_STATEMENTS}::integer
        ORDER BY CASE WHEN (SELECT total FROM counted) > ${most}::integer THEN md5(id) END
        LIMIT ${most}
      )
      SELECT (SELECT total FROM counted) AS total, statement.id,
        coalesce((
          SELECT string_agg(coalesce(cardinality(positions), 1) || ' ' || lexeme, E'\\n')
          FROM unnest(statement.spots)
        ), '') AS words
      FROM sample JOIN wortlaut.statement USING (id, since)
      ORDER BY statement.first_day, statement.last_day DESC, statement.id`),
    'search',
  );
}

/** A stem among some statements. */
export interface CountedStem {
  inside: number;
  /** The last statement that it was counted for. */
  last: string;
  readonly forms: Map<string, { places: number; readonly ids: string[] }>;
}

/** In how many statements each stem is, with its forms: how often each stands there, and in which statements first. */
export function countedByStem(hits: readonly HitWords[]): Map<string, CountedStem> {
  const counts = new Map<string, CountedStem>();
  const countOf = new Map<string, CountedStem>();
  for (const { id, words } of hits) {
    for (const line of words.split('\n')) {
      const space = line.indexOf(' ');
      if (space < 0) continue;
      const form = line.slice(space + 1);
      const known = countOf.get(form) ?? countedFor(counts, lightStem(loosen(form)));
      countOf.set(form, known);
      if (known.last !== id) known.inside++;
      known.last = id;
      const found = known.forms.get(form) ?? { places: 0, ids: [] };
      known.forms.set(form, found);
      found.places += Number(line.slice(0, space));
      if (found.ids.length < MOST_READ) found.ids.push(id);
    }
  }
  return counts;
}

function countedFor(counts: Map<string, CountedStem>, stem: string): CountedStem {
  const known = counts.get(stem) ?? { inside: 0, last: '', forms: new Map() };
  counts.set(stem, known);
  return known;
}
