import { ChartView } from '@/components/chart/chart-view';
import { positionsChart as chartTexts } from '@/components/chart/texts';
import type { ChartCourse } from '@/components/chart/positions-wide';
import { SectionHeading } from '@/components/site/section-heading';
import { PositionHistory } from '@/components/statement/position-history';
import { StatementName } from '@/components/statement/statement-name';
import { courses as texts } from '@/components/texts';
import type { Course } from '@/lib/archive/courses';
import type { Chart } from '@/lib/chart/chart';
import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import styles from './course-list.module.css';

interface Props {
  readonly chart: Chart;
  readonly courses: readonly Course[];
  readonly others: readonly OtherCourse[];
  /** How many there are besides those. */
  readonly more: number;
  /** The address of the page. */
  readonly here: string;
  /** Where the site says that relations are the archive's reading. */
  readonly explained: string | undefined;
}

/** A course that is not told here, by its latest statement. */
export interface OtherCourse {
  readonly latest: Statement;
  readonly statements: number;
}

/** How positions changed: a picture of all courses, below it the words of each, the changed ones marked. */
export function CourseList({ chart, courses, others, more, here, explained }: Props) {
  return (
    <section className={styles.courses} aria-labelledby="verlauf-der-positionen">
      <SectionHeading id="verlauf-der-positionen">{texts.title}</SectionHeading>
      <ChartView chart={chart} shown={here} isTitled>
        <div className={`${styles.words} spine`}>
          <div className="in-text">
            {courses.map((course, at) => (
              <Words
                key={course.steps[0]?.entry.statement.id}
                course={course}
                heading={headingOf(course, at)}
                id={courseId(at)}
                isAlone={courses.length === 1}
                isOpen={at === 0}
                explained={explained}
              />
            ))}
            {others.length > 0 && <Others others={others} more={more} />}
          </div>
        </div>
      </ChartView>
    </section>
  );
}

interface WordsProps {
  readonly course: Course;
  readonly heading: string;
  readonly id: string;
  readonly isAlone: boolean;
  readonly isOpen: boolean;
  readonly explained: string | undefined;
}

function Words({ course: { steps, whole }, heading, id, isAlone, isOpen, explained }: WordsProps) {
  const words = (
    <>
      <PositionHistory steps={steps} explained={explained} length={EXCERPT_LENGTH} />
      {whole && (
        <p className={`${styles.whole} screen-only`}>
          <a href={addressOf.position(whole)}>{texts.whole}</a>
        </p>
      )}
    </>
  );
  if (isAlone) return <div id={id}>{words}</div>;
  return (
    <details id={id} open={isOpen} className={styles.course}>
      <summary>{heading}</summary>
      {words}
    </details>
  );
}

/** In characters. */
const EXCERPT_LENGTH = 320;

function Others({
  others,
  more,
}: {
  readonly others: readonly OtherCourse[];
  readonly more: number;
}) {
  return (
    <details className={styles.course}>
      <summary>{texts.others(others.length + more)}</summary>
      <ul className={styles.others}>
        {others.map(({ latest, statements }) => (
          <li key={latest.id}>
            {texts.until} <StatementName statement={latest} isHistory />
            {`: ${texts.statements(statements)}`}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{texts.more(more)}</p>}
    </details>
  );
}

/** Courses as a chart has them; where there are several, each with a heading that leads to its words. */
export function chartCourses(courses: readonly Course[]): ChartCourse[] {
  if (courses.length === 1) return courses.map(({ steps }) => ({ steps }));
  return courses.map((course, at) => ({
    heading: headingOf(course, at),
    href: `#${courseId(at)}`,
    steps: course.steps,
  }));
}

function courseId(at: number): string {
  return `verlauf-${at + 1}`;
}

function headingOf({ steps }: Course, at: number): string {
  return chartTexts.course(
    at + 1,
    steps.flatMap(({ entry }) => entry.statement.date?.span ?? []),
    steps.length,
  );
}
