import { sure } from '@/lib/model/sure';
import { relativesOf } from '@/lib/search/index/relatives';
import type { WordKnowledge } from '@/lib/search/index/word-index';
import { worthOf } from '@/lib/search/ranking';
import {
  LEAST_LIKENESS,
  LEAST_SHARED,
  MOST_PLACES_EACH,
  MOST_WORDS,
  mostStatementsFor,
  nounsOf,
  USUAL_LENGTH,
  type SimilarStatement,
} from '@/lib/search/similar';
import type { Reading } from '../reading';
import { inVersion, questionOf, sql } from '../sql';
import { anyWord } from './ts-query';

/** What is known of the words of statements without asking for them. */
export interface KnownOfNouns {
  readonly index: WordKnowledge;
  /** How many statements there are. */
  readonly size: number;
}

/** The statements that share the most of the rare nouns of one, see `similarStatements`. */
export async function similar(
  reading: Reading,
  known: KnownOfNouns,
  statement: string,
  most: number,
): Promise<SimilarStatement[]> {
  const nouns = await rarestNouns(reading, known, await textOf(reading, statement));
  if (nouns.length < LEAST_SHARED) return [];
  const worths = nouns.map(({ count }) => worthOf(count, known.size));
  const whole = worths.reduce((sum, worth) => sum + worth, 0);
  // Added up in the order in which the bundle does: equally like ones must be equal here as well.
  const found = await reading.ask<{ id: string; nouns: string }>(
    questionOf(sql`
      WITH noun AS (
        SELECT * FROM unnest(${nouns.map(({ query }) => query)}::text[], ${worths}::float8[])
          WITH ORDINALITY AS noun (query, worth, at)
      ), sharing AS (
        SELECT statement.id, statement.first_day, statement.last_day, count(*) AS shared,
          string_agg(noun.at::text, ' ' ORDER BY noun.at) AS nouns,
          sum(noun.worth ORDER BY noun.at) / (${whole}::float8
            * greatest(1, sqrt(statement.letters / ${USUAL_LENGTH}::float8))) AS likeness
        FROM noun JOIN wortlaut.statement ON statement.spots @@ noun.query::tsquery
        WHERE ${inVersion('statement')} AND statement.id <> ${statement}
        GROUP BY statement.id, statement.first_day, statement.last_day, statement.letters
      )
      SELECT id, nouns FROM sharing
      WHERE shared >= ${LEAST_SHARED} AND likeness >= ${LEAST_LIKENESS}::float8
      ORDER BY likeness DESC, first_day DESC NULLS LAST, last_day, id LIMIT ${most}`),
    'search',
  );
  return found.map((each) => ({
    id: each.id,
    shared: each.nouns.split(' ').map((at) => sure(nouns[Number(at) - 1]).written),
  }));
}

async function textOf(reading: Reading, statement: string): Promise<string> {
  const [found] = await reading.ask<{ text: string }>(
    questionOf(sql`
      SELECT body::json ->> 'text' AS text FROM wortlaut.record
      WHERE ${inVersion('record')} AND key = ${`statement/${statement}`}`),
    'entry',
  );
  return found?.text ?? '';
}

interface Noun {
  readonly written: string;
  /** Its forms, as a `tsquery`. */
  readonly query: string;
  /** In how many statements they are. */
  readonly count: number;
}

/** The nouns of a text that stand in at least one other statement and in few: the rarest first. */
async function rarestNouns(
  reading: Reading,
  { index, size }: KnownOfNouns,
  text: string,
): Promise<Noun[]> {
  const limit = mostStatementsFor(size);
  const nouns = nounsOf(text).flatMap(({ word, written }) => {
    const { forms, places } = formsOf(index, word, limit * MOST_PLACES_EACH);
    return places > 1 ? [{ written, query: anyWord(forms) }] : [];
  });
  if (nouns.length === 0) return [];
  const counts = await reading.ask<{ at: number; count: number }>(
    questionOf(sql`
      SELECT noun.at::integer AS at, (
        SELECT count(*)::integer FROM (
          SELECT FROM wortlaut.statement
          WHERE ${inVersion('statement')} AND statement.spots @@ noun.query::tsquery
          LIMIT ${Math.floor(limit) + 1}
        ) AS met
      ) AS count
      FROM unnest(${nouns.map(({ query }) => query)}::text[]) WITH ORDINALITY AS noun (query, at)
      ORDER BY noun.at`),
    'search',
  );
  return counts
    .flatMap(({ at, count }) =>
      count > 1 && count <= limit ? [{ ...sure(nouns[at - 1]), count }] : [],
    )
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_WORDS);
}

/** The forms of a word that do not stand in too many places, and in how many places these stand. */
function formsOf(
  { parts, splitter }: WordKnowledge,
  word: string,
  most: number,
): { readonly forms: ReadonlySet<string>; readonly places: number } {
  const forms = new Set<string>();
  let places = 0;
  for (const part of parts) {
    for (const form of relativesOf(part, splitter, word, 'forms').keys()) {
      const size = sure(part.starts[form + 1]) - sure(part.starts[form]);
      if (size > most) continue;
      forms.add(part.words.at(form) ?? '');
      places += size;
    }
  }
  return { forms, places };
}
