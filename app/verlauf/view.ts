import { quoted } from '@/components/chart/words-in-time-lines';
import type { CountedLine } from '@/components/words/counted-lines';
import type { WordsFields } from '@/components/words/words-form';
import type { WordsView } from '@/components/words/words-page';
import type { FieldError } from '@/components/site/error-summary';
import { search as searchTexts, wordsInTime as texts } from '@/components/texts';
import { calendarOf, yearSpan, type DaySpan } from '@/lib/model/day';
import { FACETS } from '@/lib/search/query';
import type { SearchResult } from '@/lib/search/search';
import { DATE_HINT, SWAP_DATES } from '@/lib/search/texts';
import {
  addressOfWords,
  MEASURES,
  MOST_LINES,
  MOST_SMOOTHING,
  type AskedWords,
} from '@/lib/search/words-in-time/asked';
import {
  addressOfAllHits,
  type WordLine,
  type WordsInTime,
} from '@/lib/search/words-in-time/words-in-time';
import { chipsOf } from '../suche/chips';
import { filtersOf } from '../suche/filters';
import type { AnsweredWords } from './words-in-time';

/** What was asked for and what became of it, as the page shows it. `asked` has the filters as they were understood. */
export function viewOf(
  asked: AskedWords,
  { among, inTime }: AnsweredWords,
  notices: readonly string[],
  examples: WordsView['examples'],
): WordsView {
  const plain = { ...asked.query, ...NO_FILTERS, von: '', bis: '' };
  return {
    fields: fieldsOf(asked, among),
    notices: [...notices, ...among.notices, ...wholeYears(among.asked, inTime)],
    chips: chipsOf(among, (query, change) =>
      addressOfWords(asked, { query: { ...query, ...change } }),
    ),
    reset: addressOfWords(asked, { query: plain }),
    measures: MEASURES.map((measure) => ({
      label: texts.measures[measure],
      href: addressOfWords(asked, { measure }),
      current: measure === asked.measure,
    })),
    smoothings: Array.from({ length: MOST_SMOOTHING + 1 }, (_, smoothing) => ({
      label: texts.smoothings(smoothing),
      href: addressOfWords(asked, { smoothing }),
      current: smoothing === asked.smoothing,
    })),
    isAsked: asked.words.length > 0,
    lines: inTime ? inTime.lines.map((line) => countedLine(line, inTime, asked)) : [],
    examples,
  };
}

const NO_FILTERS = Object.fromEntries(FACETS.map((facet) => [facet, []]));

/** The dates that could not be used, with the link that repairs two in the wrong order. */
export function shownErrors(asked: AskedWords, { errors }: SearchResult): FieldError[] {
  const { query } = asked;
  const swapped = { query: { ...query, von: query.bis, bis: query.von } };
  return errors.map(({ swap, ...error }) => ({
    ...error,
    ...(swap && { repair: { label: SWAP_DATES, address: addressOfWords(asked, swapped) } }),
  }));
}

function fieldsOf(
  { words, query, measure, smoothing }: AskedWords,
  among: SearchResult,
): WordsFields {
  const errorOf = (field: 'von' | 'bis') =>
    among.errors.find((error) => error.field === field)?.message;
  return {
    words,
    most: MOST_LINES,
    von: { value: query.von, error: errorOf('von') },
    bis: { value: query.bis, error: errorOf('bis') },
    dateHint: DATE_HINT,
    kept: [
      ...(measure === 'anzahl' ? [] : [{ name: 'mass', value: measure }]),
      ...(smoothing === 0 ? [] : [{ name: 'glaettung', value: String(smoothing) }]),
    ],
    // The page with all values of a filter belongs to the search; here they are narrowed by their names.
    facets: filtersOf(among).map(({ long, ...facet }) => ({
      ...facet,
      ...(long && {
        long: { plural: long.plural, field: long.field, typed: long.typed, met: long.met },
      }),
    })),
    filtersSet: FACETS.reduce((set, facet) => set + query[facet].length, 0),
  };
}

function wholeYears(asked: DaySpan | undefined, inTime: WordsInTime | undefined): string[] {
  if (!asked || !inTime) return [];
  const [from, to] = [asked.first, asked.last].map((day) => calendarOf(day).year);
  if (from === undefined || to === undefined) return [];
  const isWhole = yearSpan(from).first === asked.first && yearSpan(to).last === asked.last;
  const { length } = inTime.all;
  return isWhole ? [] : [texts.wholeYears(inTime.from, inTime.from + length - 1)];
}

function countedLine(line: WordLine, inTime: WordsInTime, asked: AskedWords): CountedLine {
  const { words, total } = line;
  return {
    label: quoted(words),
    hits:
      total > 0 ? { label: texts.counted(total), href: addressOfAllHits(line, inTime) } : undefined,
    remarks: [
      ...(total > 0 ? remarksOn(line) : [missing(line)]),
      ...line.expansions.map(({ typed, also }) => searchTexts.expanded(typed, also)),
      ...line.notices,
    ],
    suggestions: suggestionsFor(line, asked),
  };
}

function remarksOn({ total, undated, counts }: WordLine): string[] {
  const vague = total - counts.reduce((sum, { sure: certain }) => sum + certain, 0);
  return [
    ...(vague > 0 ? [texts.vague(vague)] : []),
    ...(undated > 0 ? [texts.undated(undated)] : []),
  ];
}

function missing({ isMet, undated, words, guesses }: WordLine): string {
  if (isMet) return undated > 0 ? texts.undatedOnly(undated) : texts.notHere;
  return guesses.length > 0 || !/\s/.test(words) ? texts.nowhere : texts.nowhereTogether;
}

/** The page with what may have been meant instead of the first word that occurs nowhere. */
function suggestionsFor(
  { words, query, guesses }: WordLine,
  asked: AskedWords,
): CountedLine['suggestions'] {
  const [guess] = guesses;
  if (!guess) return [];
  return guess.meant.slice(0, MOST_SUGGESTIONS).map((meant) => {
    const label = query.q.slice(0, guess.from) + meant + query.q.slice(guess.to);
    const others = asked.words.map((each) => (each === words ? label : each));
    return { label, href: addressOfWords(asked, { words: [...new Set(others)] }) };
  });
}

const MOST_SUGGESTIONS = 3;
