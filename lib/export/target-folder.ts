import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { jsonIn } from '@/lib/model/json';

/** Why a copy cannot be written into a folder; nothing of it was changed. */
export class TargetError extends Error {}

/** A folder that a copy is written into. */
export interface TargetFolder {
  /** Where the new copy is made, beside the earlier one. */
  readonly draft: string;
  /** Puts the new copy in the place of the earlier one. Throws {@link TargetError} where something of somebody else is in its way. */
  publish(facts: CopyMark['copy']): void;
  /** Leaves the folder as it was. */
  discard(): void;
}

const markSchema = z.object({
  format: z.literal('wortlaut-kopie 1'),
  /** What the copy has at the top of its folder: nothing else there belongs to it. */
  contents: z.array(z.string().regex(/^(?!\.\.?$)[^/\\]+$/)),
  copy: z.object({
    made: z.string(),
    version: z.string(),
    statements: z.number(),
    site: z.string(),
  }),
});
export type CopyMark = z.infer<typeof markSchema>;

/** By which a copy is known. */
export const MARK = 'wortlaut-kopie.json';
/** A copy in the making, and the one whose place it takes. Who is interrupted leaves them, and the next copy removes them. */
const NEW = 'unfertige-kopie';
const OLD = 'abgeloeste-kopie';

/** What systems put into folders, and onto sticks, unasked. */
const SYSTEMS_OWN =
  /^(?:\.ds_store|\._.*|\.spotlight-v100|\.trashes|\.trash-\d+|\.fseventsd|\.temporaryitems|\.directory|thumbs\.db|desktop\.ini|system volume information|\$recycle\.bin|lost\+found)$/i;

/**
 * Opens the folder for a new copy: a new or an empty one, or one with an earlier copy, which stays until the new one is whole.
 * Throws {@link TargetError} for any other.
 */
export function openTarget(folder: string): TargetFolder {
  const there = namesIn(folder);
  const marks = [folder, path.join(folder, NEW), path.join(folder, OLD)].flatMap(
    (each) => markIn(each) ?? [],
  );
  const foreign = there.filter((name) => ![NEW, OLD].includes(name) && !SYSTEMS_OWN.test(name));
  if (foreign.length > 0 && marks.length === 0)
    throw new TargetError(
      `${folder} is neither empty nor an earlier copy (it has no ${MARK}): name another folder, or empty it.`,
    );
  const owned = new Set(marks.flatMap(({ contents }) => contents));
  const [draft, old] = [path.join(folder, NEW), path.join(folder, OLD)];
  const isNew = !existsSync(folder);
  mkdirSync(folder, { recursive: true });
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft);
  return {
    draft,
    publish(copy) {
      const contents = [...readdirSync(draft), MARK].sort();
      const inTheWay = contents.filter(
        (name) => !owned.has(name) && existsSync(path.join(folder, name)),
      );
      if (inTheWay.length > 0)
        throw new TargetError(
          `${inTheWay.map((name) => path.join(folder, name)).join(', ')}: is in the way of the copy, and not of an earlier one. Move it elsewhere.`,
        );
      const mark: CopyMark = { format: 'wortlaut-kopie 1', contents, copy };
      writeFileSync(path.join(draft, MARK), `${JSON.stringify(mark, null, 2)}\n`);
      rmSync(old, { recursive: true, force: true });
      mkdirSync(old);
      for (const name of [...owned].filter((each) => existsSync(path.join(folder, each))))
        renameSync(path.join(folder, name), path.join(old, name));
      for (const name of contents) renameSync(path.join(draft, name), path.join(folder, name));
      for (const done of [draft, old]) rmSync(done, { recursive: true, force: true });
    },
    discard() {
      rmSync(draft, { recursive: true, force: true });
      if (isNew && namesIn(folder).length === 0) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT') return [];
    if (code === 'ENOTDIR') throw new TargetError(`${folder} is a file: name a folder.`);
    throw cause;
  }
}

function markIn(folder: string): CopyMark | undefined {
  try {
    return markSchema.safeParse(jsonIn(readFileSync(path.join(folder, MARK), 'utf8'))).data;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return undefined;
    throw cause;
  }
}
