import { queryHelp as texts } from '@/components/texts';
import styles from './query-help.module.css';
import { SearchKeySwitch } from './search-key-switch';

/** What can be typed into the field, with examples. */
export function QueryHelp() {
  return (
    <details className={`${styles.help} screen-only`}>
      <summary className={styles.summary}>{texts.title}</summary>
      <p>{texts.intro}</p>
      <dl className={styles.signs}>
        {texts.signs.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{texts.dates}</p>
      <p>{texts.order}</p>
      <p>{texts.limits}</p>
      <SearchKeySwitch />
    </details>
  );
}
