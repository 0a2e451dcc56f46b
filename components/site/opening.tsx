import type { ReactNode } from 'react';
import { counts, holdings as holdingsText, start } from '@/components/texts';
import type { Holdings } from '@/lib/ports/entries';
import type { Site } from '@/lib/model/front-matter';
import styles from './opening.module.css';

interface Props {
  readonly site: Site;
  /** How many there are. */
  readonly statements: number;
  readonly holdings: Holdings;
  /** The years with statements, oldest first. */
  readonly years: readonly number[];
  readonly children: ReactNode;
}

/** The first screen of the start page: what this archive is, how large it is, and the search. */
export function Opening({ site, statements, holdings, years, children }: Props) {
  const [first, last] = [years[0], years.at(-1)];
  const span = first === undefined || last === undefined ? [] : [start.span(first, last)];
  return (
    <div className={`${styles.opening} spine`}>
      <div className="in-text">
        <h1 className={styles.title}>{site.subtitle ?? site.title}</h1>
        <p className={styles.purpose}>{start.purpose}</p>
        <p className={styles.extent}>
          {statements === 0
            ? start.empty
            : [counts.statements(statements), holdingsText(holdings), ...span].join(' · ')}
        </p>
        {children}
      </div>
    </div>
  );
}
