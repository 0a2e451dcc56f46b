import { positionsChart } from '@/components/chart/positions';
import { positionsChart as texts } from '@/components/chart/texts';
import { chartCourses } from '@/components/entry/course-list';
import { topicCourses, type Course } from '@/lib/archive/courses';
import { positionOf } from '@/lib/archive/position';
import type { Chart } from '@/lib/chart/chart';
import { currentEntries } from '@/lib/live/current';
import type { ChartMaker } from './charts-at';

/** How positions changed: on a topic, or the one that a statement takes. */
export const positions: ChartMaker = async (shown) => {
  const entries = currentEntries();
  const [, list, ...ids] = shown.split('/');
  const id = ids.join('/');
  if (list === 'themen') return coursesChart((await topicCourses(id, entries)).courses);
  const { steps } = await positionOf(id, entries);
  return positionsChart([{ steps }], texts.one);
};

/** The chart of some courses, undefined where there are none. */
export function coursesChart(courses: readonly Course[]): Chart | undefined {
  return positionsChart(chartCourses(courses));
}
