import type { ReadableBlock } from '@/components/document/blocks';
import { entriesOf, relatedTo, type StatementEntry } from '@/lib/archive/entry';
import { glossaryIn, type Glossary } from '@/lib/archive/glossary';
import type { Block, EmbeddedComponent, Section } from '@/lib/model/archive';
import type { Entries } from '@/lib/ports/entries';
import { compareWordings } from '@/lib/proof/comparison';

/** A timeline inside a document is an overview; the page of its topic has everything. */
const TIMELINE_LENGTH = 50;

/** The blocks of a document or entry with everything that they show: statements instead of ids, terms marked. */
export async function readableBlocks(
  blocks: readonly Block[],
  entries: Entries,
  mark?: Glossary['mark'],
): Promise<ReadableBlock[]> {
  const marked = mark ?? (await glossaryIn(entries)).mark;
  const readable = blocks.map(async (block): Promise<ReadableBlock[]> => {
    switch (block.type) {
      case 'prose':
        return [{ type: 'prose', ...marked(block.html) }];
      case 'gap':
        return [block];
      case 'statement':
        return Promise.all(
          (await entriesById([block.id], entries)).map(async (entry) => ({
            type: 'statement' as const,
            entry,
            relations: await relatedTo(block.id, entries),
          })),
        );
      case 'component':
        return embedded(block.component, entries);
    }
  });
  return (await Promise.all(readable)).flat();
}

/** The same for all sections of a document or page. */
export function readableSections(
  sections: readonly Section[],
  entries: Entries,
  mark?: Glossary['mark'],
) {
  return Promise.all(
    sections.map(async (section) => ({
      ...section,
      blocks: await readableBlocks(section.blocks, entries, mark),
    })),
  );
}

async function embedded(component: EmbeddedComponent, entries: Entries): Promise<ReadableBlock[]> {
  switch (component.name) {
    case 'Statement':
      return (await entriesById([component.id], entries)).map((entry) => ({
        type: 'embedded',
        entry,
      }));
    case 'Timeline': {
      const topic = await entries.get('topic', component.topic);
      if (!topic) return [];
      const newest = await entries.statements(
        { of: 'topic', id: topic.id },
        { start: 0, count: TIMELINE_LENGTH },
      );
      const oldestFirst = [...newest.items].reverse();
      return [{ type: 'timeline', topic, entries: await entriesOf(oldestFirst, entries) }];
    }
    case 'Comparison': {
      const [first, second] = await entriesById([component.a, component.b], entries);
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

async function entriesById(ids: readonly string[], entries: Entries): Promise<StatementEntry[]> {
  return entriesOf(await entries.getAll('statement', ids), entries);
}
