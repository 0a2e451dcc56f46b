import type { ParameterError } from '@/lib/api/problem';
import { API_ERRORS } from '@/lib/api/texts';
import type { SearchResult } from '@/lib/search/search';

/** Of a search what cannot be searched for: dates that do not exist, values that the archive does not have. */
export function unknownValues({
  errors,
  chosen,
  hasWrongDates,
  notices,
}: Pick<SearchResult, 'errors' | 'chosen' | 'hasWrongDates' | 'notices'>): ParameterError[] {
  return [
    ...errors.map(({ field, message }) => ({ parameter: field, detail: message })),
    ...(hasWrongDates ? notices.map((detail) => ({ parameter: 'q', detail })) : []),
    ...chosen.flatMap(({ facet, id, label }) =>
      label === undefined ? [{ parameter: facet, detail: API_ERRORS.unknownValue(id) }] : [],
    ),
  ];
}
