import { wordsWith } from '@/lib/search/index/key-table';
import type { WordKnowledge } from '@/lib/search/index/word-index';
import {
  countWritings,
  isToldForm,
  LEAST_SCORE,
  LEAST_STATEMENTS,
  logLikelihood,
  mostly,
  toldWriting,
  type TellingWord,
} from '@/lib/search/telling-words';
import type { Reading } from '../reading';
import { inVersion, list, questionOf, sql, type Sql } from '../sql';
import { countedByStem, hitWords, type HitWords } from './hit-words';
import type { ToldStems } from './told-stems';
import { anyWord } from './ts-query';

/** What is known of the words of an archive without asking for it. */
export interface KnownOfWords {
  readonly index: WordKnowledge;
  /** How many statements there are. */
  readonly size: number;
  readonly toldStems: ToldStems;
}

/**
 * The words that set hits apart from the rest of the archive, see `tellingWords` of lib/search: `hits` is the condition that rows of
 * `statement` meet.
 *
 * The words of up to `mostLookedAt` hits are looked at, which is exact. Of more hits it is a sample, the same one for the same hits:
 * those whose ids have the least MD5 sums. What sets the sample apart is then counted among all hits, so that
 * no figure is an estimate; which words are told may be others than all hits would have.
 */
export async function tellingWords(
  reading: Reading,
  known: KnownOfWords,
  hits: Sql,
  most: number,
  mostLookedAt = MOST_LOOKED_AT,
): Promise<TellingWord[]> {
  const sample = await hitWords(reading, hits, known.size, mostLookedAt);
  const [total, looked] = [sample[0]?.total ?? 0, sample.length];
  const candidates = candidatesIn(sample, known);
  if (looked === total) return (await firstTold(reading, candidates, most)).map(wordOf);
  const told = await firstTold(reading, candidates, most * MORE_OF_A_SAMPLE);
  return (await countedAmong(reading, known, hits, told))
    .map((each) => ({ ...each, score: scoreOf(each, total, known.size) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort(mostTellingFirst)
    .slice(0, most)
    .map(wordOf);
}

/** So many are looked at within some hundred milliseconds. */
const MOST_LOOKED_AT = 5_000;
const MORE_OF_A_SAMPLE = 2;

interface Candidate {
  readonly stem: string;
  /** How many of the statements that were looked at have it, and how many of all. */
  readonly inside: number;
  readonly all: number;
  readonly score: number;
  /** The most frequent form there, and the first statements with it. */
  readonly form: string;
  readonly ids: readonly string[];
}

interface Told extends Candidate {
  readonly word: string;
}

function wordOf({ word, inside, all }: Told): TellingWord {
  return { word, inside, outside: all - inside };
}

/** What sets some statements apart, the most telling first. */
function candidatesIn(sample: readonly HitWords[], { size, toldStems }: KnownOfWords): Candidate[] {
  return [...countedByStem(sample)]
    .flatMap(([stem, { inside, forms }]) => {
      if (inside < LEAST_STATEMENTS) return [];
      const all = toldStems.statementsWith(stem);
      const score = scoreOf({ inside, all }, sample.length, size);
      return score < LEAST_SCORE ? [] : [{ stem, inside, all, score, forms }];
    })
    .sort(mostTellingFirst)
    .flatMap(({ forms, ...each }) => {
      const form = mostly(new Map([...forms].map(([one, { places }]) => [one, places]))) ?? '';
      return isToldForm(form) ? [{ ...each, form, ids: forms.get(form)?.ids ?? [] }] : [];
    });
}

/** A stem that the archive has only in stop words is in none. */
function scoreOf(
  { inside, all }: Pick<Candidate, 'inside' | 'all'>,
  found: number,
  size: number,
): number {
  return all < inside ? 0 : logLikelihood(inside, all - inside, found, size - found);
}

function mostTellingFirst(
  a: Pick<Candidate, 'score' | 'stem'>,
  b: Pick<Candidate, 'score' | 'stem'>,
): number {
  return b.score - a.score || (a.stem < b.stem ? -1 : 1);
}

/** The first candidates that are words, as they are written. */
async function firstTold(
  reading: Reading,
  candidates: readonly Candidate[],
  most: number,
): Promise<Told[]> {
  const told: Told[] = [];
  for (let start = 0; start < candidates.length && told.length < most; start += most) {
    const some = candidates.slice(start, start + most);
    const texts = await textsOf(
      reading,
      some.flatMap(({ ids }) => ids),
    );
    for (const candidate of some) {
      const writings = new Map<string, number>();
      for (const id of candidate.ids) countWritings(writings, texts.get(id) ?? '', candidate.form);
      const word = toldWriting(writings);
      if (word !== undefined) told.push({ ...candidate, word });
    }
  }
  return told.slice(0, most);
}

/** The same with how many of all hits have them. */
async function countedAmong(
  reading: Reading,
  { index }: KnownOfWords,
  hits: Sql,
  told: readonly Told[],
): Promise<Told[]> {
  if (told.length === 0) return [];
  const counts = told.map(({ stem }) => {
    const forms = index.parts.flatMap(({ stems, words }) =>
      Array.from(wordsWith(stems, stem), (word) => words.at(word) ?? ''),
    );
    return sql`count(*) FILTER (WHERE statement.spots @@ ${anyWord(forms)}::tsquery)`;
  });
  const [row] = await reading.ask<{ counts: number[] }>(
    questionOf(sql`
      SELECT ARRAY[${list(counts, ', ')}]::integer[] AS counts
      FROM wortlaut.statement WHERE ${inVersion('statement')} AND (${hits})`),
    'search',
  );
  return told.map((each, at) => ({ ...each, inside: row?.counts[at] ?? 0 }));
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
