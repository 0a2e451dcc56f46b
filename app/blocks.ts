import type { ReadableBlock } from '@/components/document/blocks';
import type { Archive } from '@/lib/archive/archive';
import { entriesOf, entryOf, relatedTo, type StatementEntry } from '@/lib/archive/entry';
import type { Glossary } from '@/lib/archive/glossary';
import type { Block, EmbeddedComponent } from '@/lib/model/archive';
import { compareWordings } from '@/lib/proof/comparison';

/** A timeline inside a document is an overview; the page of its topic has everything. */
const TIMELINE_LENGTH = 50;

/** The blocks of a document or entry with everything that they show: statements instead of ids, terms marked. */
export function readableBlocks(
  blocks: readonly Block[],
  archive: Archive,
  mark: Glossary['mark'] = archive.glossary.mark,
): ReadableBlock[] {
  return blocks.flatMap((block): ReadableBlock[] => {
    switch (block.type) {
      case 'prose':
        return [{ type: 'prose', ...mark(block.html) }];
      case 'gap':
        return [block];
      case 'statement':
        return entryById(block.id, archive).map((entry) => ({
          type: 'statement',
          entry,
          relations: relatedTo(block.id, archive),
        }));
      case 'component':
        return embedded(block.component, archive);
    }
  });
}

function embedded(component: EmbeddedComponent, archive: Archive): ReadableBlock[] {
  switch (component.name) {
    case 'Statement':
      return entryById(component.id, archive).map((entry) => ({ type: 'embedded', entry }));
    case 'Timeline': {
      const topic = archive.topic.get(component.topic);
      const newest = archive.statementsBy.topic.get(component.topic) ?? [];
      return topic
        ? [
            {
              type: 'timeline',
              topic,
              entries: entriesOf(newest.slice(0, TIMELINE_LENGTH).reverse(), archive),
            },
          ]
        : [];
    }
    case 'Comparison': {
      const [first] = entryById(component.a, archive);
      const [second] = entryById(component.b, archive);
      if (!first || !second) return [];
      return [
        {
          type: 'comparison',
          first,
          second,
          comparison: compareWordings(first.statement.text, second.statement.text),
        },
      ];
    }
  }
}

function entryById(id: string, archive: Archive): StatementEntry[] {
  const statement = archive.statement.get(id);
  return statement ? [entryOf(statement, archive)] : [];
}
