import { Row } from '@/components/site/row';
import { document as texts } from '@/components/texts';
import type { Section } from '@/lib/model/archive';
import styles from './contents.module.css';

/** Fewer sections than this can be seen at once without a list of them. */
const FEWEST_SECTIONS = 5;

/** The sections of a document as links. */
export function Contents({
  sections,
}: {
  readonly sections: readonly Pick<Section, 'anchor' | 'title' | 'depth'>[];
}) {
  const titled = sections.filter(({ title }) => title !== '');
  if (titled.length < FEWEST_SECTIONS) return null;
  return (
    <Row title={texts.contents}>
      <nav aria-label={texts.contents}>
        <ol className={styles.contents}>
          {titled.map(({ anchor, title, depth }) => (
            <li key={anchor} className={depth > 2 ? styles.deeper : undefined}>
              <a href={`#${anchor}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
    </Row>
  );
}
