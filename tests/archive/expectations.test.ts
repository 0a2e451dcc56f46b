import { expect, test } from 'vitest';
import type { Outcome } from '@/lib/model/relation';
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
