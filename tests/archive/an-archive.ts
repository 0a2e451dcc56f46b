import fc from 'fast-check';
import { buildArchive, type Archive } from '@/lib/archive/archive';
import { entriesIn, type Beside } from '../fixture/entries-in';
import { EMPTY as NOTHING } from '@/lib/compile/empty';
import type { Snapshot, Statement, Term } from '@/lib/model/archive';
import { dayNumber } from '@/lib/model/day';
import type { Entries } from '@/lib/ports/entries';
import { dateOf, nearEdtf } from '../model/dates';

const EMPTY: Snapshot = {
  ...NOTHING,
  version: 'test',
  site: { title: 'Probe', baseUrl: 'https://archiv.example', language: 'de' },
};

/** A statement that is right, to change the one thing that a test is about. */
export function aStatement(
  id: string,
  given: Partial<Omit<Statement, 'date'>> & { date?: string } = {},
): Statement {
  const { date, ...rest } = given;
  return {
    id,
    kind: 'experience',
    document: id.split('/')[0] ?? '',
    section: 'abschnitt-a',
    text: 'Worte.',
    topics: [],
    relations: [],
    outcomes: [],
    ...rest,
    ...(date === undefined ? {} : { date: dateOf(date) }),
  };
}

export function anArchive(given: Partial<Snapshot>): Archive {
  return buildArchive({ ...EMPTY, ...given });
}

const NOTHING_BESIDE: Beside = {
  checkedOn: dayNumber(2026, 11, 27),
  textOf: () => undefined,
  repetitionOf: () => undefined,
  proofs: { inclusion: () => undefined, consistency: () => undefined },
};

/** The archive as pages ask it, with nothing beside it but what a test is about. */
export function entriesFrom(archive: Archive, beside: Partial<Beside> = {}): Entries {
  return entriesIn(archive, { ...NOTHING_BESIDE, ...beside });
}

export function aTerm(title: string, given: Partial<Term> = {}): Term {
  return {
    id: title.toLowerCase().replace(/[^a-z]+/g, '-'),
    title,
    synonyms: [],
    forms: [],
    references: ['Gesetz'],
    blocks: [],
    ...given,
  };
}

/** Statements with dates of every form about a few years, some of them undated. */
export const anyStatements = fc
  .array(fc.option(nearEdtf, { nil: undefined, freq: 10 }), { maxLength: 40 })
  .map((dates) =>
    dates.map((date, number) =>
      aStatement(`d/s-${String(number).padStart(2, '0')}`, date === undefined ? {} : { date }),
    ),
  );
