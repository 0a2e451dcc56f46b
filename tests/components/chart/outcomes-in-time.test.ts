import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExpectationInTime } from '@/components/chart/outcome-rows';
import { outcomesInTime } from '@/components/chart/outcomes-in-time';
import type { Drawing, Mark, Text } from '@/lib/chart/drawing';
import { textWidth } from '@/lib/chart/text-width';
import type { Statement } from '@/lib/model/archive';
import { dayNumber } from '@/lib/model/day';
import { OUTCOME_STATUSES, outcomesInOrder, type Outcome } from '@/lib/model/relation';
import { dateOf, nearEdtf } from '../../model/dates';

const TODAY = dayNumber(2026, 11, 28);

const found = (status: Outcome['status'], date?: string, url?: string): Outcome => ({
  status,
  evidence: url === undefined ? [] : [{ type: 'web', url, label: 'Bericht' }],
  ...(date !== undefined && { date: dateOf(date) }),
});

function expectation(id: string, date: string | undefined, ...given: Outcome[]): ExpectationInTime {
  const statement: Statement = {
    id: `rede/${id}`,
    kind: 'expectation',
    document: 'rede',
    section: 'abschnitt-a',
    text: `Es wird ${id} werden, und zwar noch in diesem Jahrzehnt und überall im Land`,
    topics: [],
    relations: [],
    outcomes: given,
    ...(date !== undefined && { date: dateOf(date) }),
  };
  const outcomes = outcomesInOrder(given).map((outcome) => ({
    ...outcome,
    evidence: outcome.evidence.flatMap((target) => (target.type === 'web' ? [target] : [])),
  }));
  return { statement, who: 'Alt', outcomes };
}

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.type === 'link' ? [mark, ...flat(mark.marks)] : [mark]));
const linksIn = ({ marks }: Drawing) =>
  marks.flatMap((mark) => (mark.type === 'link' ? [mark] : []));
const namesIn = (drawing: Drawing) => linksIn(drawing).map(({ name }) => name);
const dashesIn = ({ marks }: Drawing) =>
  flat(marks).filter((mark) => mark.type === 'line' && mark.dashed && mark.thickness === 1.5);

describe('what became of expectations', () => {
  test('stands from when they were voiced over all outcomes, grouped by status, the first voiced first', () => {
    const chart = outcomesInTime(
      [
        expectation('spät', '2009-03-01', found('fulfilled', '2010-05-01')),
        expectation('zweifach', '2004-07-08', found('fulfilled', '2012'), found('partly', '2010')),
        expectation('offen', '2010~'),
      ],
      TODAY,
    );
    expect(namesIn(chart?.wide ?? NONE).filter((name) => !name.startsWith('Es wird'))).toEqual([
      ...['geäußert: 8. Juli 2004', 'teilweise eingetreten: 2010', 'eingetreten: 2012'],
      ...['geäußert: 1. März 2009', 'eingetreten: 1. Mai 2010'],
      'geäußert: um 2010',
    ]);
    expect(chart?.description).toBe(
      '3 Erwartungen: 2 eingetreten und 1 noch nicht geprüft. Vom Äußern bis zum Ergebnis vergingen im Median 14 Monate (1 von 2 Ergebnissen ist dafür genau genug datiert). Stand: 28. November 2026.',
    );
    expect(namesIn(chart?.narrow ?? NONE)).toEqual(namesIn(chart?.wide ?? NONE));
  });

  test.each(['[..2004]', '2004/..', '2004~', '2004?'])(
    'is no sure date where it is dated %s',
    (date) => {
      const chart = outcomesInTime([expectation('a', date)], TODAY);
      const sure = (each: Drawing) =>
        flat(each.marks).filter(
          (mark) => mark.type === 'circle' && mark.tone === 'expectation' && !mark.paint,
        );
      expect(chart).toBeDefined();
      expect(sure(chart?.wide ?? NONE)).toEqual([]);
    },
  );

  test('runs on to today only where nothing is found out', () => {
    const dashes = (...given: Outcome[]) =>
      dashesIn(outcomesInTime([expectation('a', '2004-07-08', ...given)], TODAY)?.wide ?? NONE)
        .length;
    expect(dashes()).toBe(1);
    expect(dashes(found('open', '2010'))).toBe(1);
    expect(dashes(found('fulfilled', '2010'))).toBe(0);
    expect(dashes(found('noEvidence', '2010'))).toBe(0);
    expect(dashes(found('fulfilled'))).toBe(0);
  });

  test('does not draw what was found out before it was voiced, but says so and has it in the table', () => {
    const chart = outcomesInTime(
      [expectation('a', '2010-07-08', found('fulfilled', '2004', 'https://example.org/b'))],
      TODAY,
    );
    expect(namesIn(chart?.wide ?? NONE).slice(1)).toEqual(['geäußert: 8. Juli 2010']);
    expect(chart?.description).toContain('Ein Ergebnis ist früher datiert als seine Erwartung');
    expect(chart?.table.rows.map((row) => row.map(({ text }) => text).slice(2))).toEqual([
      ['8. Juli 2010', 'eingetreten', '2004', 'Bericht'],
    ]);
  });

  test('invents no place: without any date an expectation stands in the table alone', () => {
    const chart = outcomesInTime(
      [expectation('a', '2010'), expectation('b', undefined, found('partly'))],
      TODAY,
    );
    expect(chart?.description).toContain('Eine hat kein Datum; sie steht nur in der Tabelle.');
    expect(chart?.table.rows).toHaveLength(2);
    expect(outcomesInTime([expectation('b', undefined, found('partly'))], TODAY)).toBeUndefined();
  });

  test('whatever the dates are: no text lies on another one, nothing lies outside, each link is in the table', () => {
    fc.assert(
      fc.property(fc.array(anyExpectation, { minLength: 1, maxLength: 12 }), (given) => {
        const all = given.map(({ date, outcomes }, at) =>
          expectation(
            `a-${at}`,
            date,
            ...outcomes.map(([status, when]) => found(status, when, 'https://example.org/b')),
          ),
        );
        const chart = outcomesInTime(all, TODAY);
        if (!chart) return;
        const inTable = new Set(
          chart.table.rows.flatMap((row) => row.flatMap(({ href }) => href ?? [])),
        );
        for (const drawing of [chart.wide, chart.narrow]) {
          expect(linksIn(drawing).filter(({ href }) => !inTable.has(href))).toEqual([]);
          const texts = flat(drawing.marks).flatMap((mark) =>
            mark.type === 'text' ? [areaOf(mark)] : [],
          );
          for (const area of texts) {
            expect(area.left).toBeGreaterThanOrEqual(-1);
            expect(area.right).toBeLessThanOrEqual(drawing.width + 1);
          }
          expect(
            texts.filter((area, at) => texts.slice(at + 1).some((other) => isOn(area, other))),
          ).toEqual([]);
          for (const mark of flat(drawing.marks))
            if (mark.type === 'circle') expect(mark.x).toBeLessThanOrEqual(drawing.width);
          expect(JSON.stringify(drawing)).not.toContain('null');
        }
      }),
      { numRuns: 150 },
    );
  });
});

const NONE: Drawing = { width: 0, height: 0, marks: [] };

const anyExpectation = fc.record({
  date: fc.option(nearEdtf, { nil: undefined }),
  outcomes: fc.array(
    fc.tuple(fc.constantFrom(...OUTCOME_STATUSES), fc.option(nearEdtf, { nil: undefined })),
    { maxLength: 4 },
  ),
});

function areaOf(text: Text) {
  const width = textWidth(text.text, text);
  const left = text.x - { start: 0, middle: width / 2, end: width }[text.anchor ?? 'start'];
  return { left, right: left + width, top: text.y - 11, bottom: text.y + 3, text: text.text };
}

type Area = ReturnType<typeof areaOf>;

function isOn(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
