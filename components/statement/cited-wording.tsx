import { cited as texts } from '@/components/texts';
import type { Cited } from '@/lib/proof/cited';
import { ChangedWords } from './changed-words';
import styles from './cited-wording.module.css';
import { CorrectionLine } from './corrections';

/** What the link of a citation proves: that the words are the same, or what was corrected since. */
export function CitedWording({ cited }: { readonly cited: Cited }) {
  return (
    <section className={`${styles.cited} spine`} aria-labelledby="zitiert">
      <h2 id="zitiert" className={styles.title}>
        {texts.title}
      </h2>
      <div className={styles.body}>
        <Finding cited={cited} />
      </div>
    </section>
  );
}

function Finding({ cited }: { readonly cited: Cited }) {
  switch (cited.type) {
    case 'unchanged':
      return <p>{texts.unchanged}</p>;
    case 'corrected':
      return (
        <>
          <p>{texts.corrected(cited.corrections.length)}</p>
          {cited.corrections.map(({ day, why, by }, position) => (
            <CorrectionLine key={position} day={day} why={why} by={by} />
          ))}
          <p>{texts.changes}</p>
          <ChangedWords differences={cited.differences} />
        </>
      );
    case 'unknown':
      return <p>{`${texts.unknown(cited.fingerprint)} ${texts.now}`}</p>;
    case 'malformed':
      return <p>{`${texts.malformed} ${texts.now}`}</p>;
  }
}
