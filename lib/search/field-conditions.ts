import { KIND_ADDRESSES, KIND_WORDS, KINDS } from '@/lib/model/kind';
import type { NamedCorpus } from './corpus';
import { readDate } from './date-input';
import { fold, wordsOf } from './fold';
import { valuesCalled } from './facet-names';
import { FACETS, MOST_VALUES, type Facet, type SearchQuery } from './query';
import { NOTICES } from './texts';

export interface FieldConditions {
  /** The same search with these conditions in their own fields. */
  readonly query: SearchQuery;
  /** The date fields that were filled so. */
  readonly filled: ReadonlySet<'von' | 'bis'>;
  /** What looked like a condition and was taken as words. */
  readonly notices: readonly string[];
}

/**
 * The same search with the conditions that were typed among the words in their own fields: `art:zitat von:2004 bis:2010
 * am:8.7.2010 person:Spies organisation: thema: dokument:`, values of several words in quotation marks.
 *
 * So every address that a result leads to is the plain one, and a condition reads the same however it was given. What
 * cannot be understood stays among the words, without its sign.
 */
export function takeFieldConditions(corpus: NamedCorpus, query: SearchQuery): FieldConditions {
  if (!query.q.includes(':')) return { query, filled: new Set(), notices: [] };
  const notices: string[] = [];
  const filled = new Set<'von' | 'bis'>();
  let rewritten: SearchQuery = query;
  let conditions = 0;
  const q = query.q.replace(
    CONDITION,
    (
      piece: string,
      name: string,
      quoted: string | undefined,
      bare: string | undefined,
      more: string,
    ) => {
      const field = name.toLowerCase();
      const words = quoted ?? bare ?? '';
      if (++conditions > MOST_CONDITIONS) return `${words}${more}`;
      const read = isDateField(field)
        ? readDateValue(words, more)
        : { change: facetChange(corpus, rewritten, field, words), rest: more };
      if (!read?.change) {
        notices.push(
          NOTICES.notUnderstood(piece.slice(0, piece.length - more.length).trim(), field),
        );
        return `${words}${more}`;
      }
      if (field === 'von' || field === 'am') filled.add('von');
      if (field === 'bis' || field === 'am') filled.add('bis');
      rewritten = {
        ...rewritten,
        ...(isDateField(field) ? dateChange(field, read.change.typed ?? '') : read.change.facets),
      };
      return read.rest;
    },
  );
  if (conditions > MOST_CONDITIONS) notices.push(NOTICES.tooManyConditions(MOST_CONDITIONS));
  return { query: { ...rewritten, q: q.replace(/\s+/g, ' ').trim() }, filled, notices };
}

/** A field with its value; for dates with two more words, as in `am:8. Juli 2010`. */
const CONDITION = new RegExp(
  String.raw`(?<![^\s(])(${[...FACETS, 'von', 'bis', 'am'].sort((a, b) => b.length - a.length).join('|')}):\s?(?:["„“”»«]([^"„“”»«]*)["„“”»«]|([^\s"„“”»«]+))((?<=(?:von|bis|am):\s?[^\s"]+)(?:\s+[^\s:]+(?![^\s]*:)){0,2}|)`,
  'giu',
);

type DateField = 'von' | 'bis' | 'am';

interface Change {
  readonly typed?: string;
  readonly facets?: Partial<SearchQuery>;
}

function isDateField(field: string): field is DateField {
  return field === 'von' || field === 'bis' || field === 'am';
}

function dateChange(field: DateField, typed: string): Partial<SearchQuery> {
  return field === 'am' ? { von: typed, bis: typed } : { [field]: typed };
}

/** The longest beginning that is a date: of „8. Juli 2010 Option“ the first three words. */
function readDateValue(first: string, more: string): { change: Change; rest: string } | undefined {
  const words = more.split(/(?=\s)/).filter((word) => word.trim() !== '');
  for (let count = words.length; count >= 0; count--) {
    const typed = (first + words.slice(0, count).join('')).replace(/\s+/g, ' ').trim();
    if (readDate(typed).ok) return { change: { typed }, rest: words.slice(count).join('') };
  }
  return undefined;
}

function facetChange(
  corpus: NamedCorpus,
  query: SearchQuery,
  field: string,
  value: string,
): Change | undefined {
  const facet = FACETS.find((each) => each === field);
  if (!facet) return undefined;
  if (facet === 'art') {
    const kind = KINDS.find((each) =>
      [KIND_ADDRESSES[each].art, KIND_WORDS[each].singular, KIND_WORDS[each].plural].some(
        (word) => fold(word) === fold(value),
      ),
    );
    return (
      kind && { facets: { art: KINDS.filter((each) => each === kind || query.art.includes(each)) } }
    );
  }
  const ids = idsNamed(corpus, facet, value);
  return ids.length === 0
    ? undefined
    : { facets: { [facet]: [...new Set([...query[facet], ...ids])].slice(0, MOST_VALUES) } };
}

/** The values of a facet with this id, or else with all these words in their names, or with words that begin so. */
function idsNamed(corpus: NamedCorpus, facet: Facet, value: string): string[] {
  const { ids, valueOf } = corpus.facets[facet];
  if (valueOf.has(value)) return [value];
  const words = wordsOf(value);
  const found = corpus.names.findAll(words).flatMap((name) => {
    const owner = corpus.nameOwners.at(name);
    return owner?.facet === facet ? (ids.at(owner.value) ?? []) : [];
  });
  if (found.length > 0 || words.length === 0) return found;
  return [...valuesCalled(value, corpus.facets[facet])].flatMap(
    (position) => ids.at(position) ?? [],
  );
}

const MOST_CONDITIONS = 20;
