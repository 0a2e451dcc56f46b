import type { Chart, LegendItem } from '@/lib/chart/chart';
import { drawnLines, type DrawnWords } from './words-in-time-lines';
import { narrowWordsInTime, wideWordsInTime } from './words-in-time-drawing';
import { wordsData, wordsTable } from './words-in-time-table';
import type { Measure } from '@/lib/search/words-in-time/asked';
import { FEWEST_FOR_SHARE } from '@/lib/search/words-in-time/figures';
import type { WordsInTime } from '@/lib/search/words-in-time/words-in-time';
import { wordsInTime as texts } from './texts';

/** How a count of words is drawn. */
export interface WordsDrawing {
  readonly measure: Measure;
  readonly smoothing: number;
}

/** How often words occur over time; undefined where none of them does, or where all years have too few statements for a share. */
export function wordsInTimeChart(inTime: WordsInTime, how: WordsDrawing): Chart | undefined {
  const drawn = drawnLines(inTime, how);
  if (!drawn) return undefined;
  return {
    name: 'verlauf',
    title: texts.title(
      drawn.lines.map(({ label }) => label),
      how.measure === 'anteil',
    ),
    description: texts.peaks(drawn.lines.map(({ label, peak }) => [label, peak.year, peak.text])),
    wide: wideWordsInTime(drawn),
    narrow: narrowWordsInTime(drawn),
    legend: legendOf(drawn),
    table: wordsTable(drawn),
    // Only files need it.
    get data() {
      return wordsData(inTime, how);
    },
  };
}

function legendOf({ lines, years, smoothing, measure }: DrawnWords): LegendItem[] {
  const hasVague = lines.some(({ points }) => points.some(({ isSure }) => !isSure));
  return [
    ...(hasVague
      ? ([
          { tone: 'ink', sample: 'dot', label: texts.sure },
          { tone: 'ink', sample: 'ring', label: texts.vague },
        ] as const)
      : []),
    ...(smoothing > 0
      ? [{ tone: 'ink', sample: 'line', label: texts.smoothed(2 * smoothing + 1) } as const]
      : []),
    ...(measure === 'anteil' && years.some(({ state }) => state === 'tooFew')
      ? [{ tone: 'grid', sample: 'hatched', label: texts.tooFew(FEWEST_FOR_SHARE) } as const]
      : []),
    ...(years.some(({ state }) => state === 'none')
      ? [{ tone: 'empty', sample: 'box', label: texts.gap } as const]
      : []),
  ];
}
