import { chronicle } from '@/components/texts';
import styles from './period-neighbours.module.css';

export interface PeriodLink {
  readonly label: string;
  readonly href: string;
}

interface Props {
  readonly before: PeriodLink | undefined;
  readonly after: PeriodLink | undefined;
}

/** The ways to the nearest years, months or days with statements. */
export function PeriodNeighbours({ before, after }: Props) {
  if (!before && !after) return null;
  return (
    <nav aria-label={chronicle.neighbours} className="spine">
      <ul className={`${styles.neighbours} in-text`}>
        {before && (
          <li>
            {chronicle.before}:{' '}
            <a rel="prev" href={before.href}>
              {before.label}
            </a>
          </li>
        )}
        {after && (
          <li>
            {chronicle.after}:{' '}
            <a rel="next" href={after.href}>
              {after.label}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
