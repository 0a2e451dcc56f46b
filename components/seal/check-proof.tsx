'use client';

import { useState, useSyncExternalStore, type ChangeEvent, type FormEvent } from 'react';
import { announce } from '@/components/site/announcement';
import { SubmitButton } from '@/components/site/submit-button';
import { seals } from '@/components/texts';
import styles from './check-proof.module.css';
import { findingOn, type Finding } from './finding';

const texts = seals.check;

/** Checks a proof, or a seal that somebody kept, in the reader's browser. Until the script is there it says that it needs one. */
export function CheckProof() {
  const works = useSyncExternalStore(never, always, () => false);
  const [text, setText] = useState('');
  const [finding, setFinding] = useState<Finding>();
  if (!works) return <p>{texts.needsScript}</p>;
  const check = async (event: FormEvent) => {
    event.preventDefault();
    const found = await findingOn(text);
    setFinding(found);
    announce(found.sentences.join(' '));
  };
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) =>
    setText((await target.files?.[0]?.text()) ?? '');
  return (
    <>
      <form className={styles.form} onSubmit={check}>
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
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </div>
        <div>
          <label className={styles.label} htmlFor="nachweis-datei">
            {texts.file}
          </label>
          <br />
          <input id="nachweis-datei" type="file" accept=".json,.txt" onChange={choose} />
        </div>
        <div>
          <SubmitButton>{texts.button}</SubmitButton>
        </div>
      </form>
      {finding && (
        <div className={styles.result}>
          {finding.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {finding.lines.length > 0 && (
            <>
              <h3>{texts.lines}</h3>
              <ul className={styles.lines}>
                {finding.lines.map((line) => (
                  <li key={line}>
                    <code>{line}</code>
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </>
  );
}

const never = () => () => undefined;
const always = () => true;
