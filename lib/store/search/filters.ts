import type { DaySpan } from '@/lib/model/day';
import { artOf, FACETS, type Facet, type SearchQuery } from '@/lib/search/query';
import { list, sql, type Sql } from '../sql';

/** That a statement has one of some values of a filter. */
function hasOneOf(facet: Facet, ids: readonly string[]): Sql {
  switch (facet) {
    case 'art':
      return sql`statement.art = ANY(${ids.map(artOf)}::text[])`;
    case 'thema':
      return sql`statement.topics && ${ids}::text[]`;
    case 'person':
      return sql`statement.person = ANY(${ids}::text[])`;
    case 'organisation':
      return sql`statement.organisation = ANY(${ids}::text[])`;
    case 'dokument':
      return sql`(statement.document = ANY(${ids}::text[]) OR statement.origin = ANY(${ids}::text[]))`;
    case 'dokumentart':
      return sql`statement.document_type = ANY(${ids}::text[])`;
    case 'ergebnis':
      return sql`statement.outcome = ANY(${ids}::text[])`;
    case 'datierung':
      return sql`statement.dating = ANY(${ids}::text[])`;
    case 'beleg':
      return sql`statement.proof = ANY(${ids}::text[])`;
  }
}

/** That a statement stands under one of some names, see `NAMED_FACETS`. */
export const standsUnder = hasOneOf;

/** The conditions of a search that are no words and no days, by their filter. */
export function filtersOf(
  query: SearchQuery,
): { readonly facet: Facet; readonly condition: Sql }[] {
  return FACETS.filter((facet) => query[facet].length > 0).map((facet) => ({
    facet,
    condition: hasOneOf(facet, query[facet]),
  }));
}

/** That a statement may have been said on the days asked for. */
export function mayBeOf({ first, last }: DaySpan): Sql {
  return sql`(statement.first_day <= ${last} AND statement.last_day >= ${first})`;
}

/** The values of a filter that a statement has, one in each row. */
export function valuesOf(facet: Facet): Sql {
  switch (facet) {
    case 'art':
      return sql`art`;
    case 'thema':
      return sql`unnest(topics)`;
    case 'person':
      return sql`person`;
    case 'organisation':
      return sql`organisation`;
    case 'dokument':
      return sql`unnest(CASE WHEN origin IS NULL OR origin = document THEN ARRAY[document] ELSE ARRAY[document, origin] END)`;
    case 'dokumentart':
      return sql`document_type`;
    case 'ergebnis':
      return sql`outcome`;
    case 'datierung':
      return sql`dating`;
    case 'beleg':
      return sql`proof`;
  }
}

export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`true` : sql`(${list(conditions, ' AND ')})`;
}

export function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? sql`false` : sql`(${list(conditions, ' OR ')})`;
}
