import path from 'node:path';
import { listFolder, readBytes } from '@/lib/content/disk';
import { gitIn, type Git } from '@/lib/content/git';
import { LEDGER_FILE } from '@/lib/content/ledger-file';
import { checkHistory } from '@/lib/content/ledger-history';
import { openContent, summaryOf, type Draft, type OpenContent } from '@/lib/content/load';
import { clearDrafts } from '@/lib/content/lock';
import type { Day } from '@/lib/model/day';
import { printedIn } from '@/lib/content/printed';
import { isError, type Problem } from '@/lib/model/problem';
import { growRecords } from '@/lib/proof/ledger-records';
import { readArguments, type Asked } from './ledger-arguments';
import { changeFor } from './ledger-change';
import { forget } from './ledger-forget';
import { whileLocked } from './ledger-lock';
import { requestStamp } from './ledger-stamp';
import { verifyLedger } from './ledger-verify';
import { write } from './ledger-write';

/** What the command finds when it is called. */
export interface Surroundings {
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The day it is. */
  readonly today: Day;
  /** The time it is, for those who wait for this command. */
  readonly now: string;
  /** How long to wait for another one that is writing, in milliseconds. */
  readonly patience: number;
  log(message: string): void;
}

/** What one part of the command came to. */
export interface Said {
  readonly text: string;
  readonly code: number;
}

/** `npm run ledger`, with the arguments after it. Returns the exit code. */
export function runLedger(args: readonly string[], around: Surroundings): number {
  const content = openContent(around.root, around.environment);
  const git = gitIn(content.folder.path);
  const read = readArguments(args, around.today, git.userName);
  const { text, code } = read.ok
    ? answer(read.asked, content, git, around)
    : { text: read.said, code: read.code };
  around.log(text);
  return code;
}

function answer(asked: Asked, content: OpenContent, git: Git, around: Surroundings): Said {
  const file = path.join(content.folder.path, LEDGER_FILE);
  if (asked.verb === 'stamp') return requestStamp(asked, file);
  if (asked.verb === 'verify') return verifyLedger(asked, file, around.root);
  // A folder that there is not cannot be locked; what is wrong with it is said when it is read.
  if (!listFolder(content.folder.path)) return record(asked, content, git, file);
  return whileLocked(file, around, () => {
    clearDrafts(file);
    return record(asked, content, git, file);
  });
}

/** Reads everything, decides what is to be written, and writes it: all of it while nobody else does. */
function record(asked: Asked, content: OpenContent, git: Git, file: string): Said {
  const draft = content.draft();
  const errors = errorsIn(draft, asked, content, git);
  if (errors.length > 0)
    return {
      text: `${errors.map(printedIn('en')).join('\n')}\nNothing is written while there are errors: mend them first.`,
      code: 1,
    };
  const written = asked.verb === 'forget' ? forget(asked, draft, file) : added(asked, draft, file);
  if (written.code !== 0) return written;
  const after = content.load();
  const left = after.problems.filter(isError).map(printedIn('en'));
  return { text: [written.text, ...left, summaryOf(after)].join('\n'), code: 0 };
}

function added(asked: Asked, draft: Draft, file: string): Said {
  const records = draft.ledger?.records ?? growRecords().finish();
  const change = changeFor(asked, records, draft);
  if (!change.ok) return { text: change.reason, code: 1 };
  const before = readBytes(file) ?? Buffer.alloc(0);
  return { text: write(file, before, draft.ledger, change.added, asked), code: 0 };
}

/** Of content and ledger; a contradiction that this very command decides is none. */
function errorsIn(
  { problems, ledger }: Draft,
  { ids }: Asked,
  { folder }: OpenContent,
  git: Git,
): Problem[] {
  const ofLedger = (ledger?.complaints ?? [])
    .filter(({ decidedBy }) => decidedBy === undefined || decidedBy !== ids[0])
    .map((complaint) => ({ file: `${folder.shownAs}/${LEDGER_FILE}`, ...complaint }));
  return [...problems, ...ofLedger, ...checkHistory(folder, git)].filter(isError);
}
