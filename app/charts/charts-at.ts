import type { Chart } from '@/lib/chart/chart';
import type { ChartName } from '@/lib/model/chart-name';
import { positions } from './positions';
import { relations } from './relations';
import { outcomes } from './outcomes';
import { topicsSpokenOf, whoSpoke } from './rows';
import { wordsInTime } from './words-in-time';
import { daysOfTheYear } from './days-of-the-year';
import { years } from './years';

/** Makes the chart of what is shown at an address; undefined where there is nothing to draw. */
export type ChartMaker = (shown: string, params: URLSearchParams) => Promise<Chart | undefined>;

/** Where the files of each chart come from: the same as what the page shows. */
export const CHARTS_AT: Partial<Readonly<Record<ChartName, ChartMaker>>> = {
  jahre: years,
  positionen: positions,
  beziehungen: relations,
  tage: daysOfTheYear,
  'wer-wann': whoSpoke,
  'themen-wann': topicsSpokenOf,
  verlauf: wordsInTime,
  ergebnisse: outcomes,
};
