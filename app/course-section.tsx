import { CourseList } from '@/components/entry/course-list';
import { relationsExplainedBy } from '@/lib/archive/explained';
import { topicCourses } from '@/lib/archive/courses';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { coursesChart } from './charts/positions';

/** How positions on a topic changed; nothing where none is known to have. */
export async function CourseSection({ topic }: { readonly topic: string }) {
  const entries = currentEntries();
  const { courses, others, total } = await topicCourses(topic, entries);
  const chart = coursesChart(courses);
  if (!chart) return null;
  const latest = await entries.getAll(
    'statement',
    others.map((each) => each.latest),
  );
  const sizes = new Map(others.map((each) => [each.latest, each.statements]));
  return (
    <CourseList
      chart={chart}
      courses={courses}
      others={latest.map((each) => ({ latest: each, statements: sizes.get(each.id) ?? 0 }))}
      more={total - courses.length - others.length}
      here={addressOf.topic(topic)}
      explained={await relationsExplainedBy(entries)}
    />
  );
}
