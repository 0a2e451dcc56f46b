import { daysChart } from '@/components/chart/days-chart';
import { currentEntries } from '@/lib/live/current';
import type { ChartMaker } from './charts-at';

/** The days of the year to which something is dated. */
export const daysOfTheYear: ChartMaker = async () =>
  daysChart(await currentEntries().anniversaries());
