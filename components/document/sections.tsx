import { Contents, needsContents } from './contents';
import { SectionView, type ReadableSection } from './section-view';
import styles from './sections.module.css';

interface Props {
  readonly sections: readonly ReadableSection[];
  /** The address of the page that they stand on. */
  readonly here?: string | undefined;
}

/**
 * All sections in their order; the list of contents stands after what comes before the first heading, and beside the
 * sections where there is room.
 */
export function Sections({ sections, here }: Props) {
  const views = sections.map((section) => (
    <SectionView key={section.anchor} section={section} here={here} />
  ));
  if (!needsContents(sections)) return views;
  const beforeHeadings = sections[0]?.title === '' ? 1 : 0;
  return (
    <div className={styles.withContents}>
      <div className={styles.lead}>{views.slice(0, beforeHeadings)}</div>
      <Contents sections={sections} />
      <div className={styles.sections}>{views.slice(beforeHeadings)}</div>
    </div>
  );
}
