import { describe, expect, test } from 'vitest';
import { LongestWaiting } from '@/components/statement/longest-waiting';
import { OutcomeFilter } from '@/components/statement/outcome-filter';
import { OutcomeLine } from '@/components/statement/outcome-line';
import { StatementArticle } from '@/components/statement/statement-article';
import { StatusBar } from '@/components/statement/status-bar';
import { entriesOf, entryOf } from '@/lib/archive/entry';
import type { Document } from '@/lib/model/archive';
import {
  EXPECTATION_STATUSES,
  type ExpectationStatus,
  type Outcome,
  type Target,
} from '@/lib/model/relation';
import { anArchive, aStatement, entriesFrom } from '../archive/an-archive';
import { htmlOf, textOf } from '../fixture/html';
import { dateOf } from '../model/dates';

const report: Document = {
  id: 'd',
  title: 'Bericht',
  type: 'report',
  topics: [],
  sections: [],
  statements: [],
};
const law: Target = { type: 'web', url: 'https://www.example.org/gesetz', label: 'Gesetz' };
const later: Target = { type: 'statement', id: 'd/spaeter' };
const inReport: Target = { type: 'document', id: 'd' };

function entryWith(...outcomes: Outcome[]) {
  const archive = anArchive({
    documents: [report],
    statements: [
      aStatement('d/erwartung', { kind: 'expectation', date: '2010', outcomes }),
      aStatement('d/spaeter', { date: '2012' }),
    ],
  });
  const statement = archive.statement.get('d/erwartung');
  if (!statement) throw new Error('The archive has no expectation');
  return entryOf(statement, entriesFrom(archive));
}

describe('A list tells of an expectation in one line how it stands, since when and on what evidence', () => {
  test.each<[what: string, outcomes: Outcome[], line: string]>([
    ['nobody looked', [], 'noch nicht geprüft'],
    ['it was open, undated', [{ status: 'open', evidence: [] }], 'noch offen'],
    [
      'it was open then',
      [{ status: 'open', evidence: [], date: dateOf('2013') }],
      'noch offen (Stand 2013)',
    ],
    [
      'nothing was found',
      [{ status: 'noEvidence', evidence: [], date: dateOf('2026-11-23') }],
      'kein Beleg gefunden (Stand 23. November 2026)',
    ],
    [
      'it came true in part',
      [{ status: 'partly', evidence: [law, later], date: dateOf('2012-01-01') }],
      'teilweise eingetreten, 1. Januar 2012 · Beleg: Gesetz, Erfahrung, 2012',
    ],
    [
      'there is more evidence than a line holds',
      [{ status: 'fulfilled', evidence: [inReport, law, later, law] }],
      'eingetreten · Beleg: Bericht, Gesetz und 2 weitere',
    ],
    [
      'the latest of several counts',
      [
        { status: 'notFulfilled', evidence: [law], date: dateOf('2014') },
        { status: 'open', evidence: [], date: dateOf('2012') },
      ],
      'nicht eingetreten, 2014 · Beleg: Gesetz',
    ],
  ])('%s', async (_what, outcomes, line) => {
    const { statement, outcome } = await entryWith(...outcomes);
    expect(textOf(<OutcomeLine statement={statement} outcome={outcome} />)).toBe(line);
  });

  test('in every list of statements', async () => {
    const entry = await entryWith({ status: 'open', evidence: [] });
    expect(textOf(<StatementArticle entry={entry} />).split('\n')).toContain('noch offen');
  });
});

const counted = (...counts: [ExpectationStatus, number][]) => new Map(counts);

describe('The bar of how many stand how', () => {
  test('says the same in words', () => {
    expect(htmlOf(<StatusBar counts={counted(['unchecked', 1204], ['partly', 1])} />)).toContain(
      'aria-label="1 teilweise eingetreten, 1.204 noch nicht geprüft"',
    );
  });

  test('is not drawn when there is nothing to count', () => {
    expect(htmlOf(<StatusBar counts={new Map()} />)).toBe('');
    expect(htmlOf(<StatusBar counts={counted(['open', 0])} />)).toBe('');
  });

  const partsOf = (counts: ReadonlyMap<ExpectationStatus, number>) =>
    [...htmlOf(<StatusBar counts={counts} />).matchAll(/<rect x="([\d.]+)%" width="([\d.]+)%"/g)]
      .map(([, from, width]) => [Number(from), Number(width)])
      .map(([from = NaN, width = NaN]) => [from, width] as const);

  test('is as wide as all parts together, each beginning where the one before ends', () => {
    expect(partsOf(counted(['fulfilled', 1], ['open', 3]))).toEqual([
      [0, 25],
      [25, 75],
    ]);
  });

  test('shows one among thousands', () => {
    const parts = partsOf(counted(['fulfilled', 1], ['unchecked', 99_999]));
    expect(parts.map(([, width]) => width)).toEqual([1.48, 98.52]);
  });

  test('fills each part differently, so that it is told apart without colour', () => {
    const all = counted(
      ...EXPECTATION_STATUSES.map((status): [ExpectationStatus, number] => [status, 1]),
    );
    const fills = [...htmlOf(<StatusBar counts={all} />).matchAll(/<rect [^>]*fill="([^"]+)"/g)];
    expect(new Set(fills.map(([, fill]) => fill)).size).toBe(EXPECTATION_STATUSES.length);
  });
});

test('its legend leads to the expectations of each status and tells the unchecked from the open ones', () => {
  const html = htmlOf(<OutcomeFilter counts={counted(['unchecked', 2])} chosen="open" />);
  // The one that is shown is no link to itself.
  expect(html).toMatch(/<a aria-current="page">.*noch offen/);
  expect(html).not.toContain('href="/erwartungen?ergebnis=offen"');
  expect(html).toContain('href="/erwartungen?ergebnis=nicht-geprueft"');
  expect(
    textOf(<OutcomeFilter counts={counted(['unchecked', 2])} chosen={undefined} />).split('\n'),
  ).toEqual([
    'alle',
    'eingetreten 0',
    'teilweise eingetreten 0',
    'nicht eingetreten 0',
    'kein Beleg gefunden 0',
    'noch offen 0',
    'noch nicht geprüft 2',
  ]);
});

test('what has waited longest leads to all that wait so; of none nothing is shown', async () => {
  const archive = anArchive({
    documents: [report],
    statements: [aStatement('d/a', { kind: 'expectation', date: '2010', text: 'Es wird.' })],
  });
  const entries = await entriesOf(archive.statements, entriesFrom(archive));
  expect(textOf(<LongestWaiting status="unchecked" entries={entries} />).split('\n')).toEqual([
    'Am längsten nicht geprüft',
    'Es wird.',
    'Erwartung, 2010, in: Bericht',
    'Alle noch nicht geprüften Erwartungen, die älteste zuerst',
  ]);
  expect(htmlOf(<LongestWaiting status="open" entries={[]} />)).toBe('');
});
