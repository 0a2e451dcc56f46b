import { lightStem } from '@/lib/search/german/light-stem';
import { loosen } from '@/lib/search/german/loosen';
import {
  countWritings,
  isToldForm,
  LEAST_SCORE,
  LEAST_STATEMENTS,
  logLikelihood,
  MOST_READ,
  mostly,
  toldWriting,
  type TellingWord,
} from '@/lib/search/telling-words';
import type { Reading } from '../reading';
import { inVersion, questionOf, sql, type Sql } from '../sql';
import type { ToldStems } from './told-stems';

/** What is known of the words of an archive without asking for it. */
export interface KnownOfWords {
  /** How many statements there are. */
  readonly size: number;
  readonly toldStems: ToldStems;
}

/**
 * The words that set hits apart from the rest of the archive, see `tellingWords` of lib/search: `hits` is the condition that rows of
 * `statement` meet.
 *
 * The words of up to `mostLookedAt` hits are looked at, which is exact. Of more hits it is a sample, the same one for the
 * same hits: those whose ids have the least MD5 sum. What is told then must be telling in the sample, and `inside` is an estimate.
 */
export async function tellingWords(
  reading: Reading,
  { size, toldStems }: KnownOfWords,
  hits: Sql,
  most: number,
  mostLookedAt = MOST_LOOKED_AT,
): Promise<TellingWord[]> {
  const sample = await wordsOf(reading, hits, size, mostLookedAt);
  const [total, looked] = [sample[0]?.total ?? 0, sample.length];
  const candidates = [...countedByStem(sample)]
    .flatMap(([stem, { inside: met, forms }]) => {
      if (met < LEAST_STATEMENTS) return [];
      const all = toldStems.statementsWith(stem);
      const inside = Math.min(all, Math.round((met * total) / looked));
      const score = logLikelihood(met, all - inside, looked, size - total);
      return score < LEAST_SCORE ? [] : [{ stem, inside, outside: all - inside, score, forms }];
    })
    .sort((a, b) => b.score - a.score || (a.stem < b.stem ? -1 : 1))
    .flatMap(({ inside, outside, forms }) => {
      const form = mostly(new Map([...forms].map(([each, { places }]) => [each, places]))) ?? '';
      return isToldForm(form) ? [{ inside, outside, form, ids: forms.get(form)?.ids ?? [] }] : [];
    });
  const words: TellingWord[] = [];
  for (let start = 0; start < candidates.length && words.length < most; start += most) {
    const some = candidates.slice(start, start + most);
    const texts = await textsOf(
      reading,
      some.flatMap(({ ids }) => ids),
    );
    for (const { inside, outside, form, ids } of some) {
      const writings = new Map<string, number>();
      for (const id of ids) countWritings(writings, texts.get(id) ?? '', form);
      const word = toldWriting(writings);
      if (word !== undefined) words.push({ word, inside, outside });
    }
  }
  return words.slice(0, most);
}

/** So many are looked at within some hundred milliseconds. */
const MOST_LOOKED_AT = 5_000;

interface HitWords {
  /** How many hits there are in all. */
  readonly total: number;
  readonly id: string;
  /** Its folded words, each in a line behind the number of its places. */
  readonly words: string;
}

/** The words of hits in the order of their dates; none where nothing can set them apart. */
function wordsOf(reading: Reading, hits: Sql, size: number, most: number): Promise<HitWords[]> {
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

interface Counted {
  inside: number;
  /** The last statement that it was counted for. */
  last: string;
  readonly forms: Map<string, { places: number; readonly ids: string[] }>;
}

/** In how many statements each stem is, with its forms: how often each stands there, and in which statements first. */
function countedByStem(hits: readonly HitWords[]): Map<string, Counted> {
  const counts = new Map<string, Counted>();
  const countOf = new Map<string, Counted>();
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

function countedFor(counts: Map<string, Counted>, stem: string): Counted {
  const known = counts.get(stem) ?? { inside: 0, last: '', forms: new Map() };
  counts.set(stem, known);
  return known;
}

async function textsOf(
  reading: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reading.ask<{ key: string; text: string }>(
    questionOf(sql`
      SELECT key, body::json ->> 'text' AS text FROM wortlaut.record
      WHERE ${inVersion('record')} AND key = ANY(${ids.map((id) => `${STATEMENT}${id}`)}::text[])`),
    'search',
  );
  return new Map(rows.map(({ key, text }) => [key.slice(STATEMENT.length), text]));
}

const STATEMENT = 'statement/';
