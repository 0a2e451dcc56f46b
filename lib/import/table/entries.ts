import { textOf } from '@/lib/content/text-of';
import type { ParsedFile } from '@/lib/content/parsed';
import type { Folder } from '@/lib/content/target';
import { proposeId } from '@/lib/model/id';
import { documentText } from '@/lib/writing/document-text';

/** A file to be made. */
export interface NewFile {
  readonly folder: Folder;
  readonly id: string;
  readonly text: string;
}

/** The entries of one folder by what they are called, those that are there and those that are made. */
export interface EntryBook {
  /** The id of the entry of that name; a new one is made where there is none. */
  idOf(name: string): string;
  /** Entries that are there and bear the name. */
  named(name: string): readonly ParsedFile[];
  /** Makes an entry with an id that was given, unless there is one. */
  add(id: string, name: string, more?: Readonly<Record<string, string>>): string;
  has(id: string): boolean;
  made(): NewFile[];
}

const LONGEST = 60;

/** An id of at most sixty characters, cut where a word ends. */
export function shortId(text: string, fallback: string): string {
  const id = proposeId(text);
  if (id.length <= LONGEST) return id || fallback;
  const cut = id.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : LONGEST);
}

/** The first of `id`, `id-2`, `id-3`, … that is free. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number++) if (!isTaken(`${id}-${number}`)) return `${id}-${number}`;
}

/** `keys` are those of the front matter by which an entry is known: the first is written. */
export function entryBook(
  folder: Folder,
  files: readonly ParsedFile[],
  keys: readonly [string, ...string[]],
): EntryBook {
  const own = files.filter((file) => file.folder === folder);
  const ids = new Set(own.map(({ id }) => id));
  const known = new Map<string, ParsedFile[]>();
  for (const file of own)
    for (const key of keys) {
      const name = textOf(file.entry?.frontMatter, key);
      if (name !== undefined) known.set(name, [...(known.get(name) ?? []), file]);
    }
  const made = new Map<string, NewFile>();
  const madeIds = new Map<string, string>();
  const add: EntryBook['add'] = (id, name, more = {}) => {
    if (ids.has(id)) return id;
    ids.add(id);
    const text = documentText({ frontMatter: { [keys[0]]: name, ...more }, parts: [] });
    made.set(id, { folder, id, text });
    return id;
  };
  return {
    idOf(name) {
      const there = known.get(name)?.[0]?.id ?? madeIds.get(name);
      if (there !== undefined) return there;
      const id = add(
        freeId(shortId(name, folder), (each) => ids.has(each)),
        name,
      );
      madeIds.set(name, id);
      return id;
    },
    named: (name) => known.get(name) ?? [],
    add,
    has: (id) => ids.has(id),
    made: () => [...made.values()],
  };
}
