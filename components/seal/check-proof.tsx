import { SubmitButton } from '@/components/site/submit-button';
import { seals } from '@/components/texts';
import styles from './check-proof.module.css';

const texts = seals.check;

/** Where a proof, or a seal that somebody kept, is checked in the reader's browser. Without a script it says that it needs one. */
export function CheckProof() {
  return (
    <>
      <p className={styles.withoutScript}>{texts.needsScript}</p>
      <div className={styles.withScript} hidden>
        <form className={styles.form}>
          <div>
            <label className={styles.label} htmlFor="nachweis">
              {texts.label}
            </label>
            <p className={styles.hint} id="nachweis-hinweis">
              {texts.hint}
            </p>
            <textarea
              className={styles.text}
              id="nachweis"
              rows={5}
              spellCheck={false}
              aria-describedby="nachweis-hinweis"
            />
          </div>
          <div>
            <label className={styles.label} htmlFor="nachweis-datei">
              {texts.file}
            </label>
            <br />
            <input id="nachweis-datei" type="file" accept=".json,.txt" />
          </div>
          <div>
            <SubmitButton>{texts.button}</SubmitButton>
          </div>
        </form>
        <div className={styles.result} id="nachweis-ergebnis">
          <template>
            <h3>{texts.lines}</h3>
          </template>
        </div>
      </div>
    </>
  );
}
