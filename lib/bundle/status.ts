import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { MESSAGE_CODES } from '@/lib/messages/catalogue';
import type { HeldFile } from '@/lib/model/held';
import type { Problem } from '@/lib/model/problem';
import { replaceIn } from './on-disk';

/** How the content stands that lies in the folder, beside the bundle that is served: what compiles tells those who serve. */
export interface Status {
  /** Of the content as it lies on the disk, good or bad. */
  readonly checkedVersion: string;
  readonly problems: readonly Problem[];
  /** Files that are served as they were before, or left out, while all others are served as they are. */
  readonly held?: readonly HeldFile[] | undefined;
  /** Why what is served is older than the content, where that is not for its problems. */
  readonly reasons: readonly string[];
  /** What does not work but stops nothing, as `The cache cannot be written (ENOSPC)`. */
  readonly warnings: readonly string[];
}

const FILE = 'status.json';

/** Messages of another version of the program could not be printed: then it is as if nothing were known. */
const messageSchema = z.object({ message: z.object({ code: z.enum(MESSAGE_CODES) }) });

/** The places of problems are handed through: what is read is what `writeStatus` has written. */
const statusSchema = z.object({
  checkedVersion: z.string(),
  problems: z.array(z.custom<Problem>((value) => messageSchema.safeParse(value).success)),
  held: z
    .array(
      z.object({
        file: z.string(),
        state: z.enum(['as before', 'still there', 'left out']),
        because: z.string().optional(),
      }),
    )
    .optional(),
  reasons: z.array(z.string()),
  warnings: z.array(z.string()),
});

export function writeStatus(bundles: string, status: Status): void {
  replaceIn(bundles, FILE, JSON.stringify(status));
}

/** Adds a reason to the status as it stands; where there is none, to one of content that is as it is served. */
export function addReason(bundles: string, reason: string, checkedVersion: string): void {
  const { reasons, ...status } = readStatus(bundles) ?? {
    ...{ checkedVersion, problems: [], reasons: [], warnings: [] },
  };
  writeStatus(bundles, {
    ...status,
    reasons: [...reasons.filter((each) => each !== reason), reason],
  });
}

/** Another one whenever the status is: to look at it costs less than to read it. */
export function stampOfStatus(bundles: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(path.join(/* turbopackIgnore: true */ bundles, FILE));
    return `${mtimeMs} ${size} ${ino}`;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return '';
    throw cause;
  }
}

/** Undefined when nothing compiles into this folder. */
export function readStatus(bundles: string): Status | undefined {
  try {
    const text = readFileSync(path.join(/* turbopackIgnore: true */ bundles, FILE), 'utf8');
    const read = statusSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError || (cause instanceof Error && 'code' in cause))
      return undefined;
    throw cause;
  }
}
