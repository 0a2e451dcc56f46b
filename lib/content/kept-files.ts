import path from 'node:path';
import { z } from 'zod';
import { keepInCache } from './cache-file';
import {
  listFolder,
  readBytes,
  removeFiles,
  replaceFile,
  sha256,
  signatureAt,
  type DiskEntry,
} from './disk';

/**
 * The files of the content as they were published last, kept in a folder of the cache, so that one that is broken now can
 * be published as it was; a process that starts anew knows them as well.
 *
 *     files.json      what was published, and by path: the name under which it lies here, the state of the file it was copied from
 *     <hash>          the bytes of one file
 */
export interface KeptFiles {
  /** Of all that was published. */
  paths(): readonly string[];
  /** The file that it lies in as it was; undefined for one that was not published. */
  placeOf(file: string): string | undefined;
  /** A hash of its bytes as they were. */
  keyOf(file: string): string | undefined;
  /** The file of these bytes. */
  placeOfKey(key: string): string;
  /** Whether a file of the content has the bytes with which it was published. */
  isSame(file: string, entry: DiskEntry): boolean;
  /** The version of the content that they are; undefined when nothing is known. */
  version(): string | undefined;
  /**
   * Takes down what is published now: these files as they are, and the ones of `earlier` as they were. When that cannot be
   * written, what was known before stays, with its version.
   */
  keep(
    version: string,
    current: ReadonlyMap<string, DiskEntry>,
    earlier: ReadonlySet<string>,
  ): void;
}

interface Kept {
  readonly key: string;
  readonly signature: string;
}

const LIST = 'files.json';
const listSchema = z.object({
  version: z.string(),
  files: z.record(z.string(), z.object({ key: z.string(), signature: z.string() })),
});

/** `content` is the folder of the content, `folder` the one in the cache. */
export function openKeptFiles(content: string, folder: string): KeptFiles {
  let { version: of, kept } = listIn(path.join(folder, LIST));
  const compared = new Map<string, Kept>();
  /** The names in the folder, once they are known. */
  let there: Set<string> | undefined;
  const placeOfKey = (key: string) => path.join(folder, key);
  const keyNow = (file: string, { signature }: DiskEntry) => {
    const known = compared.get(file);
    if (known?.signature === signature) return known.key;
    const bytes = readBytes(path.join(content, file));
    if (!bytes) return undefined;
    const key = sha256(bytes);
    compared.set(file, { key, signature });
    return key;
  };
  return {
    paths: () => [...kept.keys()],
    placeOf(file) {
      const found = kept.get(file);
      return found && placeOfKey(found.key);
    },
    keyOf: (file) => kept.get(file)?.key,
    placeOfKey,
    isSame(file, entry) {
      const found = kept.get(file);
      return (
        found !== undefined &&
        (found.signature === entry.signature || found.key === keyNow(file, entry))
      );
    },
    version: () => of,
    keep(version, current, earlier) {
      const isThere = (there ??= new Set(listFolder(folder)?.map(({ name }) => name)));
      const next = new Map<string, Kept>();
      let isChanged = false;
      const keepOne = (file: string, { signature }: DiskEntry) => {
        const before = kept.get(file);
        if (before?.signature === signature && isThere.has(before.key)) return before;
        isChanged = true;
        const bytes = readBytes(path.join(content, file));
        // What has been saved again meanwhile is not what is published.
        if (!bytes || signatureAt(path.join(content, file)) !== signature) return before;
        const key = sha256(bytes);
        if (!isThere.has(key)) replaceFile(placeOfKey(key), [bytes]);
        isThere.add(key);
        return { key, signature };
      };
      keepInCache(folder, () => {
        for (const [file, entry] of current) {
          const one = keepOne(file, entry);
          if (one) next.set(file, one);
        }
        for (const file of earlier) {
          const before = kept.get(file);
          if (before) next.set(file, before);
        }
        if (!isChanged && next.size === kept.size && version === of) return;
        const list = { version, files: Object.fromEntries(next) };
        replaceFile(path.join(folder, LIST), [JSON.stringify(list)]);
        [of, kept] = [version, next];
        const wanted = new Set([LIST, ...[...next.values()].map(({ key }) => key)]);
        const stale = [...isThere].filter((name) => !wanted.has(name));
        removeFiles(folder, stale);
        for (const name of stale) isThere.delete(name);
      });
    },
  };
}

interface List {
  readonly version: string | undefined;
  readonly kept: ReadonlyMap<string, Kept>;
}

/** A list that is missing or damaged is of nothing. */
function listIn(file: string): List {
  const nothing = { version: undefined, kept: new Map<string, Kept>() };
  const bytes = readBytes(file);
  if (!bytes) return nothing;
  try {
    const read = listSchema.safeParse(JSON.parse(bytes.toString('utf8')));
    return read.success
      ? { version: read.data.version, kept: new Map(Object.entries(read.data.files)) }
      : nothing;
  } catch (cause) {
    if (cause instanceof SyntaxError) return nothing;
    throw cause;
  }
}
