import path from 'node:path';
import { say } from '@/lib/messages/message';
import { parseDate } from '@/lib/model/date';
import { transcriptionNote } from '@/lib/model/front-matter';
import { isError, type Problem } from '@/lib/model/problem';
import type { Transcription } from '@/lib/model/proof';
import { error, warning, type Complaint } from './complaint';
import { decode, LARGEST_FILE } from './decode';
import { readUpTo, type DiskEntry, type TooLarge } from './disk';
import type { ContentFolder } from './read';
import { checkSigns } from './signs';
import { validate } from './validate';
import { tookTooLong, type TimeLimit } from './time-limit';
import { readKeys } from './yaml-keys';

const ENDING = /\.yml$/;

/** Reads what is noted beside archive texts, again and again; a file in the same state is not opened again. */
export interface TranscriptionReader {
  /** By the ids of archive texts. `entries` are the files of `sources/`. */
  read(entries: readonly DiskEntry[], problems: Problem[]): ReadonlyMap<string, Transcription>;
}

/**
 * `sources/a.yml` tells how `sources/a.txt` came about. It stands beside the text and not in it, because the text is the
 * source's alone: its lines are addresses, and its hash is what was checked.
 */
export function transcriptionReader(folder: ContentFolder, limit: TimeLimit): TranscriptionReader {
  let known = new Map<string, ReadNote & { readonly signature: string }>();
  return {
    read(entries, problems) {
      const notes = entries.filter(({ name }) => ENDING.test(name));
      known = new Map(
        notes.map(({ name, signature }) => {
          const before = known.get(name);
          return [
            name,
            before?.signature === signature
              ? before
              : { signature, ...readNote(path.join(folder.path, 'sources', name), limit) },
          ];
        }),
      );
      const texts = new Set(entries.map(({ name }) => name));
      const file = (name: string) => `${folder.shownAs}/sources/${name}`;
      for (const [name, { complaints }] of known) {
        problems.push(...complaints.map((complaint) => ({ file: file(name), ...complaint })));
        const text = name.replace(ENDING, '.txt');
        if (!texts.has(text)) problems.push({ file: file(name), ...aboutNothing(text) });
      }
      return new Map(
        [...known].flatMap(([name, { note }]) =>
          note ? [[name.replace(ENDING, ''), note] as const] : [],
        ),
      );
    },
  };
}

export interface ReadNote {
  readonly note?: Transcription | undefined;
  readonly complaints: readonly Complaint[];
}

/** What such a file says, and what is wrong with it. */
export function readNote(file: string, limit: TimeLimit): ReadNote {
  const complaints: Complaint[] = [];
  const bytes = readUpTo(file, LARGEST_FILE);
  if (!bytes) return { complaints: [error(FIRST_LINE, say('file-unreadable'))] };
  const note = limit.run(() => transcriptionIn(bytes, complaints));
  if (!note.ok) return { complaints: [tookTooLong(limit)] };
  return { note: note.result, complaints };
}

function aboutNothing(text: string): Complaint {
  return warning(FIRST_LINE, say('note-about-nothing', { name: text }));
}

const FIRST_LINE = { line: 1, column: 1 };

function transcriptionIn(
  bytes: Uint8Array | TooLarge,
  complaints: Complaint[],
): Transcription | undefined {
  const decoded = decode(bytes);
  if (!decoded.ok) return void complaints.push(error(decoded.place, decoded.message));
  const signs = checkSigns(decoded.text.split('\n'));
  complaints.push(...signs);
  if (signs.some(isError)) return undefined;
  const yaml = readKeys(decoded.text, 1);
  complaints.push(...yaml.complaints);
  if (!yaml.isReadable) return undefined;
  const result = validate(transcriptionNote, yaml.value, yaml, yaml.lost);
  if (!result.ok) return void complaints.push(...result.complaints);
  if (yaml.complaints.length > 0) return undefined;
  const { transcribedFrom: from, transcribedBy: by, transcribedOn, remark } = result.value;
  const date = transcribedOn === undefined ? undefined : parseDate(transcribedOn);
  return {
    ...(from === undefined ? {} : { from }),
    ...(by === undefined ? {} : { by }),
    ...(date?.ok ? { date: date.date } : {}),
    ...(remark === undefined ? {} : { remark }),
  };
}
