import { cited as texts } from '@/components/texts';
import type { Cited, CitedUnclearly, Correction } from '@/lib/proof/cited';
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
      return cited.corrections.length === 0 ? (
        <p>{texts.unchanged}</p>
      ) : (
        <>
          <p>{texts.changedBack}</p>
          <CorrectionLines corrections={cited.corrections} />
        </>
      );
    case 'corrected':
      return (
        <>
          <p>{texts.corrected(cited.corrections.length)}</p>
          <CorrectionLines corrections={cited.corrections} />
          <p>{texts.changes}</p>
          <ChangedWords differences={cited.differences} />
        </>
      );
    case 'unpublished':
    case 'unknown':
    case 'ambiguous':
    case 'malformed':
      return <p>{`${whyUnclear(cited)} ${texts.now}`}</p>;
  }
}

function CorrectionLines({ corrections }: { readonly corrections: readonly Correction[] }) {
  return corrections.map(({ day, why, by }, position) => (
    <CorrectionLine key={position} day={day} why={why} by={by} />
  ));
}

/** Why nothing can be said of the wording that a citation names. */
export function whyUnclear(cited: CitedUnclearly): string {
  switch (cited.type) {
    case 'unpublished':
      return texts.unpublished;
    case 'unknown':
      return texts.unknown(cited.fingerprint);
    case 'ambiguous':
      return texts.ambiguous(cited.fingerprint);
    case 'malformed':
      return texts.malformed;
  }
}
