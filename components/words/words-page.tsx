import type { ReactNode } from 'react';
import { Chips, type ShownChip } from '@/components/search/chips';
import { wordsInTime as texts } from '@/components/texts';
import { ChoiceLinks } from './choice-links';
import { CountedLines, MissingLines, type CountedLine } from './counted-lines';
import { WordsForm, type WordsFields } from './words-form';
import styles from './words-page.module.css';

type Choices = Parameters<typeof ChoiceLinks>[0]['links'];

/** A count of words over time as the page shows it. */
export interface WordsView {
  readonly fields: WordsFields;
  /** What was done unasked. */
  readonly notices: readonly string[];
  readonly chips: readonly ShownChip[];
  /** The same words without any filter. */
  readonly reset: string;
  readonly measures: Choices;
  readonly smoothings: Choices;
  /** Whether there are any words to count. */
  readonly isAsked: boolean;
  readonly lines: readonly CountedLine[];
  /** What may be looked for, where nothing is. */
  readonly examples: readonly { readonly label: string; readonly href: string }[];
}

/** Words over time: which, how they are drawn, how many there are of each, and what the numbers mean. */
export function WordsPage({
  view: { fields, notices, chips, reset, measures, smoothings, isAsked, lines, examples },
  children,
}: {
  readonly view: WordsView;
  /** The chart, or why there is none. */
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{texts.title}</h1>
      {!isAsked && <p className={styles.intro}>{texts.intro}</p>}
      <WordsForm fields={fields} />
      <div className={styles.understood}>
        <Chips chips={chips} label={texts.active} reset={{ label: texts.reset, href: reset }} />
        {notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
      </div>
      {examples.length > 0 && (
        <p className={styles.examples}>
          {texts.examples}:{' '}
          {examples.map(({ label, href }, at) => (
            <span key={href}>
              {at > 0 && ' · '}
              <a href={href}>{label}</a>
            </span>
          ))}
        </p>
      )}
      {isAsked && (
        <section id="verlauf-bild" aria-label={texts.chart} className={styles.shown}>
          <div className={styles.ways}>
            <ChoiceLinks label={texts.measure} links={measures} />
            <ChoiceLinks label={texts.smoothing} links={smoothings} />
          </div>
          <MissingLines lines={lines.filter(({ hits }) => hits === undefined)} />
          {children}
          <CountedLines lines={lines.filter(({ hits }) => hits !== undefined)} />
        </section>
      )}
      <section aria-labelledby="zaehlweise" className={styles.how}>
        <h2 id="zaehlweise">{texts.howTitle}</h2>
        {texts.how.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
    </div>
  );
}
