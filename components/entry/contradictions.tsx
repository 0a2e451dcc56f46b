import { SectionHeading } from '@/components/site/section-heading';
import { Excerpt } from '@/components/statement/excerpt';
import { contradictions as texts } from '@/components/texts';
import type { Contradiction } from '@/lib/archive/contradictions';
import { addressOf } from '@/lib/model/address';
import type { Document, Statement } from '@/lib/model/archive';
import styles from './contradictions.module.css';

interface Props {
  readonly contradictions: readonly Contradiction[];
  /** How many there are that are not shown, and where they are. */
  readonly more: { readonly count: number; readonly address: string };
  /** The document that carries a statement. */
  readonly documentOf: (statement: Statement) => Document;
}

/** Statements that contradict each other, two by two, the earlier one first. */
export function Contradictions({ contradictions, more, documentOf }: Props) {
  if (contradictions.length === 0) return null;
  return (
    <section className="spine">
      <div className="in-text">
        <SectionHeading>{texts.title}</SectionHeading>
        <ul className={styles.pairs}>
          {contradictions.map(({ earlier, later, remark }) => (
            <li key={`${earlier.id} ${later.id}`} className={styles.pair}>
              <Excerpt statement={earlier} document={documentOf(earlier)} />
              <p className={styles.word}>{texts.word}</p>
              <Excerpt
                statement={later}
                document={documentOf(later)}
                compare={addressOf.comparison(earlier.id, later.id)}
              />
              {remark && <p className={styles.remark}>{remark}</p>}
            </li>
          ))}
        </ul>
        {more.count > 0 && (
          <p>
            <a href={more.address}>{texts.more(more.count)}</a>
          </p>
        )}
      </div>
    </section>
  );
}
