import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { takePlaceSafely, writeSafely } from '@/lib/content/disk';
import { forgetUnfinished, isAsCommitted, noteUnfinished, unfinishedIn } from './unfinished';

/** Who writes: the author of a commit. An address that is not known is empty. */
export interface Author {
  readonly name: string;
  readonly mail: string;
}

/** A file of the content folder, by its place in it: made of a folder and an id, never of what a form says. */
export interface ChangedFile {
  readonly place: string;
  readonly bytes: Uint8Array;
  /** Git's name of what the file was when the change was begun; undefined when there was none. */
  readonly base: string | undefined;
}

export type Refusal =
  /** Somebody has published another version meanwhile. */
  | { readonly reason: 'changed'; readonly theirs: string | undefined }
  /** The file was changed in the folder and not committed, or staged. */
  | { readonly reason: 'uncommitted' }
  /** Another git works at the index; nothing was done. */
  | { readonly reason: 'busy' }
  /** HEAD is at no branch. */
  | { readonly reason: 'detached' };

export type Outcome =
  | { readonly ok: true; readonly commit: string }
  | { readonly ok: false; readonly refusal: Refusal };

/** A branch of the editors with what one of them proposes. */
export interface Proposal {
  readonly name: string;
  readonly commit: string;
  readonly author: Author;
  readonly day: string;
  readonly subject: string;
}

export class GitError extends Error {}

/** A folder that is in no repository, or where there is no git. */
export class NoRepositoryError extends Error {}

/** What editors ask of the git of the content folder. Hooks are not run, no signature is made, nothing is fetched or pushed. */
export interface Repository {
  /** The name that git has for what HEAD has at a place; undefined when there is nothing. */
  blobAt(place: string, commit?: string): Promise<string | undefined>;
  textOf(blob: string): Promise<string>;
  /** What HEAD has that the two proposals or versions began with. */
  commonWith(commit: string): Promise<string | undefined>;
  /** The places in the content folder that differ between two commits. */
  changedBetween(from: string, to: string): Promise<readonly string[]>;
  /** Commits files on the branch that is checked out, and puts them into the folder. All of them, or none. */
  publish(
    files: readonly ChangedFile[],
    message: string,
    author: Author,
    committer?: Author,
  ): Promise<Outcome>;
  /** Commits files on a branch `redaktion/NAME`; the folder, its index and its branch stay as they are. */
  propose(
    name: string,
    files: readonly ChangedFile[],
    message: string,
    author: Author,
  ): Promise<Outcome>;
  proposals(): Promise<readonly Proposal[]>;
  /** Takes a proposal away, as long as it is the one that was looked at. */
  drop(name: string, commit: string): Promise<void>;
  /** The lines of three versions put together; undefined where two changed the same ones. */
  merged(base: string, ours: string, theirs: string): Promise<string | undefined>;
  /** What somebody who works on the command line is called in commits. */
  ownAuthor(): Promise<Author | undefined>;
}

export const BRANCHES = 'redaktion';

/** Opens the repository that a content folder lies in. Throws `NoRepositoryError`. */
export async function openRepository(folder: string): Promise<Repository> {
  const git = gitRunner(folder);
  const top = await git(['rev-parse', '--show-prefix']).catch((cause: unknown) => {
    throw new NoRepositoryError(cause instanceof Error ? cause.message : String(cause));
  });
  if (!(await answer(git, ['rev-parse', '--verify', '--quiet', 'HEAD'])))
    throw new NoRepositoryError('the repository has no commit yet');
  const prefix = top.trim();
  const inTree = (place: string) => `${prefix}${place}`;
  let queue: Promise<unknown> = Promise.resolve();
  /** One change after the other. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = queue.then(work);
    queue = next.catch(() => undefined);
    return next;
  };
  const blobAt = async (place: string, commit = 'HEAD') => {
    const listed = await answer(git, ['ls-tree', '-z', '--full-tree', commit, '--', inTree(place)]);
    // A file; neither a folder nor a link nor a submodule.
    return /^100\d{3} blob ([0-9a-f]+)\t/.exec(listed ?? '')?.[1];
  };
  const bytesOf = (blob: string) => git(['cat-file', 'blob', blob], { encoding: 'latin1' });
  /** Not asked of `git status`, which runs filters, and passes over what is ignored or said to be unchanged. */
  const isUntouched = async (place: string, base: string | undefined) => {
    const staged = await git(['ls-files', '--stage', '-z', '--full-name', '--', place]);
    const expected = base === undefined ? /^$/ : new RegExp(`^100\\d{3} ${base} 0\t[^\\0]*\\0$`);
    const bytes = base === undefined ? undefined : Buffer.from(await bytesOf(base), 'latin1');
    return expected.test(staged) && isAsCommitted(folder, place, bytes);
  };
  const journal = path.resolve(
    folder,
    (await git(['rev-parse', '--git-path', 'wortlaut-redaktion.json'])).trim(),
  );
  const inIndex = async (place: string) =>
    / ([0-9a-f]+) 0\t/.exec(await git(['ls-files', '--stage', '-z', '--', place]))?.[1];
  const setInIndex = (files: readonly { place: string; blob?: string | undefined }[]) =>
    git([
      'update-index',
      ...files.flatMap(({ place, blob }) =>
        blob === undefined ? ['--force-remove', '--', place] : entry(inTree(place), blob),
      ),
    ]);
  /** After a crash: what was committed is put into the folder too, what was not is taken out of the index. What somebody has done since stays. */
  const finish = async () => {
    const change = unfinishedIn(journal);
    if (!change) return;
    const { commit, branch, files } = change;
    const isCommitted =
      (await answer(git, ['merge-base', '--is-ancestor', commit, branch], false)) !== undefined;
    const isHere = (await answer(git, ['symbolic-ref', '--quiet', 'HEAD'])) === branch;
    for (const { place, base, blob } of isHere ? files : []) {
      const [from, to] = isCommitted ? [base, blob] : [blob, base];
      const now = await blobAt(place);
      if (now !== to) continue;
      const before = base === undefined ? undefined : Buffer.from(await bytesOf(base), 'latin1');
      if (isCommitted && isAsCommitted(folder, place, before)) {
        const file = path.join(folder, place);
        const draft = draftOf(file);
        mkdirSync(path.dirname(file), { recursive: true });
        writeSafely(draft, Buffer.from(await bytesOf(blob), 'latin1'));
        takePlaceSafely(file, draft);
      }
      if ((await inIndex(place)) === from) await setInIndex([{ place, blob: to }]);
    }
    forgetUnfinished(journal);
  };
  const written = async (file: ChangedFile) => ({
    ...file,
    blob: (
      await git(['hash-object', '-w', '--no-filters', '--stdin'], { input: file.bytes })
    ).trim(),
  });
  const treeWith = async (
    commit: string,
    files: readonly { readonly place: string; readonly blob: string }[],
  ) => {
    const scratch = mkdtempSync(path.join(tmpdir(), 'wortlaut-index-'));
    try {
      const env = { GIT_INDEX_FILE: path.join(scratch, 'index') };
      await git(['read-tree', commit], { env });
      await git(
        ['update-index', ...files.flatMap((file) => entry(inTree(file.place), file.blob))],
        { env },
      );
      return (await git(['write-tree'], { env })).trim();
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  };
  const commitOf = async (tree: string, parent: string, message: string, by: Signing) =>
    (
      await git(['commit-tree', tree, '-p', parent, '-F', '-'], {
        input: Buffer.from(`${message.replace(CONTROLS, ' ').trim()}\n`),
        env: signed(by),
      })
    ).trim();

  await inTurn(finish);
  return {
    blobAt,
    textOf: (blob) => git(['cat-file', 'blob', blob]),
    commonWith: (commit) => answer(git, ['merge-base', 'HEAD', commit]),
    async changedBetween(from, to) {
      const shown = await git(['diff-tree', '-r', '-z', '--name-only', '--relative', from, to]);
      return shown.split('\0').filter(Boolean);
    },
    publish: (files, message, author, committer = author) =>
      inTurn(async (): Promise<Outcome> => {
        await finish();
        const branch = await answer(git, ['symbolic-ref', '--quiet', 'HEAD']);
        if (!branch) return refused({ reason: 'detached' });
        const head = (await git(['rev-parse', 'HEAD'])).trim();
        for (const { place, base } of files) {
          const theirs = await blobAt(place, head);
          if (theirs !== base) return refused({ reason: 'changed', theirs });
          if (!(await isUntouched(place, base))) return refused({ reason: 'uncommitted' });
        }
        const all = await Promise.all(files.map(written));
        const commit = await commitOf(await treeWith(head, all), head, message, {
          author,
          committer,
        });
        const drafts = all.map(({ place, bytes }) => {
          const file = path.join(folder, place);
          const draft = draftOf(file);
          mkdirSync(path.dirname(file), { recursive: true });
          writeSafely(draft, bytes);
          return { file, draft };
        });
        const takenBack = (refusal: Refusal) => {
          for (const { draft } of drafts) rmSync(draft, { force: true });
          forgetUnfinished(journal);
          return refused(refusal);
        };
        noteUnfinished(journal, {
          ...{ commit, branch },
          files: all.map(({ place, base, blob }) => ({ place, base, blob })),
        });
        // The index first: where another git holds it, nothing has been done yet. An index behind its branch would undo the change with the next commit.
        try {
          await setInIndex(all);
        } catch (cause) {
          if (!(cause instanceof GitError)) throw cause;
          return takenBack({ reason: 'busy' });
        }
        try {
          // As long as nobody has committed meanwhile.
          await git(['update-ref', branch, commit, head]);
        } catch (cause) {
          if (!(cause instanceof GitError)) throw cause;
          await setInIndex(all.map(({ place, base }) => ({ place, blob: base })));
          const [first] = files;
          return takenBack({ reason: 'changed', theirs: first && (await blobAt(first.place)) });
        }
        for (const { file, draft } of drafts) takePlaceSafely(file, draft);
        forgetUnfinished(journal);
        return { ok: true, commit };
      }),
    propose: (name, files, message, author) =>
      inTurn(async (): Promise<Outcome> => {
        const branch = `refs/heads/${BRANCHES}/${name}`;
        const tip = await answer(git, ['rev-parse', '--verify', '--quiet', branch]);
        const parent = tip ?? (await git(['rev-parse', 'HEAD'])).trim();
        for (const { place, base } of files) {
          const theirs = await blobAt(place, parent);
          if (theirs !== base) return refused({ reason: 'changed', theirs });
        }
        const all = await Promise.all(files.map(written));
        const commit = await commitOf(await treeWith(parent, all), parent, message, {
          author,
          committer: author,
        });
        await git(['update-ref', branch, commit, tip ?? '0'.repeat(parent.length)]);
        return { ok: true, commit };
      }),
    async proposals() {
      const format = [
        'refname:lstrip=3',
        'objectname',
        'authorname',
        'authoremail:trim',
        'authordate:short',
        'subject',
      ]
        .map((field) => `%(${field})`)
        .join('%00');
      const shown = await git(['for-each-ref', `--format=${format}`, `refs/heads/${BRANCHES}/`]);
      return shown
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [name = '', commit = '', author = '', mail = '', day = '', subject = ''] =
            line.split('\0');
          return { name, commit, author: { name: author, mail }, day, subject };
        });
    },
    drop: (name, commit) =>
      inTurn(async () => {
        await git(['update-ref', '-d', `refs/heads/${BRANCHES}/${name}`, commit]);
      }),
    async merged(base, ours, theirs) {
      const scratch = mkdtempSync(path.join(tmpdir(), 'wortlaut-merge-'));
      try {
        const files = [ours, base, theirs].map((text, index) => {
          const file = path.join(scratch, String(index));
          writeFileSync(file, text);
          return file;
        });
        return await answer(git, ['merge-file', '-p', '-q', ...files], false);
      } finally {
        rmSync(scratch, { recursive: true, force: true });
      }
    },
    async ownAuthor() {
      const name = await answer(git, ['config', 'user.name']);
      return name ? { name, mail: (await answer(git, ['config', 'user.email'])) ?? '' } : undefined;
    },
  };
}

/** Git takes no NUL in a message, and the others would play tricks in a terminal. */
const CONTROLS = /[^\P{Cc}\n]/gu;

/** Beside the file, so that it can take its place at once; the content is read without names that begin so. */
function draftOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.redaktion`);
}

interface Signing {
  readonly author: Author;
  readonly committer: Author;
}

function signed({ author, committer }: Signing): Record<string, string> {
  return {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.mail,
    GIT_COMMITTER_NAME: committer.name,
    GIT_COMMITTER_EMAIL: committer.mail,
  };
}

function entry(file: string, blob: string): string[] {
  return ['--add', '--cacheinfo', `100644,${blob},${file}`];
}

function refused(refusal: Refusal): Outcome {
  return { ok: false, refusal };
}

interface GitOptions {
  readonly input?: Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly encoding?: 'utf8' | 'latin1';
}

type GitRunner = (args: readonly string[], options?: GitOptions) => Promise<string>;

/** In milliseconds. */
const PATIENCE = 20_000;
const MOST_BYTES = 64 << 20;

/** Fixed arguments, no shell. Neither hooks nor filters nor a pager of the repository are run. */
function gitRunner(folder: string): GitRunner {
  return (args, { input, env, encoding = 'utf8' } = {}) =>
    new Promise((resolve, reject) => {
      const child = execFile(
        'git',
        ['--no-pager', '--literal-pathspecs', ...SAFE, ...args],
        {
          cwd: folder,
          env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', ...env },
          timeout: PATIENCE,
          maxBuffer: MOST_BYTES,
          encoding,
        },
        (cause, stdout, stderr) =>
          cause ? reject(new GitError(stderr.trim() || cause.message)) : resolve(stdout),
      );
      // It may have ended without reading what it is sent.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input ?? '');
    });
}

const SAFE = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];

/** What git says, or undefined where it says no. */
async function answer(
  git: GitRunner,
  args: readonly string[],
  isLine = true,
): Promise<string | undefined> {
  try {
    const said = await git(args);
    return isLine ? said.trim() || undefined : said;
  } catch (cause) {
    if (cause instanceof GitError) return undefined;
    throw cause;
  }
}
