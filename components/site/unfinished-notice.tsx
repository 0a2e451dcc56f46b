import { unfinished as texts } from '@/components/texts';
import styles from './unfinished-notice.module.css';

/** On top of an operator's page with gaps, so that nobody takes it for finished. */
export function UnfinishedNotice({ gaps }: { readonly gaps: number }) {
  if (gaps === 0) return null;
  return (
    <div className="spine">
      <p className={`${styles.notice} in-text`}>
        <strong>{texts.title}</strong> {texts.missing(gaps)}
      </p>
    </div>
  );
}
