import { addressOf } from '@/lib/model/address';
import type { Block, Document, Section, Snapshot, Statement } from '@/lib/model/archive';
import { plainTextOf } from '@/lib/model/html';
import type { Target } from '@/lib/model/relation';
import type { Text } from '../index/segment';

/** What besides statements and archive texts is searched: a name, or a text that stands under one. */
export interface EntryText extends Text {
  readonly of: EntryType;
  /** Whether it is the name of the entry with what belongs to it (abbreviation, synonyms, office), or what is written there. */
  readonly type: 'name' | 'text';
  /** What the entry is called. */
  readonly title: string;
  readonly address: string;
  /** The document that it belongs to. */
  readonly document?: string;
}

export const ENTRY_TYPES = [
  'document',
  'statement',
  'page',
  'person',
  'organisation',
  'topic',
  'term',
] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

export type Described = Pick<
  Snapshot,
  'documents' | 'statements' | 'people' | 'organisations' | 'topics' | 'terms' | 'pages'
>;

/**
 * The names and texts of an archive: titles, headings and prose of documents, lines of attribution and remarks of
 * statements, pages of the operator, people, organisations, topics, terms.
 *
 * A page with gaps that are still to be filled in is left out.
 */
export function entryTextsOf(archive: Described): EntryText[] {
  return [
    ...archive.documents.flatMap(textsOfDocument),
    ...notesIn(archive),
    ...archive.pages.flatMap(({ id, title, sections }) => {
      const blocks = sections.flatMap((section) => section.blocks);
      if (blocks.some(({ type }) => type === 'gap')) return [];
      const entry = { of: 'page', title, address: addressOf.page(id) } as const;
      return [nameText(entry, [title]), ...textsOfSections(entry, sections)];
    }),
    ...archive.people.flatMap(({ id, name, role, blocks }) =>
      textsOfEntry({ of: 'person', title: name, address: addressOf.person(id) }, [role], blocks),
    ),
    ...archive.organisations.flatMap(({ id, name, abbreviation, references, blocks }) =>
      textsOfEntry(
        { of: 'organisation', title: name, address: addressOf.organisation(id) },
        [abbreviation],
        blocks,
        references,
      ),
    ),
    ...archive.topics.flatMap(({ id, title, blocks }) =>
      textsOfEntry({ of: 'topic', title, address: addressOf.topic(id) }, [], blocks),
    ),
    ...archive.terms.flatMap(({ id, title, expansion, synonyms, references, blocks }) =>
      textsOfEntry(
        { of: 'term', title, address: addressOf.term(id) },
        [expansion, ...synonyms],
        blocks,
        references,
      ),
    ),
  ];
}

type Entry = Pick<EntryText, 'of' | 'title' | 'address' | 'document'>;

function nameText(entry: Entry, lines: readonly (string | undefined)[]): EntryText {
  const text = lines.filter((line) => line !== undefined).join('\n');
  return { ...entry, type: 'name', id: `${entry.address} name`, text };
}

/** The name by itself, and with everything that is written there: words of a query may stand in both. */
function textsOfEntry(
  entry: Entry,
  more: readonly (string | undefined)[],
  blocks: readonly Block[],
  references: readonly string[] = [],
): EntryText[] {
  const name = nameText(entry, [entry.title, ...more]);
  const written = [...proseOf(blocks), ...references];
  if (written.length === 0) return [name];
  const text = [name.text, ...written].join('\n');
  return [name, { ...entry, type: 'text', id: `${entry.address} text`, text }];
}

function textsOfDocument({ id, title, event, sections }: Document): EntryText[] {
  const entry = { of: 'document', title, address: addressOf.document(id), document: id } as const;
  return [nameText(entry, [title, event]), ...textsOfSections(entry, sections)];
}

/** Headings and prose, each with the address of its section. */
function textsOfSections(entry: Entry, sections: readonly Section[]): EntryText[] {
  return sections.flatMap(({ anchor, title, blocks }) => {
    const texts = [...(title === '' ? [] : [title]), ...proseOf(blocks)];
    const address = `${entry.address}#${anchor}`;
    return texts.map((text, number): EntryText => ({
      ...entry,
      address,
      type: 'text',
      id: `${address} ${number}`,
      text,
    }));
  });
}

function proseOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'prose' ? [plainTextOf(block.html)] : []));
}

/** What is noted of statements: their lines of attribution, remarks on relations and outcomes, the names of evidence. */
function* notesIn({ statements, documents }: Described): Generator<EntryText> {
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  for (const statement of statements) {
    const lines = notesOf(statement);
    if (lines.length === 0) continue;
    const address = addressOf.statement(statement.id);
    yield {
      of: 'statement',
      type: 'text',
      id: `${address} note`,
      text: lines.join('\n'),
      title: titles.get(statement.document) ?? statement.document,
      address,
      document: statement.document,
    };
  }
}

function notesOf({ attribution, relations, outcomes }: Statement): string[] {
  return [
    attribution,
    ...[...relations, ...outcomes].map(({ remark }) => remark),
    ...outcomes.flatMap(({ evidence }) => evidence).map(labelOf),
    ...relations.map(({ target }) => labelOf(target)),
  ].filter((line) => line !== undefined);
}

/** What a link out of the archive is called; what it leads to inside is found by itself. */
function labelOf(target: Target): string | undefined {
  return target.type === 'web' ? target.label : undefined;
}
