import type { PositionStep } from '@/lib/archive/position';
import type { Cell, Chart, ChartTable, LegendItem } from '@/lib/chart/chart';
import { addressOf } from '@/lib/model/address';
import { excerpt } from '@/lib/model/excerpt';
import { KIND_WORDS, KINDS } from '@/lib/model/kind';
import { RELATION_TYPES } from '@/lib/model/relation';
import { linksOf, whenOf, whoOf, wordsOf } from './position-texts';
import { narrowPositions } from './positions-narrow';
import { widePositions, type ChartCourse } from './positions-wide';
import { positionsChart as texts } from './texts';

/** How positions changed: each course as a row of statements along one axis of time; undefined where there is none. */
export function positionsChart(
  courses: readonly ChartCourse[],
  title: string = texts.title,
): Chart | undefined {
  const told = courses.filter(({ steps }) => steps.length > 0);
  if (told.length === 0) return undefined;
  return {
    name: 'positionen',
    title,
    description: texts.downwards(positionsDescribed(told)),
    wide: widePositions(told),
    narrow: narrowPositions(told),
    legend: positionsLegend(told.flatMap(({ steps }) => steps)),
    table: positionsTable(told),
  };
}

export function positionsDescribed(courses: readonly ChartCourse[]): string {
  const steps = courses.flatMap((course) => course.steps);
  const days = steps.flatMap(({ entry }) => entry.statement.date?.span ?? []);
  const shown = new Set(steps.map(({ entry }) => entry.statement.id));
  const links = steps.flatMap((step) => step.links);
  return texts.described({
    courses: courses.length,
    statements: steps.length,
    spans: days,
    counts: RELATION_TYPES.map((type) => ({
      type,
      count: links.filter((link) => link.type === type).length,
    })).filter(({ count }) => count > 0),
    elsewhere: links.filter(({ target }) => !shown.has(target.id)).length,
  });
}

/** The kinds of what is drawn; relations are named on their lines. */
export function positionsLegend(steps: readonly PositionStep[]): LegendItem[] {
  const kinds = new Set(steps.map(({ entry }) => entry.statement.kind));
  return KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
    tone: kind,
    sample: 'sign',
    label: KIND_WORDS[kind].singular,
  }));
}

/** In characters. */
const LONGEST_WORDS = 90;

/** A row for each statement, and for each relation to an earlier one; `own` is that of the page, which does not lead to itself. */
export function positionsTable(courses: readonly ChartCourse[], own?: string): ChartTable {
  const isNumbered = courses.length > 1;
  return {
    columns: [
      { key: 'date', label: texts.columns.date },
      { key: 'kind', label: texts.columns.kind },
      { key: 'who', label: texts.columns.who },
      { key: 'words', label: texts.columns.words },
      { key: 'relation', label: texts.columns.relation },
      ...(isNumbered ? [{ key: 'course', label: texts.columns.course, isNumeric: true }] : []),
    ],
    rows: courses.flatMap(({ steps }, number) => {
      return steps.flatMap((step) => {
        const { id, kind } = step.entry.statement;
        const links = linksOf(step);
        const cells = (relation: Cell): Cell[] => [
          {
            text: whenOf(step.entry.statement),
            value: step.entry.statement.date?.edtf ?? '',
            ...(id !== own && { href: addressOf.statement(id) }),
          },
          { text: KIND_WORDS[kind].singular },
          { text: whoOf(step) },
          { text: excerpt(wordsOf(step), LONGEST_WORDS) },
          relation,
          ...(isNumbered ? [{ text: String(number + 1), value: number + 1 }] : []),
        ];
        if (links.length === 0) return [cells({ text: '' })];
        return links.map(({ word, target }) => {
          return cells({
            text: texts.relation(word, whenOf(target)),
            href: addressOf.comparison(target.id, id),
          });
        });
      });
    }),
  };
}
