import { error as texts } from '@/components/texts';
import styles from './mishap.module.css';

/** What to say when something went wrong on our side. */
export function Mishap({ retry }: { readonly retry: () => void }) {
  return (
    <>
      <h1 className={styles.title}>{texts.title}</h1>
      <p className={styles.text}>{texts.intro}</p>
      <p className={styles.text}>
        <button type="button" onClick={retry}>
          {texts.retry}
        </button>{' '}
        <a href="/">{texts.home}</a>
      </p>
    </>
  );
}
