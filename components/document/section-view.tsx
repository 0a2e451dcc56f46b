import { document as texts } from '@/components/texts';
import { Blocks, type ReadableBlock } from './blocks';
import styles from './section-view.module.css';

export interface ReadableSection {
  readonly anchor: string;
  readonly title: string;
  readonly depth: number;
  readonly blocks: readonly ReadableBlock[];
}

interface Props {
  readonly section: ReadableSection;
  /** The address of the page that it stands on. */
  readonly here?: string | undefined;
}

/** A section with its heading, which is also the link to itself. */
export function SectionView({ section, here }: Props) {
  const { anchor, title, depth, blocks } = section;
  const Heading = HEADINGS[Math.min(depth, 6)];
  return (
    <section className={styles.section} id={anchor}>
      {Heading && title !== '' && (
        <div className="spine">
          <Heading className={`${styles.heading} ${depth > 2 ? styles.deeper : ''} in-text`}>
            {title}{' '}
            <a
              className={`${styles.anchor} screen-only`}
              href={`#${anchor}`}
              aria-label={texts.section(title)}
            >
              #
            </a>
          </Heading>
        </div>
      )}
      <Blocks blocks={blocks} here={here} />
    </section>
  );
}

const HEADINGS = [undefined, undefined, 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
