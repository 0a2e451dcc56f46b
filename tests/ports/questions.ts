import fc from 'fast-check';
import type { Snapshot } from '@/lib/model/archive';
import { ALL_DAYS, calendarOf, monthSpan, yearSpan, type Day } from '@/lib/model/day';
import { dayOfYearOf } from '@/lib/model/day-of-year';
import { KINDS } from '@/lib/model/kind';
import { EXPECTATION_STATUSES } from '@/lib/model/relation';
import {
  NOTHING,
  WHOLE,
  type AskedPeriod,
  type EntryType,
  type Range,
  type StatementList,
} from '@/lib/ports/entries';
import { nearDay } from '../model/dates';
import { FORMER_IDS } from './any-ledger';

/** What is asked of a generated archive besides everything that can be asked by the ids that it has. */
export interface Questions {
  readonly ranges: readonly Range[];
  readonly days: readonly Day[];
  /** Some ids of each list, some of them twice, are those at these positions. */
  readonly positions: readonly number[];
}

const anyRange = fc.oneof(
  fc.record({ start: fc.nat(30), count: fc.nat(12) }),
  fc.record({ start: fc.nat(30), count: fc.constant(Infinity) }),
);

export const anyQuestions: fc.Arbitrary<Questions> = fc.record({
  ranges: fc.array(anyRange, { maxLength: 3 }).map((ranges) => [WHOLE, NOTHING, ...ranges]),
  days: fc.array(nearDay, { minLength: 1, maxLength: 4 }),
  positions: fc.array(fc.nat(25), { maxLength: 8 }),
});

/** What nothing has for an id, though some of it is a property of every object. */
export const UNKNOWN = [
  '__proto__',
  'constructor/constructor/x',
  'hasOwnProperty',
  'toString',
  '',
  '/',
  'bericht/',
  'gibt-es-nicht',
];

/** Every id of a type, and some that there are not. */
export function idsOf(type: EntryType, snapshot: Snapshot): string[] {
  const entries = {
    statement: snapshot.statements,
    document: snapshot.documents,
    person: snapshot.people,
    organisation: snapshot.organisations,
    topic: snapshot.topics,
    term: snapshot.terms,
    page: snapshot.pages,
    source: snapshot.sources,
  }[type];
  return [...entries.map(({ id }) => id), 'constructor', ...UNKNOWN];
}

/** Whatever the ledger may know something of. */
export function addressedIn(snapshot: Snapshot): string[] {
  return [...idsOf('document', snapshot), ...idsOf('statement', snapshot), ...FORMER_IDS];
}

/** Every list of statements, and some of what there is not. */
export function statementLists(snapshot: Snapshot, days: readonly Day[]): StatementList[] {
  const by = <Of extends 'person' | 'organisation' | 'topic' | 'origin' | 'source'>(
    of: Of,
    type: EntryType,
  ) => idsOf(type, snapshot).map((id) => ({ of, id }));
  return [
    { of: 'all' },
    ...KINDS.map((kind) => ({ of: 'kind' as const, kind })),
    ...by('person', 'person'),
    ...by('organisation', 'organisation'),
    ...by('topic', 'topic'),
    ...by('origin', 'document'),
    ...by('source', 'source'),
    ...EXPECTATION_STATUSES.flatMap((status) => [
      { of: 'outcome' as const, status },
      { of: 'outcome' as const, status, longest: false },
      { of: 'outcome' as const, status, longest: true },
    ]),
    ...days.map((day) => ({ of: 'anniversary' as const, ...dayOfYearOf(day) })),
    ...snapshot.statements
      .slice(0, 6)
      .flatMap(({ date }) =>
        date ? [{ of: 'anniversary' as const, ...dayOfYearOf(date.span.first) }] : [],
      ),
    ...periodsAbout(snapshot, days).map((period) => ({ of: 'period' as const, ...period })),
  ];
}

/** Years, months and days with statements, some others, and the ends of time. */
export function periodsAbout({ statements }: Snapshot, days: readonly Day[]): AskedPeriod[] {
  const named = statements.flatMap(({ date }) => (date ? [date.span.first, date.span.last] : []));
  return [...new Set([...days, ...named.slice(0, 12), ALL_DAYS.first, ALL_DAYS.last])].flatMap(
    (day): AskedPeriod[] => {
      const { year, month } = calendarOf(day);
      return [
        { unit: 'year', span: yearSpan(year) },
        { unit: 'month', span: monthSpan(year, month) },
        { unit: 'day', span: { first: day, last: day } },
      ];
    },
  );
}
