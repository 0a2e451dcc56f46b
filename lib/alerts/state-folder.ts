import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import {
  listFolder,
  readBytes,
  replaceFileSafely,
  takePlaceSafely,
  writeSafely,
} from '@/lib/content/disk';
import { draftFor, lock, type Locked } from '@/lib/content/lock';
import { stateIn, textOfState, type SearchState } from './state';

/** What was told of each saved search, in a folder: a file for each, named by its key. */
export interface StateFolder {
  /** Undefined while there is none, `damaged` for a file that cannot be read. */
  read(key: string): SearchState | 'damaged' | undefined;
  /** When it returns, the state is on the disk. */
  write(key: string, state: SearchState): void;
  /** Writes the state beside the one that holds: only its name is left to be changed, which takes next to no time. */
  prepare(key: string, state: SearchState): { commit(): void; discard(): void };
  /** Takes away what processes that were killed have left. */
  clearDrafts(): void;
  /** Takes away the states of the searches of a file that are not among those keys; tells how many. */
  forgetOthers(file: string, keys: ReadonlySet<string>): number;
  fileOf(key: string): string;
}

/** Takes the lock on a folder of states, which is made where there is none; with the name of the file that is the lock. */
export function lockStates(folder: string, since: string): Locked & { readonly file: string } {
  // Only for its owner: what it has is about people, though it does not name them.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const locked = path.join(folder, 'alerts');
  return { ...lock(locked, since), file: `${locked}.lock` };
}

/** The states in a folder. Only who holds its lock may write there. */
export function stateFolder(folder: string): StateFolder {
  const fileOf = (key: string) => path.join(folder, `${key}.json`);
  const read = (key: string) => {
    const bytes = readBytes(fileOf(key));
    return bytes && (stateIn(bytes.toString()) ?? 'damaged');
  };
  const bytesOf = (state: SearchState) => Buffer.from(textOfState(state));
  return {
    fileOf,
    read,
    write: (key, state) => replaceFileSafely(fileOf(key), bytesOf(state), draftFor(fileOf(key))),
    prepare(key, state) {
      const draft = draftFor(fileOf(key));
      writeSafely(draft, bytesOf(state));
      return {
        commit: () => takePlaceSafely(fileOf(key), draft),
        discard: () => rmSync(draft, { force: true }),
      };
    },
    clearDrafts() {
      for (const { name } of listFolder(folder) ?? [])
        if (DRAFT.test(name)) rmSync(path.join(folder, name), { force: true });
    },
    forgetOthers(file, keys) {
      const others = keysIn(folder).filter((key) => {
        const state = keys.has(key) ? undefined : read(key);
        return typeof state === 'object' && state.file === file;
      });
      for (const key of others) rmSync(fileOf(key), { force: true });
      return others.length;
    },
  };
}

const DRAFT = /^[0-9a-f]+\.json\.draft-/;

function keysIn(folder: string): string[] {
  return (listFolder(folder) ?? []).flatMap(
    ({ name }) => /^([0-9a-f]+)\.json$/.exec(name)?.[1] ?? [],
  );
}
