import { relationMapChart } from '@/components/chart/relation-map';
import { relationMapOf } from '@/lib/archive/relation-map';
import { currentEntries } from '@/lib/live/current';
import type { ChartMaker } from './charts-at';

/** What is related on a topic or in a document. */
export const relations: ChartMaker = async (shown) => {
  const [, list, id = ''] = shown.split('/');
  return list === 'themen'
    ? relationMapChart(await relationMapOf('topic', id, currentEntries()))
    : relationMapChart(await relationMapOf('document', id, currentEntries()), id);
};
