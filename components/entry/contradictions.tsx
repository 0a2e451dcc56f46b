import { SectionHeading } from '@/components/site/section-heading';
import { PositionHistory } from '@/components/statement/position-history';
import { contradictions as texts } from '@/components/texts';
import type { Course } from '@/lib/archive/courses';
import { addressOf } from '@/lib/model/address';
import styles from './contradictions.module.css';

interface Props {
  readonly title: string;
  readonly courses: readonly Course[];
  /** Where the site says that relations are the archive's reading. */
  readonly explained: string | undefined;
  /** How much of a wording is shown, in characters. */
  readonly length?: number;
}

/** Contradictions as courses of events: dated quotes along a line, one line for each. */
export function Contradictions({ title, courses, explained, length }: Props) {
  if (courses.length === 0) return null;
  return (
    <section className={`${styles.contradictions} spine`}>
      <div className="in-text">
        <SectionHeading>{title}</SectionHeading>
        {courses.map(({ steps, whole }) => (
          <div
            key={steps.map(({ entry }) => entry.statement.id).join(' ')}
            className={styles.course}
          >
            <PositionHistory
              steps={steps}
              explained={explained}
              {...(length === undefined ? {} : { length })}
            />
            {whole && (
              <p className={`${styles.whole} screen-only`}>
                <a href={addressOf.position(whole)}>{texts.whole}</a>
              </p>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
