import { describe, expect, test } from 'vitest';
import {
  outcomesInOrder,
  statusOf,
  EXPECTATION_ADDRESSES,
  EXPECTATION_STATUSES,
} from '@/lib/model/relation';
import { aDocument, problemsTogether, resolved } from './files';

/** A document of 2008 with an expectation, what became of it below, and reports of 2004 and 2012 beside it. The outcomes begin in line 11. */
const withOutcomes = (...outcomes: string[]) => ({
  'documents/rente.md': aDocument({
    head: { date: '2008' },
    body: `\n## Erwartungen\n- Es wird gut. [#gut]\n${outcomes.map((line) => `  - ${line}\n`).join('')}`,
  }),
  'documents/frueher.md': aDocument({
    head: { date: '2004' },
    body: '\n## Erfahrungen\n- Es war gut. [#alt]\n',
  }),
  'documents/spaeter.md': aDocument({
    head: { date: '2012' },
    body: '\n## Erfahrungen\n- Es ist gut. [#neu]\n',
  }),
});
const problemsOf = (...outcomes: string[]) =>
  problemsTogether(withOutcomes(...outcomes)).map((problem) =>
    problem.replace('documents/rente.md:', ''),
  );
const statementsOf = (...outcomes: string[]) =>
  resolved(withOutcomes(...outcomes)).snapshot?.statements.find(({ id }) => id === 'rente/gut');

describe('An outcome', () => {
  test.each([
    'eingetreten: [Bericht](spaeter.md#neu), 2012',
    'teilweise eingetreten: [Bericht](spaeter.md), 2012-05-01 – nur im Westen',
    'nicht eingetreten: [Statistik](https://statistik.example/2012), 2012',
    'offen: 2012 – noch nicht geprüft',
    'offen',
    'kein Beleg gefunden: 2026-11-23',
    'kein Beleg gefunden: 2026-11-23 – gesucht in den Vorlagen bis 2014',
    'Kein  Beleg gefunden: 2026-11-23',
  ])('%s', (outcome) => {
    expect(problemsOf(outcome)).toEqual([]);
  });

  test.each<[what: string, outcome: string, expected: string]>([
    [
      'without evidence',
      'eingetreten: 2012',
      '11:5 error eingetreten: names no evidence, write `eingetreten: [label](other.md#id), 2012-05-01`; as long as there is none, it is `offen:` or `kein Beleg gefunden: 2026-11-23`',
    ],
    [
      'with somebody to write to for evidence',
      'eingetreten: [Amt](mailto:amt@stadt.example), 2012',
      '11:18 error eingetreten: an address of e-mail shows nothing, write where it can be read: `eingetreten: [label](https://…), 2012-05-01`',
    ],
    [
      'with evidence that there is not',
      'eingetreten: [Bericht](spaeter.md#nue), 2012',
      '11:5 error eingetreten: there is no statement `nue` in `spaeter`',
    ],
    [
      'that nothing shows, and then something does',
      'kein Beleg gefunden: [Bericht](spaeter.md), 2012',
      '11:5 error kein Beleg gefunden: names evidence: say what it shows, `eingetreten:`, `teilweise eingetreten:` or `nicht eingetreten:`',
    ],
    [
      'that nothing shows, nobody knows when',
      'kein Beleg gefunden: – gesucht',
      '11:5 error kein Beleg gefunden: has no date: write until when it was looked for, `kein Beleg gefunden: 2026-11-23`',
    ],
    [
      'with evidence older than the expectation',
      'eingetreten: [Bericht](frueher.md#alt), 2012',
      '11:18 warning eingetreten: this evidence is of 2004, older than the expectation (2008): it cannot show what became of it',
    ],
    [
      'dated before the expectation',
      'offen: 2004',
      '11:5 warning offen: 2004 is before the expectation itself (2008): mend the date',
    ],
  ])('%s', (_what, outcome, expected) => {
    expect(problemsOf(outcome)).toEqual([expected]);
  });

  test('of several needs a date', () => {
    expect(problemsOf('offen: 2009', 'eingetreten: [Bericht](spaeter.md)')).toEqual([
      '12:5 warning eingetreten: is one of several outcomes and has no date: write one, so that their order is known',
    ]);
  });
});

describe('Several outcomes', () => {
  test('are a history, however they were written down', () => {
    const outcomes =
      statementsOf(
        'eingetreten: [Bericht](spaeter.md), 2012-05',
        'offen: 2009',
        'teilweise eingetreten: [Bericht](spaeter.md), 2012',
      )?.outcomes ?? [];
    expect(outcomesInOrder(outcomes).map(({ status }) => status)).toEqual([
      'open',
      'partly',
      'fulfilled',
    ]);
    expect(statusOf(outcomes)).toBe('fulfilled');
  });

  test('none at all is not the same as one that says open', () => {
    expect(statusOf(statementsOf()?.outcomes ?? [])).toBe('unchecked');
    expect(statusOf(statementsOf('offen: 2009')?.outcomes ?? [])).toBe('open');
  });
});

test('each status has an address of its own', () => {
  expect(EXPECTATION_STATUSES.map((status) => EXPECTATION_ADDRESSES[status])).toEqual([
    'eingetreten',
    'teilweise-eingetreten',
    'nicht-eingetreten',
    'kein-beleg-gefunden',
    'offen',
    'nicht-geprueft',
  ]);
});
