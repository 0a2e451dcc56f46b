import type { DaySpan } from '@/lib/model/day';
import { sure } from '@/lib/model/sure';
import type { FacetCounts } from '@/lib/search/facet-lists';
import { FACETS, ofEachFacet, type Facet, type SearchQuery } from '@/lib/search/query';
import type { Reading } from '../reading';
import { inVersion, list, questionOf, sql, type Sql } from '../sql';
import { allOf, filtersOf, mayBeOf, valuesOf } from './filters';
import { DAYS_OF_A_LEAP_YEAR, type TimeGroup } from './time-groups';
import type { SearchVocabulary } from './vocabulary';

/** What a search asks for, apart from its words. */
export interface Asked {
  readonly query: SearchQuery;
  readonly days: DaySpan | undefined;
  /** That a statement has the words; undefined where none were asked for. */
  readonly words: Sql | undefined;
}

/** How many statements meet a search, and its parts. */
export interface CountedFound {
  readonly total: number;
  readonly facets: FacetCounts;
  /** What meets all conditions but the days. */
  readonly inAnyTime: readonly TimeGroup[];
}

/** The conditions of a search, but for that of a filter or of the days. */
export function conditionsOf(
  { query, days, words }: Asked,
  without?: Facet | 'days',
): readonly Sql[] {
  return [
    ...(words ? [words] : []),
    ...filtersOf(query)
      .filter(({ facet }) => facet !== without)
      .map(({ condition }) => condition),
    ...(days && without !== 'days' ? [mayBeOf(days)] : []),
  ];
}

/** Counts what a search finds. What is known of all statements is not counted again. */
export async function countFound(
  reading: Reading,
  vocabulary: SearchVocabulary,
  asked: Asked,
): Promise<CountedFound> {
  const hits = conditionsOf(asked);
  const others = filtersOf(asked.query).map(({ facet }) => ({
    facet,
    conditions: conditionsOf(asked, facet),
  }));
  const anyTime = conditionsOf(asked, 'days');
  const pieces = [
    ...(hits.length > 0 ? [countsOf(hits, FACETS, !asked.days)] : []),
    ...others
      .filter(({ conditions }) => conditions.length > 0)
      .map(({ facet, conditions }) => countsOf(conditions, [facet], false)),
    ...(asked.days && anyTime.length > 0 ? [countsOf(anyTime, [], true)] : []),
  ];
  const answers = await Promise.all(
    pieces.map((piece) => reading.ask<CountRow>(questionOf(piece(vocabulary)), 'search')),
  );
  const whole = wholeOf(vocabulary);
  const next = () => readCounts(vocabulary, sure(answers.shift()));
  const found = hits.length > 0 ? next() : whole;
  const replaced = new Map<Facet, Int32Array>(
    others.map(({ facet, conditions }) => [
      facet,
      (conditions.length > 0 ? next() : whole).facets[facet],
    ]),
  );
  const groups = !asked.days ? found.groups : anyTime.length > 0 ? next().groups : whole.groups;
  return {
    total: found.total,
    facets: ofEachFacet((facet) => replaced.get(facet) ?? found.facets[facet]),
    inAnyTime: groups,
  };
}

/** How many statements meet some conditions. */
interface Counts {
  readonly total: number;
  readonly facets: FacetCounts;
  readonly groups: readonly TimeGroup[];
}

function wholeOf({ facets, size, whole }: SearchVocabulary): Counts {
  return { total: size, facets: ofEachFacet((facet) => facets[facet].totals), groups: whole };
}

/** `what` is `total`, a filter (then `value` is its value) or `time` (then `value` is a group of years). */
interface CountRow {
  readonly what: string;
  readonly value: string | null;
  readonly count: number;
}

function countsOf(conditions: readonly Sql[], facets: readonly Facet[], withTime: boolean) {
  return ({ years }: SearchVocabulary): Sql => sql`
    WITH hits AS MATERIALIZED (
      SELECT art, document, origin, person, organisation, topics, document_type, outcome, dating, proof,
        first_day, last_day, first_year, last_year, loose_ends
      FROM wortlaut.statement WHERE ${inVersion('statement')} AND ${allOf(conditions)}
    )
    ${list(
      [
        sql`SELECT 'total' AS what, NULL AS value, count(*)::integer AS count FROM hits`,
        ...facets.map(
          (facet) =>
            sql`SELECT ${facet}::text, value, count(*)::integer FROM (SELECT ${valuesOf(facet)} AS value FROM hits) AS those WHERE value IS NOT NULL GROUP BY value`,
        ),
        ...(withTime
          ? [
              sql`SELECT 'time', value, count(*)::integer FROM (SELECT ${groupOf(years)} AS value FROM hits) AS those GROUP BY value`,
            ]
          : []),
      ],
      ' UNION ALL ',
    )}`;
}

/** The group of years of a statement as text: `first,last,sure,vague`. */
function groupOf({ first, last }: SearchVocabulary['years']): Sql {
  const cut = (year: Sql) => sql`least(greatest(${year}, ${first}::integer), ${last}::integer)`;
  const [from, to] = [cut(sql`first_year`), cut(sql`last_year`)];
  return sql`CASE WHEN first_day IS NULL THEN '0,0,0,0' ELSE concat_ws(',', ${from}, ${to},
    (${from} = ${to} AND loose_ends = 0 AND last_day - first_day < ${DAYS_OF_A_LEAP_YEAR})::integer,
    (first_year <> last_year)::integer) END`;
}

function readCounts({ facets }: SearchVocabulary, rows: readonly CountRow[]): Counts {
  const counts = ofEachFacet((facet) => new Int32Array(facets[facet].ids.length));
  const groups: TimeGroup[] = [];
  let total = 0;
  for (const { what, value, count } of rows) {
    if (what === 'total') total = count;
    else if (what === 'time') groups.push(groupFrom(value ?? '', count));
    else {
      const facet = sure(FACETS.find((each) => each === what));
      const place = facets[facet].valueOf.get(value ?? '');
      if (place !== undefined) counts[facet][place] = count;
    }
  }
  return { total, facets: counts, groups };
}

function groupFrom(value: string, count: number): TimeGroup {
  const [first = 0, last = 0, isSure = 0, isVague = 0] = value.split(',').map(Number);
  return { first, last, isSure: isSure === 1, isVague: isVague === 1, count };
}
