import { createHash } from 'node:crypto';
import path from 'node:path';
import { say, type Message } from '@/lib/messages/message';
import type { Problem } from '@/lib/model/problem';
import { forgottenLine, splitAtText } from '@/lib/proof/seal/leaf';
import { error } from './complaint';
import { readBytes } from './disk';
import type { Git } from './git';
import { LEDGER_FILE } from './ledger-file';
import type { ContentFolder } from './read';

/** In bytes. Of a larger ledger git would look through all commits for seconds: there the seals and HEAD have to do. */
const LARGEST_LOOKED_THROUGH = 8_000_000;

/** How many lines are told one by one. */
const MOST_TOLD = 20;

/**
 * The ledger held against what git has of it: a line that was ever committed may not be missing, nor the whole. Of a folder
 * that is in no repository nothing is said.
 */
export function checkHistory(folder: ContentFolder, git: Git): Problem[] {
  const file = `${folder.shownAs}/${LEDGER_FILE}`;
  const at = (line: number, message: Message): Problem => ({
    file,
    ...error({ line, column: 1 }, message),
  });
  const bytes = readBytes(path.join(folder.path, LEDGER_FILE));
  const last = git.lastCommit(LEDGER_FILE);
  if (last === undefined) return [];
  if (!bytes) return [at(1, deleted(file, last, git))];
  const now = new Set(linesOf(bytes).map(identity));
  const isLarge = bytes.length > LARGEST_LOOKED_THROUGH;
  const missing = [
    ...missingOfHead(bytes, now, git),
    ...(isLarge ? [] : missingOfHistory(now, git)),
  ];
  const fresh = [...new Map(missing.map((each) => [each.text, each])).values()];
  const told = fresh
    .slice(0, MOST_TOLD)
    .map(({ line, text, commit, shown }) =>
      at(line, say('ledger-line-missing', { commit, command: shown, text })),
    );
  return fresh.length <= MOST_TOLD
    ? told
    : [...told, at(1, say('ledger-lines-missing', { count: fresh.length - MOST_TOLD }))];
}

interface MissingLine {
  readonly line: number;
  readonly text: string;
  readonly commit: string;
  /** The command that prints it. */
  readonly shown: string;
}

function deleted(file: string, last: string, git: Git): Message {
  const from = git.committedHash(LEDGER_FILE) === undefined ? `${last}~` : 'HEAD';
  return say('ledger-deleted', { command: `git checkout ${from} -- ${file}` });
}

function missingOfHead(bytes: Buffer, now: ReadonlySet<string>, git: Git): MissingLine[] {
  if (git.committedHash(LEDGER_FILE) === gitHash(bytes)) return [];
  const committed = git.committed(LEDGER_FILE);
  return linesOf(committed ?? Buffer.alloc(0)).flatMap((text, index): MissingLine[] =>
    text === '' || now.has(identity(text))
      ? []
      : [
          {
            line: index + 1,
            text,
            commit: 'HEAD',
            shown: `git show HEAD:./${LEDGER_FILE} | sed -n ${index + 1}p`,
          },
        ],
  );
}

function missingOfHistory(now: ReadonlySet<string>, git: Git): MissingLine[] {
  return (git.removedLines(LEDGER_FILE) ?? []).flatMap(({ commit, text }): MissingLine[] =>
    now.has(identity(text))
      ? []
      : [{ line: 1, text, commit: `${commit}~`, shown: `git show ${commit} -- ${LEDGER_FILE}` }],
  );
}

function linesOf(bytes: Buffer): string[] {
  return bytes.toString('utf8').split(/\r?\n/);
}

/** A line whose text is forgotten is still that line. */
function identity(line: string): string {
  const split = splitAtText(line);
  return split ? forgottenLine(split, createHash('sha256').update(split.text).digest('hex')) : line;
}

/** The name that git gives to a file with these bytes. */
function gitHash(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
