import { ComparedWordings } from '@/components/comparison/compared-wordings';
import { LinkElsewhere } from '@/components/site/link-elsewhere';
import { StatementArticle } from '@/components/statement/statement-article';
import { StatementList } from '@/components/statement/statement-list';
import { TermNotes } from '@/components/term/term-notes';
import { gap } from '@/components/texts';
import type { RelatedEntry, StatementEntry } from '@/lib/archive/entry';
import type { TermNote } from '@/lib/archive/glossary';
import { addressOf } from '@/lib/model/address';
import type { Topic } from '@/lib/model/archive';
import type { Comparison } from '@/lib/proof/comparison';
import styles from './blocks.module.css';
import { DocumentStatement } from './document-statement';

/** A block with everything that it shows. */
export type ReadableBlock =
  /** Safe HTML, and what explains its terms. */
  | { readonly type: 'prose'; readonly html: string; readonly notes: readonly TermNote[] }
  | {
      readonly type: 'statement';
      readonly entry: StatementEntry;
      readonly relations: readonly RelatedEntry[];
    }
  | { readonly type: 'gap'; readonly text: string }
  | { readonly type: 'embedded'; readonly entry: StatementEntry }
  | {
      readonly type: 'timeline';
      readonly topic: Topic;
      readonly entries: readonly StatementEntry[];
    }
  | {
      readonly type: 'comparison';
      readonly first: StatementEntry;
      readonly second: StatementEntry;
      readonly comparison: Comparison;
    };

interface Props {
  readonly blocks: readonly ReadableBlock[];
  /** The address of the page that they stand on. */
  readonly here?: string | undefined;
}

export function Blocks({ blocks, here }: Props) {
  return blocks.map((block, position) => <BlockView key={position} block={block} here={here} />);
}

function BlockView({
  block,
  here,
}: {
  readonly block: ReadableBlock;
  readonly here?: string | undefined;
}) {
  switch (block.type) {
    case 'prose':
      return (
        <div className={`${styles.prose} spine`}>
          <div className="prose in-text" dangerouslySetInnerHTML={{ __html: block.html }} />
          <TermNotes notes={block.notes} />
        </div>
      );
    case 'gap':
      return (
        <div className={`${styles.prose} spine`}>
          <p className={`${styles.gap} in-text`}>
            <strong>{gap}</strong> {block.text}
          </p>
        </div>
      );
    case 'statement':
      return <DocumentStatement entry={block.entry} relations={block.relations} />;
    case 'embedded':
      return <StatementArticle entry={block.entry} here={here} label="p" isListed={false} />;
    case 'timeline':
      return (
        <section>
          <h3 className={styles.timeline}>
            <LinkElsewhere href={addressOf.topic(block.topic.id)} here={here}>
              {block.topic.title}
            </LinkElsewhere>
          </h3>
          <StatementList entries={block.entries} here={here} label="p" />
        </section>
      );
    case 'comparison':
      return (
        <ComparedWordings first={block.first} second={block.second} comparison={block.comparison} />
      );
  }
}
