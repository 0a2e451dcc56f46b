import type { ComponentProps } from 'react';
import { Bars, type Bar } from '@/components/chronicle/bars';
import { Calendar } from '@/components/chronicle/calendar';
import styles from './hits-in-time.module.css';

/** How the hits lie in time: bars, or for the days of one month its sheet. */
export interface TimeView {
  readonly title: string;
  /** How many hits are dated too vaguely for one bar. */
  readonly remark: string | undefined;
  /** The next coarser view. */
  readonly out: { readonly label: string; readonly href: string } | undefined;
  /** How often the words occur over time. */
  readonly course?: { readonly label: string; readonly href: string } | undefined;
  readonly bars: readonly Bar[];
  readonly calendar?: ComponentProps<typeof Calendar>;
}

export function HitsInTime({ title, remark, out, course, bars, calendar }: TimeView) {
  return (
    <section className={styles.time}>
      <h2 className={styles.title}>{title}</h2>
      {out && (
        <p className={styles.out}>
          <a href={out.href}>{out.label}</a>
        </p>
      )}
      {calendar ? <Calendar {...calendar} /> : <Bars bars={bars} />}
      {course && (
        <p className={styles.out}>
          <a href={course.href}>{course.label}</a>
        </p>
      )}
      {remark && <p className={styles.remark}>{remark}</p>}
    </section>
  );
}
