import { chronicle, counts } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import { decadeAnchor, type Decade } from './decade';
import styles from './years-by-decade.module.css';

/** Every year with statements, as links: a line for each decade. */
export function YearsByDecade({ decades }: { readonly decades: readonly Decade[] }) {
  return (
    <dl className={styles.decades}>
      {decades.map(({ first, years }) => (
        <div key={first} id={decadeAnchor(first)}>
          <dt>{chronicle.decade(first)}</dt>
          <dd>
            <ul className={styles.years}>
              {years.map(({ year, count }) => (
                <li key={year}>
                  <a href={addressOf.year(year)}>{year}</a>{' '}
                  <span className={styles.count}>
                    {count.toLocaleString('de-DE')}
                    <span className="visually-hidden"> {counts.ofStatements(count)}</span>
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
