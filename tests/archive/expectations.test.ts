import { expect, test } from 'vitest';
import { longestFirst } from '@/lib/archive/expectations';
import type { ExpectationStatus, Outcome } from '@/lib/model/relation';
import { dateOf } from '../model/dates';
import { anArchive, aStatement } from './an-archive';

const expectation = (id: string, date: string | undefined, outcomes: readonly Outcome[] = []) =>
  aStatement(`d/${id}`, { kind: 'expectation', outcomes, ...(date === undefined ? {} : { date }) });
const fulfilled: Outcome = { status: 'fulfilled', evidence: [], date: dateOf('2012') };

const archive = anArchive({
  statements: [
    expectation('neu', '2010'),
    expectation('alt', '2004'),
    expectation('undatiert', undefined),
    expectation('erledigt', '2001', [fulfilled]),
    expectation('wieder-offen', '2006', [
      fulfilled,
      { status: 'open', evidence: [], date: dateOf('2013') },
    ]),
    aStatement('d/erfahrung', { date: '1999' }),
  ],
});

test('expectations are sorted out by their latest outcome', () => {
  expect(
    [...archive.statementsBy.outcome].map(([status, all]) => [status, all.map(({ id }) => id)]),
  ).toEqual([
    ['unchecked', ['d/neu', 'd/alt', 'd/undatiert']],
    ['open', ['d/wieder-offen']],
    ['fulfilled', ['d/erledigt']],
  ]);
});

test('what has waited longest comes first, what has no date last', () => {
  const ids = (status: ExpectationStatus) => longestFirst(status, archive).map(({ id }) => id);
  expect(ids('unchecked')).toEqual(['d/alt', 'd/neu', 'd/undatiert']);
  expect(ids('open')).toEqual(['d/wieder-offen']);
  expect(ids('partly')).toEqual([]);
});
