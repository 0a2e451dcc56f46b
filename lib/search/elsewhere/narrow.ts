import type { DaySpan } from '@/lib/model/day';
import { sure } from '@/lib/model/sure';
import { FACETS, type Facet, type SearchQuery } from '../query';
import { DOCUMENT_FILTERS, type DocumentColumns, type ValueColumn } from './document-columns';
import type { Group } from './groups';

/** A condition of a search that is no word. */
export type Condition = Facet | 'datum';

/** What a document is asked for by; the other filters ask for what only statements have. */
const OF_DOCUMENTS: readonly Condition[] = ['datum', 'dokument', ...DOCUMENT_FILTERS];

/** The conditions of a search that do not hold for a group: those which its hits do not have. */
export function ignoredIn(
  group: Group,
  query: SearchQuery,
  asked: DaySpan | undefined,
): Condition[] {
  const set: Condition[] = FACETS.filter((facet) => query[facet].length > 0);
  if (asked) set.push('datum');
  if (group === 'personen' || group === 'begriffe') return set;
  return set.filter((condition) => !OF_DOCUMENTS.includes(condition));
}

/**
 * Whether a document, which goes by its number, meets the conditions of a search that are asked of documents; undefined when
 * there are none. It may have been made on the days asked for, be about the topic, by the person or organisation.
 */
export function documentFilter(
  { numberOf, firstDay, lastDay, filters }: DocumentColumns,
  query: SearchQuery,
  asked: DaySpan | undefined,
): ((document: number) => boolean) | undefined {
  const { dokument } = query;
  const wanted = DOCUMENT_FILTERS.filter((filter) => query[filter].length > 0);
  if (!asked && dokument.length === 0 && wanted.length === 0) return undefined;
  const documents = new Set(dokument.map((id) => numberOf.get(id)));
  const tests = wanted.map((filter) => hasOneOf(filters[filter], query[filter]));
  return (document) =>
    (!asked ||
      (sure(firstDay[document]) <= asked.last && asked.first <= sure(lastDay[document]))) &&
    (dokument.length === 0 || documents.has(document)) &&
    tests.every((isMet) => isMet(document));
}

/** Whether a document has one of these values. */
function hasOneOf(
  { valueOf, starts, values }: ValueColumn,
  ids: readonly string[],
): (document: number) => boolean {
  const wanted = new Set(ids.map((id) => valueOf.get(id)));
  return (document) => {
    const end = sure(starts[document + 1]);
    for (let at = sure(starts[document]); at < end; at++) if (wanted.has(values[at])) return true;
    return false;
  };
}
