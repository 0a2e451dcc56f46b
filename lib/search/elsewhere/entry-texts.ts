import { addressOf } from '@/lib/model/address';
import type { Block, Document, Section, Snapshot } from '@/lib/model/archive';
import { plainTextOf } from '@/lib/model/html';
import type { Text } from '../index/segment';
import { notesBuilder } from './notes';

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
 * statements, pages of the operator, people, organisations, topics, terms. Those under one address follow each other.
 *
 * A page with gaps that are still to be filled in is left out.
 */
export function entryTextsOf(archive: Described): readonly EntryText[] {
  return entryTextsBuilder()(archive);
}

/** The names and texts of an archive again and again; those of an entry that has not changed are the same objects. */
export function entryTextsBuilder(): (archive: Described) => readonly EntryText[] {
  const notesIn = notesBuilder();
  return (archive) => [
    ...archive.documents.flatMap(textsOfDocument),
    ...notesIn(archive),
    ...archive.pages.flatMap(textsOfPage),
    ...archive.people.flatMap(textsOfPerson),
    ...archive.organisations.flatMap(textsOfOrganisation),
    ...archive.topics.flatMap(textsOfTopic),
    ...archive.terms.flatMap(textsOfTerm),
  ];
}

/** The same texts for the same entry. */
function textsOnce<From extends object>(
  textsOf: (from: From) => readonly EntryText[],
): (from: From) => readonly EntryText[] {
  const made = new WeakMap<From, readonly EntryText[]>();
  return (from) => {
    const texts = made.get(from) ?? textsOf(from);
    made.set(from, texts);
    return texts;
  };
}

const textsOfPage = textsOnce(({ id, title, sections }: Described['pages'][number]) => {
  const blocks = sections.flatMap((section) => section.blocks);
  if (blocks.some(({ type }) => type === 'gap')) return [];
  const entry = { of: 'page', title, address: addressOf.page(id) } as const;
  return [nameText(entry, [title]), ...textsOfSections(entry, sections)];
});

const textsOfPerson = textsOnce(({ id, name, role, blocks }: Described['people'][number]) =>
  textsOfEntry({ of: 'person', title: name, address: addressOf.person(id) }, [role], blocks),
);

const textsOfOrganisation = textsOnce(
  ({ id, name, abbreviation, references, blocks }: Described['organisations'][number]) =>
    textsOfEntry(
      { of: 'organisation', title: name, address: addressOf.organisation(id) },
      [abbreviation],
      blocks,
      references,
    ),
);

const textsOfTopic = textsOnce(({ id, title, blocks }: Described['topics'][number]) =>
  textsOfEntry({ of: 'topic', title, address: addressOf.topic(id) }, [], blocks),
);

const textsOfTerm = textsOnce(
  ({ id, title, expansion, synonyms, references, blocks }: Described['terms'][number]) =>
    textsOfEntry(
      { of: 'term', title, address: addressOf.term(id) },
      [expansion, ...synonyms],
      blocks,
      references,
    ),
);

const textsOfDocument = textsOnce(({ id, title, event, sections }: Document) => {
  const entry = { of: 'document', title, address: addressOf.document(id), document: id } as const;
  return [nameText(entry, [title, event]), ...textsOfSections(entry, sections)];
});

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
