import { fittingQuery } from './address-limit';
import type { NamedCorpus } from './corpus';
import { takeDateConditions, type DateConditions } from './date-conditions';
import { takeFieldConditions } from './field-conditions';
import type { SearchQuery } from './query';

/**
 * The search as it is understood: conditions that were typed among the words are in their own fields, first those with a
 * sign (`von:2004 person:Spies`), then dates (`8. Juli 2004`).
 *
 * What an address cannot carry is left out. So every address that a result leads to is the plain one. Rewriting what was rewritten changes nothing.
 */
export function rewriteQuery(corpus: NamedCorpus, query: SearchQuery): DateConditions {
  const { query: plain, filled, notices } = takeFieldConditions(corpus, query);
  const dates = takeDateConditions(plain, corpus.glossary, filled);
  const fitting = fittingQuery(corpus, dates.query);
  return {
    ...dates,
    query: fitting.query,
    notices: [...notices, ...dates.notices, ...fitting.notices],
  };
}
