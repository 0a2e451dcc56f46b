import type { PositionStep } from '@/lib/archive/position';
import { NARROW, type Drawing, type Mark, type PlainMark } from '@/lib/chart/drawing';
import { relationMark, relationPath } from '@/lib/chart/relation-line';
import { fitted } from '@/lib/chart/text-width';
import { addressOf } from '@/lib/model/address';
import { linksOf, whenOf, whoOf, wordsOf } from './position-texts';
import type { ChartCourse } from './positions-wide';
import { positionsChart as texts } from './texts';

const RAIL = 12;
const WORDS = 34;
const HEADING = 30;
const LINE = 18;
const BETWEEN = 20;
const LEAST_GAP = 12;
const MOST_GAP = 72;
/** What letters reach below the last line. */
const DESCENT = 4;
/** Units for each year between two statements. */
const YEAR = 8;
const DAYS = 365.25;
const MOST_LINKS = 3;

/** Time runs downwards: the more years between two statements, the further they are apart, up to a limit; how many is told. */
export function narrowPositions(courses: readonly ChartCourse[]): Drawing {
  let y = 0;
  const marks = courses.flatMap((course) => {
    const placed = placedCourse(course, y);
    y = placed.bottom + BETWEEN;
    return placed.marks;
  });
  return { width: NARROW, height: y - BETWEEN + DESCENT, marks };
}

function placedCourse({ heading, href, steps }: ChartCourse, top: number) {
  let y = top;
  const marks: Mark[] = [];
  if (heading !== undefined) {
    const text: PlainMark = {
      type: 'text',
      x: 0,
      y: y + 18,
      text: fitted(heading, NARROW, { bold: true }),
      bold: true,
    };
    marks.push(href === undefined ? text : { type: 'link', href, name: heading, marks: [text] });
    y += HEADING;
  }
  let before: { readonly step: PositionStep; readonly y: number } | undefined;
  for (const step of steps) {
    const links = linksOf(step).slice(0, MOST_LINKS);
    const previous = before?.step.entry.statement.id;
    const years = before ? yearsBetween(before.step, step) : 0;
    const later = before ? texts.later(years) : undefined;
    const isNeighbour = links.some(({ target }) => target.id === previous);
    const begin = y;
    // How much later it was has a line of its own where no relation names it.
    const least = later && !isNeighbour ? LINE : LEAST_GAP;
    if (before) y += Math.min(MOST_GAP, Math.max(least, years * YEAR));
    const named = links.map((link) => {
      y += LINE;
      return { link, y: y - 5 };
    });
    const sign = y + 13;
    const adjacent = named.find(({ link }) => link.target.id === previous);
    if (before)
      marks.push(
        adjacent
          ? relationPath(adjacent.link.type, `M${RAIL} ${before.y + 10}V${sign - 10}`)
          : {
              type: 'line',
              tone: 'grid',
              from: [RAIL, before.y + 10],
              to: [RAIL, sign - 10],
            },
      );
    for (const { link, y: at } of named) {
      const isNext = link.target.id === previous;
      const said = isNext
        ? [link.wordBefore, later].filter(Boolean).join(', ')
        : texts.relation(link.word, whenOf(link.target));
      marks.push(...relationMark(link.type, [RAIL, at - 4]), {
        type: 'text',
        x: WORDS,
        y: at,
        text: fitted(said, NARROW - WORDS, SMALL),
        size: 'small',
      });
    }
    if (later && !adjacent)
      marks.push({
        type: 'text',
        x: WORDS,
        y: begin + 14,
        text: later,
        size: 'small',
        tone: 'soft',
      });
    marks.push(stepMarks(step, sign));
    before = { step, y: sign };
    y = sign + 3 + LINE * 2 + 4;
  }
  return { marks, bottom: y };
}

const SMALL = { size: 'small' } as const;

function stepMarks(step: PositionStep, y: number): Mark {
  const { id, kind, date } = step.entry.statement;
  const when = whenOf(step.entry.statement);
  const isVague = date !== undefined && date.precision !== 'day';
  return {
    type: 'link',
    href: addressOf.statement(id),
    name: texts.named(when, whoOf(step)),
    marks: [
      ...(isVague
        ? [{ type: 'circle', x: RAIL, y, radius: 11, tone: kind, paint: 'dashed' } as const]
        : []),
      { type: 'sign', kind, x: RAIL, y, size: 16 },
      { type: 'text', x: WORDS, y: y + 4, text: fitted(when, NARROW - WORDS, BOLD), bold: true },
      {
        type: 'text',
        x: WORDS,
        y: y + 4 + LINE,
        text: fitted(whoOf(step), NARROW - WORDS, SMALL),
        size: 'small',
        tone: 'soft',
      },
      {
        type: 'text',
        x: WORDS,
        y: y + 4 + LINE * 2,
        text: fitted(wordsOf(step), NARROW - WORDS, WORDING),
        ...WORDING,
      },
    ],
  };
}

const BOLD = { bold: true } as const;
const WORDING = { isWording: true } as const;

/** From the end of the one to the beginning of the other; 0 where they may be of one day, or where nobody knows. */
function yearsBetween(a: PositionStep, b: PositionStep): number {
  const [from, to] = [a.entry.statement.date, b.entry.statement.date];
  return from && to ? Math.max(0, to.span.first - from.span.last) / DAYS : 0;
}
