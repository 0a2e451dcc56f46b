import styles from './remarks.module.css';

/** Something to be said, which may lead somewhere. */
export interface Sentence {
  readonly text: string;
  readonly href?: string;
}

/** What has to be said of a chart, or instead of one. */
export function Remarks({ sentences }: { readonly sentences: readonly Sentence[] }) {
  return sentences.map(({ text, href }) => (
    <p key={text} className={href === undefined ? styles.remark : `${styles.remark} screen-only`}>
      {href === undefined ? text : <a href={href}>{text}</a>}
    </p>
  ));
}
