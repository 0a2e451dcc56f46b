import { cache } from 'react';
import { termNote as texts } from '@/components/texts';
import type { TermNote } from '@/lib/archive/glossary';
import { addressOf } from '@/lib/model/address';
import styles from './term-notes.module.css';

/**
 * The terms of a text, explained: each appears when its mark in the text is followed, as a popover where there are scripts
 * (term-opener.tsx), else as the target of the link. On a page with many texts each term is explained once.
 */
export function TermNotes({ notes }: { readonly notes: readonly TermNote[] }) {
  const drawn = drawnOnThisPage();
  return notes.map((note) => {
    if (drawn.has(note.id)) return null;
    drawn.add(note.id);
    return <Note key={note.id} note={note} />;
  });
}

/** React keeps it for one answer of the server. */
const drawnOnThisPage = cache(() => new Set<string>());

function Note({ note: { id, title, expansion, html } }: { readonly note: TermNote }) {
  const name = addressOf.termNote(id).slice(1);
  return (
    <>
      <div
        id={name}
        className={styles.note}
        popover="auto"
        role="dialog"
        aria-labelledby={`${name}_name`}
        tabIndex={-1}
      >
        <p className={styles.title} id={`${name}_name`}>
          <dfn>{title}</dfn>
          {expansion && <span className={styles.expansion}> {expansion}</span>}
        </p>
        <div className={styles.text} dangerouslySetInnerHTML={{ __html: html }} />
        <p className={styles.ways}>
          <a href={addressOf.term(id)}>{texts.entry}</a>
          <button
            type="button"
            className={styles.button}
            popoverTarget={name}
            popoverTargetAction="hide"
          >
            {texts.close}
          </button>
          <a className={styles.closeTarget} href={`#${name}_zu`}>
            {texts.close}
          </a>
        </p>
      </div>
      {/* Going there closes what was opened as a target, without a jump: what is hidden cannot be scrolled to. */}
      <span id={`${name}_zu`} hidden />
    </>
  );
}
