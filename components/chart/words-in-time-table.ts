import type { Cell, ChartTable } from '@/lib/chart/chart';
import { sure } from '@/lib/model/sure';
import type { Measure } from '@/lib/search/words-in-time/asked';
import { numbersOf, sharesOf, type Figure } from '@/lib/search/words-in-time/figures';
import type { WordsInTime, YearCount } from '@/lib/search/words-in-time/words-in-time';
import { wordsInTime as texts } from './texts';
import { shareText, type DrawnPoint, type DrawnWords } from './words-in-time-lines';

/** The years from which there are statements, with a column for each line. */
export function wordsTable({ years, lines, measure }: DrawnWords): ChartTable {
  const pointsOf = lines.map(({ points }) => new Map(points.map((each) => [each.year, each])));
  return {
    columns: [
      { key: 'year', label: texts.columns.year },
      ...lines.map(({ label }, at) => ({ key: `line-${at}`, label, isNumeric: true })),
      { key: 'all', label: texts.columns.all, isNumeric: true },
    ],
    rows: years
      .filter(({ all }) => all > 0)
      .map(({ year, all }) => [
        { text: String(year) },
        ...pointsOf.map((points) => cellOf(points.get(year), all, measure)),
        { text: all.toLocaleString('de-DE') },
      ]),
  };
}

function cellOf(point: DrawnPoint | undefined, all: number, measure: Measure): Cell {
  if (!point) return { text: '0' };
  const { count, value, href } = point;
  return { text: figureText(count, all, measure, value), ...(href !== undefined && { href }) };
}

/** `7`, `5–7` where two of them may be of another year, `3,2` of a thousand, or `2 von 12`. */
function figureText(
  { count, sure: certain }: YearCount,
  all: number,
  measure: Measure,
  value: number | undefined,
): string {
  if (measure === 'anteil') return value === undefined ? texts.outOf(count, all) : shareText(value);
  const most = count.toLocaleString('de-DE');
  return certain === count ? most : `${certain.toLocaleString('de-DE')}–${most}`;
}

/** Every figure in a row of its own, as programs of statistics take it. Where nothing can be said, there is no value: that is not 0. */
export function wordsData(
  { from, all, lines }: WordsInTime,
  { measure, smoothing }: Pick<DrawnWords, 'measure' | 'smoothing'>,
): ChartTable {
  const { columns } = texts;
  return {
    columns: [
      { key: 'year', label: columns.year },
      { key: 'words', label: columns.words },
      { key: 'statements', label: columns.statements, isNumeric: true },
      { key: 'certain', label: columns.sure, isNumeric: true },
      { key: 'all', label: columns.all, isNumeric: true },
      { key: 'perThousand', label: columns.share, isNumeric: true },
      ...(smoothing > 0 ? [{ key: 'smoothed', label: columns.smoothed, isNumeric: true }] : []),
    ],
    rows: lines.flatMap(({ words, counts }) => {
      const shares = sharesOf(counts, all);
      const smooth = (measure === 'anteil' ? sharesOf : numbersOf)(counts, all, smoothing);
      return all.map(({ count: every }, at) => {
        const { count, sure: certain } = sure(counts[at]);
        return [
          numberCell(from + at),
          { text: words },
          every === 0 ? NO_VALUE : numberCell(count),
          every === 0 ? NO_VALUE : numberCell(certain),
          numberCell(every),
          figureCell(sure(shares[at])),
          ...(smoothing > 0 ? [figureCell(sure(smooth[at]))] : []),
        ];
      });
    }),
  };
}

const NO_VALUE: Cell = { text: '' };

function numberCell(value: number): Cell {
  return { text: String(value), value };
}

function figureCell(figure: Figure): Cell {
  return figure.type === 'figure' ? numberCell(Math.round(figure.value * 1000) / 1000) : NO_VALUE;
}
