import type { ShownChip } from '@/components/search/chips';
import { germanWhen } from '@/lib/model/date-german';
import { KIND_WORDS } from '@/lib/model/kind';
import { fieldsOf } from '@/lib/search/date-conditions';
import { dateOfText } from '@/lib/search/dates-among-words';
import { addressOfSearch, type SearchQuery } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/search';
import { CHIP_LABELS, DATES_AMONG_WORDS, FACET_LABELS } from '@/lib/search/texts';

type Understood = Pick<SearchResult, 'query' | 'asked' | 'clauses' | 'chosen' | 'dateAsWords'>;
type Clause = SearchResult['clauses'][number];
type Chip = Omit<ShownChip, 'remove'>;
type AddressOf = (query: SearchQuery, change?: Partial<SearchQuery>) => string;

/**
 * How the search was understood, condition by condition, each with the search without it; `addressOf` where that is not the page of
 * the search. A date that could not be read gives no chip.
 */
export function chipsOf(result: Understood, addressOf: AddressOf = addressOfSearch): ShownChip[] {
  const { query } = result;
  const chips = [
    ...wordChips(query, result.clauses, addressOf),
    ...dateChips(result, addressOf),
    ...query.art.map((kind) => ({
      field: 'art',
      group: FACET_LABELS.art,
      label: KIND_WORDS[kind].plural,
      address: addressOf(query, { art: query.art.filter((other) => other !== kind) }),
    })),
    ...valueChips(query, result.chosen, addressOf),
  ];
  return chips.map((chip) => ({ ...chip, remove: CHIP_LABELS.remove(chip.label) }));
}

function dateChips({ query, asked, dateAsWords }: Understood, addressOf: AddressOf): Chip[] {
  if (!asked) return [];
  const label = germanWhen(asked);
  return [
    {
      field: 'datum',
      label,
      address: addressOf(query, { von: '', bis: '' }),
      ...(dateAsWords && {
        otherReading: {
          label: DATES_AMONG_WORDS.asWord,
          name: DATES_AMONG_WORDS.asWordNamed(label),
          address: addressOf(dateAsWords),
        },
      }),
    },
  ];
}

function valueChips(
  query: SearchQuery,
  chosen: SearchResult['chosen'],
  addressOf: AddressOf,
): Chip[] {
  const without = (those: typeof chosen) =>
    addressOf(
      query,
      Object.fromEntries(
        those.map(({ facet }) => [
          facet,
          query[facet].filter(
            (id) => !those.some((each) => each.facet === facet && each.id === id),
          ),
        ]),
      ),
    );
  const shown = shownOf(query, chosen);
  const chips = shown.map((value): Chip => {
    const { facet: field, id, label } = value;
    const address = without([value]);
    return label === undefined
      ? { field, label: CHIP_LABELS.unknown(field, id), address }
      : { field, group: FACET_LABELS[field], label, address };
  });
  const rest = chosen.slice(shown.length);
  if (rest.length > 0)
    chips.push({
      field: 'filter',
      label: CHIP_LABELS.moreFilters(rest.length),
      address: without(rest),
    });
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
function wordChips(query: SearchQuery, clauses: readonly Clause[], addressOf: AddressOf): Chip[] {
  const { q } = query;
  const signs = clauses.filter(({ form }) => form !== 'plain');
  if (signs.length === 0)
    return q === ''
      ? []
      : [{ field: 'q', label: CHIP_LABELS.words(q), address: addressOf(query, { q: '' }) }];
  const without = (pieces: readonly Clause[]) => addressOf(query, { q: cut(q, pieces) });
  const plain = clauses.filter(({ form }) => form === 'plain');
  const words = plain.map(({ from, to }) => q.slice(from, to)).join(' ');
  const chips: Chip[] =
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
          address: addressOf(query, { q: cut(q, [sign]), ...fieldsOf(days, query) }),
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
