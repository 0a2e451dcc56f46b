import { embedding as texts } from '@/components/texts';
import { CopyButton } from './copy-button';
import styles from './embed.module.css';

const ID = 'einbetten';

/** The quotation as HTML, to be pasted into another site. */
export function Embed({ html }: { readonly html: string }) {
  return (
    <details className={`${styles.embed} screen-only`}>
      <summary className={styles.summary}>{texts.title}</summary>
      <p className={styles.hint} id={`${ID}-hinweis`}>
        {texts.hint}
      </p>
      <textarea
        className={styles.snippet}
        id={ID}
        rows={6}
        readOnly
        spellCheck={false}
        aria-label={texts.snippet}
        aria-describedby={`${ID}-hinweis`}
        defaultValue={html}
      />
      <CopyButton copied={{ as: 'element', id: ID }} label={texts.copy} />
    </details>
  );
}
