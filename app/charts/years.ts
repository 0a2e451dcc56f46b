import { yearsChart } from '@/components/chart/years-chart';
import { currentEntries } from '@/lib/live/current';
import type { ChartMaker } from './charts-at';

/** The field of years and months of the Chronik. */
export const years: ChartMaker = async () => yearsChart(await currentEntries().spread());
