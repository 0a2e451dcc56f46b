import type { DaySpan } from '@/lib/model/day';
import { DOCUMENT_FILTERS, type DocumentFilter } from '@/lib/search/elsewhere/document-columns';
import type { SearchQuery } from '@/lib/search/query';
import { allOf } from '../search/filters';
import { inVersion, sql, type Sql } from '../sql';

/**
 * The conditions of a search that are asked of documents, on rows of `document`; undefined when there are none. See
 * `documentFilter` of lib/search.
 */
export function documentCondition(query: SearchQuery, asked: DaySpan | undefined): Sql | undefined {
  const conditions = [
    ...(asked
      ? [sql`document.first_day <= ${asked.last} AND document.last_day >= ${asked.first}`]
      : []),
    ...(query.dokument.length > 0 ? [sql`document.id = ANY(${query.dokument}::text[])`] : []),
    ...DOCUMENT_FILTERS.filter((filter) => query[filter].length > 0).map((filter) =>
      hasOneOf(filter, query[filter]),
    ),
  ];
  return conditions.length > 0 ? allOf(conditions) : undefined;
}

function hasOneOf(filter: DocumentFilter, ids: readonly string[]): Sql {
  switch (filter) {
    case 'dokumentart':
      return sql`document.document_type = ANY(${ids}::text[])`;
    case 'thema':
      return sql`document.topics && ${ids}::text[]`;
    case 'person':
      return sql`document.person = ANY(${ids}::text[])`;
    case 'organisation':
      return sql`document.organisation = ANY(${ids}::text[])`;
  }
}

/** That one of some documents meets a condition; `ids` is an array of their ids. Without a condition any text does. */
export function isOfOne(ids: Sql, condition: Sql | undefined): Sql {
  if (!condition) return sql`true`;
  return sql`EXISTS (
    SELECT FROM wortlaut.searched_document AS document
    WHERE ${inVersion('document')} AND document.id = ANY(${ids}) AND ${condition})`;
}
