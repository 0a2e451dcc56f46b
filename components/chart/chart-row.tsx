import type { ComponentProps } from 'react';
import styles from './chart-row.module.css';
import { ChartView } from './chart-view';

/** A chart as a part of a page: over its whole width, set apart from what stands before it. */
export function ChartRow(props: ComponentProps<typeof ChartView>) {
  return (
    <div className={styles.row}>
      <ChartView {...props} />
    </div>
  );
}
