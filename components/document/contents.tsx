import { document as texts } from '@/components/texts';
import type { Section } from '@/lib/model/archive';
import styles from './contents.module.css';

type Entry = Pick<Section, 'anchor' | 'title' | 'depth'>;

/** Fewer sections than this can be seen at once without a list of them. */
const FEWEST_SECTIONS = 3;
/** A longer list leaves out the sections inside of sections: it is to be seen at a glance. */
const MOST_ENTRIES = 24;

/** Whether a document has so many sections that a list of them helps. */
export function needsContents(sections: readonly Entry[]): boolean {
  return titled(sections).length >= FEWEST_SECTIONS;
}

/** The sections of a document as links. */
export function Contents({ sections }: { readonly sections: readonly Entry[] }) {
  return (
    <nav className={`${styles.contents} spine`} aria-labelledby="inhalt-titel">
      <h2 className={styles.title} id="inhalt-titel">
        {texts.contents}
      </h2>
      <ol className={styles.list}>
        {listed(sections).map(({ anchor, title, depth }) => (
          <li key={anchor} className={depth > 2 ? styles.deeper : undefined}>
            <a href={`#${anchor}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function listed(sections: readonly Entry[]): readonly Entry[] {
  const all = titled(sections);
  if (all.length <= MOST_ENTRIES) return all;
  const highest = Math.min(...all.map(({ depth }) => depth));
  return all.filter(({ depth }) => depth === highest);
}

function titled(sections: readonly Entry[]): readonly Entry[] {
  return sections.filter(({ title }) => title !== '');
}
