import { Blocks, type ReadableBlock } from '@/components/document/blocks';
import { terms as texts } from '@/components/texts';
import type { Term } from '@/lib/model/archive';
import { addressOfCourse } from '@/lib/search/words-in-time/asked';
import { References } from './references';
import styles from './term-entry.module.css';

interface Props {
  readonly term: Term;
  readonly blocks: readonly ReadableBlock[];
  /** The initial, where it is the first entry under it. */
  readonly initial: string | undefined;
}

/** An entry of the glossary. */
export function TermEntry({ term, blocks, initial }: Props) {
  const { id, title, expansion, synonyms, references } = term;
  return (
    <section className={`${styles.entry} ${initial ? styles.first : ''} spine`} id={id}>
      {initial && (
        <p className={styles.initial} aria-hidden="true">
          {initial}
        </p>
      )}
      <div className="in-text">
        <h2 className={styles.title}>
          {title}
          {expansion && <span className={styles.expansion}> {expansion}</span>}
        </h2>
        <Blocks blocks={blocks} />
        {synonyms.length > 0 && (
          <p className={styles.also}>
            {texts.also} {synonyms.join(', ')}
          </p>
        )}
        <References references={references} />
        <p className={`${styles.search} screen-only`}>
          <a href={`/suche?${new URLSearchParams({ q: title })}`}>{texts.search(title)}</a>{' '}
          <a href={addressOfCourse([title])}>{texts.course}</a>
        </p>
      </div>
    </section>
  );
}
