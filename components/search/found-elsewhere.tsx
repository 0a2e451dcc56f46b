import { elsewhere as texts } from '@/components/texts';
import { FoundList, type ShownFind } from './found-group';
import styles from './found-elsewhere.module.css';

/** The first finds of a kind, and the way to all. */
export interface ShownGroup {
  readonly id: string;
  readonly title: string;
  /** How many there are in all: `12 Fundstellen`. */
  readonly count: string;
  /** What does not hold here, and what is not shown here. */
  readonly remarks: readonly string[];
  readonly finds: readonly ShownFind[];
  /** Undefined when all are shown. */
  readonly all: { readonly href: string; readonly label: string } | undefined;
}

/** Where links lead that tell of it further up. */
export const FOUND_ELSEWHERE = 'anderswo';

interface Props {
  /** Undefined while the archive texts are still being read. */
  readonly groups: readonly ShownGroup[] | undefined;
}

/** What a search finds besides statements, by kind; nothing when it finds nothing. */
export function FoundElsewhere({ groups }: Props) {
  if (!groups) return <p className={styles.reading}>{texts.reading}</p>;
  if (groups.length === 0) return null;
  return (
    <section className={styles.elsewhere} id={FOUND_ELSEWHERE} aria-labelledby="anderswo-titel">
      <h2 className={styles.heading} id="anderswo-titel">
        {texts.title}
      </h2>
      {groups.map(({ id, title, count, remarks, finds, all }) => (
        <section key={id} className={styles.group} aria-labelledby={`anderswo-${id}`}>
          <h3 className={styles.title} id={`anderswo-${id}`}>
            {title} <span className={styles.count}>{count}</span>
          </h3>
          <FoundList finds={finds} />
          {remarks.map((remark) => (
            <p key={remark} className={styles.remark}>
              {remark}
            </p>
          ))}
          {all && (
            <p className={`${styles.all} screen-only`}>
              <a href={all.href}>
                {all.label}
                <span className="visually-hidden">{texts.allOf(title)}</span>
              </a>
            </p>
          )}
        </section>
      ))}
    </section>
  );
}
