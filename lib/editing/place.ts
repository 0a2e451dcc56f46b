import { isId } from '@/lib/model/id';
import type { Folder } from '@/lib/content/target';

export type { Folder };

/** The folders whose files editors write, and what their addresses call them. */
export const FOLDER_ADDRESSES: Readonly<Record<Folder, string>> = {
  documents: 'dokumente',
  people: 'personen',
  organisations: 'organisationen',
  topics: 'themen',
  terms: 'begriffe',
  pages: 'seiten',
};

/** A file of the content folder. Its id is one: nothing that a form or an address says becomes a path in another way. */
export interface FilePlace {
  readonly folder: Folder;
  readonly id: string;
  readonly format: 'md' | 'mdx';
}

/** Undefined when the address names no folder, or the id is none. */
export function placeNamedBy(address: string, id: string): Omit<FilePlace, 'format'> | undefined {
  const named = Object.entries(FOLDER_ADDRESSES).find(([, each]) => each === address);
  if (!named || !isId(id)) return undefined;
  const [folder] = named;
  return isFolder(folder) ? { folder, id } : undefined;
}

function isFolder(name: string): name is Folder {
  return Object.hasOwn(FOLDER_ADDRESSES, name);
}

/** Where it lies in the content folder. */
export function pathOf({ folder, id, format }: FilePlace): string {
  return `${folder}/${id}.${format}`;
}

/** The archive text that is made with a new document. */
export function archivePathOf(name: string): string | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*\.txt$/.test(name) ? `sources/${name}` : undefined;
}

/** The address of the form for a file. */
export function formAddress({ folder, id }: Pick<FilePlace, 'folder' | 'id'>): string {
  return `/redaktion/${FOLDER_ADDRESSES[folder]}/${id}`;
}

/** The branch of what is proposed for a file: its id, of a document; ids have no two hyphens in a row. */
export function proposalNameOf({ folder, id }: Pick<FilePlace, 'folder' | 'id'>): string {
  return folder === 'documents' ? id : `${FOLDER_ADDRESSES[folder]}--${id}`;
}

/** The file that a branch of proposals is about. */
export function placeOfProposal(name: string): Omit<FilePlace, 'format'> | undefined {
  const [first = '', second] = name.split('--');
  return second === undefined ? placeNamedBy('dokumente', first) : placeNamedBy(first, second);
}
