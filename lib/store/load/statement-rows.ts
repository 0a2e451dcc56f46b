import { monthIn } from '@/lib/archive/chronology';
import { FILES } from '@/lib/bundle/files';
import type { Statement } from '@/lib/model/archive';
import { calendarOf } from '@/lib/model/day';
import { dayOfYearOf, nameOfDayOfYear } from '@/lib/model/day-of-year';
import { sure } from '@/lib/model/sure';
import type { Facet } from '@/lib/search/query';
import type { SearchCorpus } from '@/lib/search/search';
import type { StoreSource, Written } from './source';
import { spotsOf } from './spots';
import type { Row, StoredTable } from './table';

/** What statements are found, counted and put in order by. */
export const STATEMENT: StoredTable = {
  name: 'statement',
  key: ['id'],
  columns: [
    ['id', 'text'],
    ['art', 'text'],
    ['document', 'text'],
    ['origin', 'text'],
    ['person', 'text'],
    ['organisation', 'text'],
    ['topics', 'text[]'],
    ['document_type', 'text'],
    ['outcome', 'text'],
    ['dating', 'text'],
    ['proof', 'text'],
    ['first_day', 'integer'],
    ['last_day', 'integer'],
    ['first_year', 'integer'],
    ['last_year', 'integer'],
    ['month', 'integer'],
    ['anniversary', 'text'],
    ['loose_ends', 'smallint'],
    ['waited', 'integer'],
    ['letters', 'integer'],
    ['words', 'integer'],
    ['source', 'text'],
    ['source_start', 'integer'],
    ['added', 'integer'],
    ['spots', 'tsvector'],
  ],
  files: [FILES.records, FILES.changed, FILES.entries, FILES.search, FILES.searchWords],
  *rows(source, only) {
    const numbers = only ? numbersOf(source, only) : all(source.corpus.texts.length);
    const { names, of } = sourcesOf(source);
    const statements = only ? theseOf(source, numbers) : allOf(source);
    for (const spots of spotsOf(source.corpus.index, numbers)) {
      const { value } = statements.next();
      if (value) yield rowOf(source, value, names[sure(of[value.number]) - 1], spots);
    }
  },
};

/** A statement, and its number. */
interface Numbered {
  readonly number: number;
  readonly statement: Statement;
}

function* allOf({ records, corpus }: StoreSource): Generator<Numbered> {
  let number = 0;
  for (const written of records.inOrder(0, corpus.texts.length))
    yield { number: number++, statement: statementIn(written) };
}

function* theseOf({ records }: StoreSource, numbers: Uint32Array): Generator<Numbered> {
  for (const number of numbers) yield { number, statement: statementIn(records.at(number)) };
}

function statementIn([, body]: Written): Statement {
  return JSON.parse(body) as Statement;
}

function all(length: number): Uint32Array {
  return new Uint32Array(length).map((_, number) => number);
}

/** Those of the statements that there are. Statements are the first records, so that they have the same numbers. */
function numbersOf({ records }: StoreSource, only: ReadonlySet<string>): Uint32Array {
  const numbers = [...only].flatMap((id) => records.numberOf(`statement/${id}`) ?? []);
  return Uint32Array.from(numbers).sort();
}

/** The archive texts in whose lists statements are, and which of them each statement is in: a position in `names` and one more, or 0. */
export function sourcesOf({ columns: { lists }, corpus }: StoreSource): {
  readonly names: readonly string[];
  readonly of: Uint32Array;
} {
  const names: string[] = [];
  const of = new Uint32Array(corpus.texts.length);
  for (let at = 0; at < lists.names.length; at++) {
    const name = lists.names.at(at) ?? '';
    if (!name.startsWith(SOURCE)) continue;
    names.push(name.slice(SOURCE.length));
    for (let place = sure(lists.starts[at]); place < sure(lists.starts[at + 1]); place++)
      of[sure(lists.numbers[place])] = names.length;
  }
  return { names, of };
}

const SOURCE = 'source/';

function rowOf(
  { corpus, addedAt }: StoreSource,
  { number, statement }: Numbered,
  textId: string | undefined,
  spots: string,
): Row {
  const valueOf = (facet: Facet) => onlyValue(corpus, facet, number);
  return [
    statement.id,
    valueOf('art'),
    statement.document,
    statement.from ?? null,
    statement.speaker ?? null,
    statement.organisation ?? null,
    [...new Set(statement.topics)],
    valueOf('dokumentart') ?? '',
    valueOf('ergebnis'),
    valueOf('datierung'),
    valueOf('beleg'),
    ...daysOf(statement),
    sure(corpus.looseEnds[number]),
    known(corpus.waits[number]),
    sure(corpus.letters[number]),
    sure(corpus.index.lengths[number]),
    textId ?? null,
    textId === undefined ? null : (statement.proof?.passages[0]?.start ?? 0),
    addedAt(statement) ?? null,
    spots,
  ];
}

function onlyValue({ facets }: SearchCorpus, facet: Facet, number: number): string | null {
  const { ids, starts, values } = facets[facet];
  const [start, end] = [sure(starts[number]), sure(starts[number + 1])];
  return start === end ? null : (ids.at(sure(values[start])) ?? null);
}

/**
 * First and last day, first and last year, month and day of the year. An open end is not cut to the years of the archive: a row says
 * nothing of other statements.
 */
function daysOf({ date }: Pick<Statement, 'date'>): Row {
  if (!date) return [null, null, null, null, null, null];
  const { first, last } = date.span;
  return [
    first,
    last,
    calendarOf(first).year,
    calendarOf(last).year,
    monthIn(first, last) ?? null,
    first === last ? nameOfDayOfYear(dayOfYearOf(first)) : null,
  ];
}

function known(wait: number | undefined): number | null {
  return wait === undefined || wait < 0 ? null : wait;
}
