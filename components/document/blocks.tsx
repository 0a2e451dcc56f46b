import { ComparedWordings } from '@/components/comparison/compared-wordings';
import { StatementArticle } from '@/components/statement/statement-article';
import { StatementList } from '@/components/statement/statement-list';
import { gap } from '@/components/texts';
import type { RelatedEntry, StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import type { Topic } from '@/lib/model/archive';
import type { Difference } from '@/lib/proof/differences';
import styles from './blocks.module.css';
import { DocumentStatement } from './document-statement';

/** A block with everything that it shows. */
export type ReadableBlock =
  /** Safe HTML. */
  | { readonly type: 'prose'; readonly html: string }
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
      readonly differences: readonly Difference[] | undefined;
    };

export function Blocks({ blocks }: { readonly blocks: readonly ReadableBlock[] }) {
  return blocks.map((block, position) => <BlockView key={position} block={block} />);
}

function BlockView({ block }: { readonly block: ReadableBlock }) {
  switch (block.type) {
    case 'prose':
      return (
        <div className={`${styles.prose} spine`}>
          <div className="prose in-text" dangerouslySetInnerHTML={{ __html: block.html }} />
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
      return <StatementArticle entry={block.entry} label="p" />;
    case 'timeline':
      return (
        <section>
          <h3 className={styles.timeline}>
            <a href={addressOf.topic(block.topic.id)}>{block.topic.title}</a>
          </h3>
          <StatementList entries={block.entries} label="p" />
        </section>
      );
    case 'comparison':
      return (
        <ComparedWordings
          first={block.first}
          second={block.second}
          differences={block.differences}
        />
      );
  }
}
