import type { SearchCorpus } from './corpus';
import { takeDateConditions, type DateConditions } from './date-conditions';
import { takeFieldConditions } from './field-conditions';
import type { SearchQuery } from './query';

/**
 * The search as it is understood: conditions that were typed among the words are in their own fields, first those with a
 * sign (`von:2004 person:Spies`), then dates (`8. Juli 2004`).
 *
 * So every address that a result leads to is the plain one. Rewriting what was rewritten changes nothing.
 */
export function rewriteQuery(corpus: SearchCorpus, query: SearchQuery): DateConditions {
  const { query: plain, filled, notices } = takeFieldConditions(corpus, query);
  const dates = takeDateConditions(plain, corpus.glossary, filled);
  return { ...dates, notices: [...notices, ...dates.notices] };
}
