import type { DaySpan } from '@/lib/model/day';
import { germanWhen } from '@/lib/model/date-german';
import { KIND_WORDS } from '@/lib/model/kind';
import type { SearchCorpus } from './corpus';
import { fieldsOf } from './date-conditions';
import { dateOfText } from './dates-among-words';
import { addressOfSearch, FACETS, type Facet, type SearchQuery } from './query';
import type { Clause } from './syntax';
import { CHIP_LABELS, DATES_AMONG_WORDS, FACET_LABELS } from './texts';

/** One condition of a search, spelt out, and the address of the search without it. */
export interface Chip {
  readonly field: 'q' | 'datum' | 'filter' | Facet;
  /** `8. Juli 2010 bis 31. Dezember 2010`, `„kommunale Option“`, `Matthias Spies` */
  readonly label: string;
  /** What kind of condition it is, for readers: `Person`, `Genaue Wortfolge`; undefined where the label needs no word before it. */
  readonly group?: string;
  /** The search without this condition. */
  readonly address: string;
  /** The accessible name of the link there. */
  readonly remove: string;
  /** The search with this condition read otherwise: a date as words, words as a date. */
  readonly otherReading?: OtherReading;
  /** The archive has no such entry. */
  readonly unknown: boolean;
}

export interface OtherReading {
  /** `stattdessen als Wort suchen` */
  readonly label: string;
  /** The accessible name, which says what. */
  readonly name: string;
  readonly address: string;
}

/**
 * How the search was understood, condition by condition; `clauses` are the conditions on the wording, `dateAsWords` is the
 * search with a date that was typed among the words as words. A date that could not be read gives no chip.
 */
export function chipsOf(
  corpus: SearchCorpus,
  query: SearchQuery,
  asked: DaySpan | undefined,
  clauses: readonly Clause[],
  dateAsWords: string | undefined,
): Chip[] {
  const chips: Chip[] = [];
  const add = (chip: Omit<Chip, 'remove' | 'unknown'>, unknown = false) =>
    chips.push({ ...chip, unknown, remove: CHIP_LABELS.remove(chip.label) });
  for (const chip of wordChips(query, clauses)) add(chip);
  if (asked) {
    const label = germanWhen(asked);
    add({
      field: 'datum',
      label,
      address: addressOfSearch(query, { von: '', bis: '' }),
      ...(dateAsWords !== undefined && {
        otherReading: {
          label: DATES_AMONG_WORDS.asWord,
          name: DATES_AMONG_WORDS.asWordNamed(label),
          address: dateAsWords,
        },
      }),
    });
  }
  for (const kind of query.art) {
    const address = addressOfSearch(query, { art: query.art.filter((other) => other !== kind) });
    add({ field: 'art', group: FACET_LABELS.art, label: KIND_WORDS[kind].plural, address });
  }
  const chosen = FACETS.flatMap((field) =>
    field === 'art' ? [] : query[field].map((id) => ({ field, id })),
  );
  const without = (those: readonly (typeof chosen)[number][]) =>
    addressOfSearch(
      query,
      Object.fromEntries(
        those.map(({ field }) => [
          field,
          query[field].filter(
            (id) => !those.some((each) => each.field === field && each.id === id),
          ),
        ]),
      ),
    );
  const shown = shownOf(query, chosen);
  for (const value of shown) {
    const { field, id } = value;
    const { valueOf, labels } = corpus.facets[field];
    const position = valueOf.get(id);
    const label = position === undefined ? undefined : labels.at(position);
    const address = without([value]);
    if (label === undefined) add({ field, label: CHIP_LABELS.unknown(field, id), address }, true);
    else add({ field, group: FACET_LABELS[field], label, address });
  }
  const rest = chosen.slice(shown.length);
  if (rest.length > 0)
    add({ field: 'filter', label: CHIP_LABELS.moreFilters(rest.length), address: without(rest) });
  return chips;
}

/** The first of some conditions: as many as can have a link of their own, each of which repeats the whole search. The others share one. */
function shownOf<Condition>(query: SearchQuery, all: readonly Condition[]): readonly Condition[] {
  const most = Math.max(FEWEST_CHIPS, Math.floor(MOST_BYTES / addressOfSearch(query).length));
  return all.length > most + 1 ? all.slice(0, most) : all;
}

const FEWEST_CHIPS = 3;
/** So much the addresses of chips of one sort may take. */
const MOST_BYTES = 4_000;

/** All plain words together, and each sign of the query language for itself. */
function wordChips(
  query: SearchQuery,
  clauses: readonly Clause[],
): Omit<Chip, 'remove' | 'unknown'>[] {
  const { q } = query;
  const signs = clauses.filter(({ form }) => form !== 'plain');
  if (signs.length === 0)
    return q === ''
      ? []
      : [{ field: 'q', label: CHIP_LABELS.words(q), address: addressOfSearch(query, { q: '' }) }];
  const without = (pieces: readonly Clause[]) => addressOfSearch(query, { q: cut(q, pieces) });
  const plain = clauses.filter(({ form }) => form === 'plain');
  const words = plain.map(({ from, to }) => q.slice(from, to)).join(' ');
  const chips: Omit<Chip, 'remove' | 'unknown'>[] =
    plain.length === 0
      ? []
      : [{ field: 'q', label: CHIP_LABELS.words(words), address: without(plain) }];
  const shown = shownOf(query, signs);
  const rest = signs.slice(shown.length);
  for (const sign of shown) {
    const group = sign.form === 'plain' ? undefined : CHIP_LABELS[sign.form];
    const text = bare(q.slice(sign.from, sign.to));
    const days = sign.form === 'phrase' ? dateOfText(text) : undefined;
    chips.push({
      field: 'q',
      ...(group && { group }),
      label: CHIP_LABELS.words(text),
      address: without([sign]),
      ...(days && {
        otherReading: {
          label: DATES_AMONG_WORDS.asDate,
          name: DATES_AMONG_WORDS.asDateNamed(CHIP_LABELS.words(text)),
          address: addressOfSearch(query, { q: cut(q, [sign]), ...fieldsOf(days, query) }),
        },
      }),
    });
  }
  if (rest.length > 0)
    chips.push({ field: 'q', label: CHIP_LABELS.moreWords(rest.length), address: without(rest) });
  return chips;
}

function cut(q: string, pieces: readonly Clause[]): string {
  return [...pieces]
    .sort((a, b) => b.from - a.from)
    .reduce((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, q)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without the signs around it, which the label says in words. */
function bare(piece: string): string {
  return piece.replace(/^[-–−]/, '').replace(/^["„“”»«]|["„“”»«]$/g, '');
}
