import { addressOf } from '@/lib/model/address';
import type { Block, Section } from '@/lib/model/archive';
import type { Directory } from './directory';
import type { ParsedBlock, ParsedEntry } from './parsed';
import { CONTENT_LINK } from './prose';
import { addressOfEntry, FOLDERS } from './target';

/**
 * Makes entries of one type of what their files say. An entry is the same object as long as its file is the same and its
 * links lead where they did: then nobody has to look at it again.
 */
export function entryResolver<Entry>(
  entryOf: (entry: ParsedEntry, id: string, sections: readonly Section[]) => Entry,
): (id: string, entry: ParsedEntry, directory: Directory) => Entry {
  const known = new WeakMap<
    ParsedEntry,
    {
      readonly id: string;
      readonly sections: readonly Section[];
      readonly made: Entry;
      /** Where a link leads may change with another file. */
      readonly hasLinks: boolean;
    }
  >();
  return (id, entry, directory) => {
    const found = known.get(entry);
    const before = found?.id === id ? found : undefined;
    if (before && !before.hasLinks) return before.made;
    const sections = entry.sections.map((section) => resolveSection(section, id, directory));
    if (before && isSame(before.sections, sections)) return before.made;
    const made = entryOf(entry, id, sections);
    known.set(entry, { id, sections, made, hasLinks: hasLinks(entry) });
    return made;
  };
}

function hasLinks({ sections }: ParsedEntry): boolean {
  return sections.some(({ blocks }) =>
    blocks.some((block) => block.type === 'prose' && block.html.includes(CONTENT_LINK)),
  );
}

/** Of sections of one entry: they differ only in where their links lead. */
function isSame(some: readonly Section[], others: readonly Section[]): boolean {
  const proseIn = (sections: readonly Section[]) =>
    sections.flatMap(({ blocks }) =>
      blocks.map((block) => (block.type === 'prose' ? block.html : '')),
    );
  const other = proseIn(others);
  return proseIn(some).every((html, at) => html === other[at]);
}

function resolveSection(
  { anchor, title, depth, blocks }: ParsedEntry['sections'][number],
  id: string,
  directory: Directory,
): Section {
  return {
    anchor,
    title,
    depth,
    blocks: blocks.map((block) => resolveBlock(block, id, directory)),
  };
}

function resolveBlock(block: ParsedBlock, document: string, directory: Directory): Block {
  switch (block.type) {
    case 'prose':
      return { type: 'prose', html: resolveLinks(block.html, directory) };
    case 'statement':
      return { type: 'statement', id: `${document}/${block.id}` };
    case 'gap':
    case 'component':
      return block;
  }
}

/** Turns links to content files into addresses of the site. */
export function resolveLinks(html: string, directory: Directory): string {
  if (!html.includes(CONTENT_LINK)) return html;
  // With `<a`, which no text can contain: a wording may well speak of "/@documents/rente".
  return html.replace(
    /(?<=<a href=)"\/@([a-z]+)\/([^"#]+)(?:#([^"]+))?"/g,
    (_all, folderName: string, id: string, fragment?: string) => {
      const folder = FOLDERS.find((each) => each === folderName) ?? 'documents';
      if (fragment === undefined) return `"${addressOfEntry(folder, id)}"`;
      const place = directory.fragment(id, decodeURIComponent(fragment));
      return `"${place?.type === 'statement' ? addressOf.statement(`${id}/${place.id}`) : addressOf.section(id, place?.anchor ?? '')}"`;
    },
  );
}
