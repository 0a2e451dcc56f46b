import { sure } from '@/lib/model/sure';
import type { SearchCorpus } from '@/lib/search/corpus';
import type { FacetColumn } from '@/lib/search/facet-columns';
import type { FoundInTime, InTime } from '@/lib/search/in-time';
import type { Facet, SearchQuery } from '@/lib/search/query';
import type { Reading } from '../reading';
import { inVersion, questionOf, sql, type Sql } from '../sql';
import { standsUnder, valuesOf } from './filters';
import { wholeInTime } from './whole-in-time';
import { talliedYears, yearsOf, type YearsRow } from './years-counted';

/** What is known of the filters and dates of an archive without asking for it. */
export interface KnownOfTime {
  readonly years: SearchCorpus['years'];
  readonly facets: Readonly<Record<Facet, Pick<FacetColumn, 'ids' | 'labels' | 'valueOf'>>>;
}

/**
 * How hits lie in time, see `foundInTime`: `hits` is the condition that rows of `statement` meet, `query` as it was understood.
 * Counted where they lie: what comes back are years with their counts, however many hits there are.
 */
export async function inTime(
  reading: Reading,
  known: KnownOfTime,
  query: SearchQuery,
  hits: Sql,
  facet: Facet,
  most: number,
): Promise<FoundInTime> {
  const { ids, labels } = known.facets[facet];
  const [whole, { values, more }] = await Promise.all([
    wholeInTime(reading, known.years, hits),
    mostMet(reading, known, hits, facet, most),
  ]);
  const rows = await rowsOf(
    reading,
    known,
    hits,
    facet,
    values.map((value) => ids.at(value) ?? ''),
  );
  return {
    query,
    whole,
    rows: values.map((value, row) => ({
      id: ids.at(value) ?? '',
      label: labels.at(value) ?? '',
      ...sure(rows[row]),
    })),
    more,
  };
}

/** The values with the most hits, of equal ones in the order of the filter, and how many others have any. */
async function mostMet(
  reading: Reading,
  { facets }: KnownOfTime,
  hits: Sql,
  facet: Facet,
  most: number,
): Promise<{ readonly values: readonly number[]; readonly more: number }> {
  // Which of equal ones come first is not known there: all of them are fetched.
  const met = await reading.ask<{ value: string; count: number; met: number }>(
    questionOf(sql`
      SELECT value, count(*)::integer AS count, (count(*) OVER ())::integer AS met
      FROM (
        SELECT ${valuesOf(facet)} AS value
        FROM wortlaut.statement WHERE ${inVersion('statement')} AND (${hits})
      ) AS has WHERE value IS NOT NULL
      GROUP BY value ORDER BY 2 DESC FETCH FIRST (${Math.max(1, most)}) ROWS WITH TIES`),
    'search',
  );
  const values = met
    .flatMap(({ value, count }) => {
      const number = facets[facet].valueOf.get(value);
      return number === undefined ? [] : [{ number, count }];
    })
    .sort((a, b) => b.count - a.count || a.number - b.number)
    .slice(0, most)
    .map(({ number }) => number);
  return { values, more: (met[0]?.met ?? 0) - values.length };
}

async function rowsOf(
  reading: Reading,
  { years }: KnownOfTime,
  hits: Sql,
  facet: Facet,
  ids: readonly string[],
): Promise<InTime[]> {
  if (ids.length === 0) return [];
  const rows = await reading.ask<YearsRow & { value: string }>(
    questionOf(sql`
      SELECT value, first, last, is_sure, count(*)::integer AS count
      FROM (
        SELECT ${valuesOf(facet)} AS value, ${yearsOf(years)}
        FROM wortlaut.statement
        WHERE ${inVersion('statement')} AND (${hits}) AND ${standsUnder(facet, ids)}
      ) AS has WHERE value = ANY(${ids}::text[])
      GROUP BY 1, 2, 3, 4`),
    'search',
  );
  return ids.map((id) => talliedYears(rows.filter(({ value }) => value === id)));
}
