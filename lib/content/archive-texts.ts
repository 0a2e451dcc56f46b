import path from 'node:path';
import { say, type Message } from '@/lib/messages/message';
import type { Problem } from '@/lib/model/problem';
import type { Source } from '@/lib/model/proof';
import { indexText, type IndexedText } from '@/lib/proof/indexed-text';
import { decode, LARGEST_FILE } from './decode';
import { checksum, readUpTo, sha256 } from './disk';
import type { ParseCache } from './parse-cache';
import type { ContentFolder } from './read';

/** The name of an archive text's file without its ending: its id and address. */
export function sourceIdOf(file: string): string {
  return file.replace(/\.txt$/, '');
}

/** What is known of an archive text without reading it again. */
export type KnownText =
  | {
      readonly ok: true;
      /** SHA-256 of the file. */ readonly sum: string;
      readonly lines: number;
      readonly sections: readonly number[];
    }
  | { readonly ok: false; readonly problem: Problem };

/** The archive texts of a content folder while it is checked. */
export interface ArchiveTexts {
  /** `signature` tells one state of the file from another; a text in the same state is not opened again. */
  known(file: string, signature: string): KnownText;
  /** The text, ready to look wordings up in it; undefined when it cannot be read, which `known` has said. */
  indexed(file: string): IndexedText | undefined;
}

/** Where the text of a file in `sources/` lies that is in this state. */
export type PlaceOfText = (file: string, signature: string) => string;

/** Texts held at a time: a document is checked against its own text, its quotes now and then against another. */
const MOST_HELD = 4;

export function openArchiveTexts(
  folder: ContentFolder,
  cache: ParseCache<KnownText>,
  fingerprint: string,
  placeOf: PlaceOfText = (file) => path.join(folder.path, 'sources', file),
): ArchiveTexts {
  const states = new Map<string, { signature: string; known: KnownText }>();
  const held = new Map<string, { read: ReadText; indexed?: IndexedText }>();
  const hold = (file: string, signature = states.get(file)?.signature ?? '') => {
    const text = held.get(file) ?? { read: readText(folder, file, placeOf(file, signature)) };
    const [oldest] = held.keys();
    if (!held.has(file) && held.size === MOST_HELD && oldest !== undefined) held.delete(oldest);
    held.set(file, text);
    return text;
  };
  return {
    known(file, signature) {
      const state = states.get(file);
      if (state?.signature === signature) return state.known;
      held.delete(file);
      const key = sha256(fingerprint, file, signature);
      const known = cache.get(key) ?? cache.put(key, described(hold(file, signature).read));
      states.set(file, { signature, known });
      return known;
    },
    indexed(file) {
      const text = hold(file);
      if (text.read.ok) text.indexed ??= indexText(text.read.text);
      return text.indexed;
    },
  };
}

/** An archive text as it lies on the disk now, at one of these places; undefined when none is the one that was checked. */
export function archiveTextOf(
  folder: ContentFolder,
  { id, sum }: Source,
  ...places: readonly string[]
): string | undefined {
  const file = `${id}.txt`;
  for (const place of [path.join(folder.path, 'sources', file), ...places]) {
    const read = readText(folder, file, place);
    if (read.ok && read.sum === sum) return read.text;
  }
  return undefined;
}

type ReadText =
  | { readonly ok: true; readonly sum: string; readonly text: string }
  | { readonly ok: false; readonly problem: Problem };

function readText(folder: ContentFolder, file: string, at: string): ReadText {
  const problem = (message: Message, place = { line: 1, column: 1 }): ReadText => ({
    ok: false,
    problem: { file: `${folder.shownAs}/sources/${file}`, ...place, severity: 'error', message },
  });
  const bytes = readUpTo(at, LARGEST_FILE);
  if (!bytes) return problem(say('file-unreadable'));
  const decoded = decode(bytes);
  if (!decoded.ok) return problem(decoded.message, decoded.place);
  if (decoded.text.trim() === '') return problem(say('archive-text-empty'));
  return { ok: true, sum: checksum(decoded.bytes), text: decoded.text };
}

function described(read: ReadText): KnownText {
  return read.ok
    ? {
        ok: true,
        sum: read.sum,
        lines: read.text.split('\n').length,
        sections: sectionsOf(read.text),
      }
    : read;
}

/** A long text is shown in sections, which end at a line: so many lines, or so many characters if they are long ones. */
const LONGEST_SECTION = { lines: 300, characters: 40_000 };

/** The first line of each section. */
export function sectionsOf(text: string): number[] {
  const sections = [1];
  let [line, first, begin] = [1, 1, 0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    line++;
    if (line - first < LONGEST_SECTION.lines && at + 1 - begin < LONGEST_SECTION.characters)
      continue;
    sections.push(line);
    [first, begin] = [line, at + 1];
  }
  return sections;
}
