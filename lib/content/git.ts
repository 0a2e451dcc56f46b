import { spawnSync } from 'node:child_process';

/*
 * The only file that calls git. It is optional: where there is none, or the folder is in no repository, nothing is known.
 */

/** What git knows of a folder. */
export interface Git {
  /** The name of the person who works here. */
  userName(): string | undefined;
  /** What HEAD has under a name in the folder; undefined when it has no such file. */
  committed(name: string): Buffer | undefined;
  /** Git's own hash of what HEAD has there: quicker to ask for than the whole. */
  committedHash(name: string): string | undefined;
  /** The commit that touched the file last, if any did. */
  lastCommit(name: string): string | undefined;
  /** The lines that commits have taken out of the file, newest first; undefined when finding out takes too long. */
  removedLines(name: string): readonly RemovedLine[] | undefined;
}

export interface RemovedLine {
  readonly commit: string;
  readonly text: string;
}

/** In milliseconds. A check must not hang on a repository that is very large. */
const PATIENCE = 10_000;
const MOST_BYTES = 1 << 30;

export function gitIn(folder: string): Git {
  const git = (...args: string[]): Buffer | undefined => {
    const { status, stdout } = spawnSync('git', ['--no-pager', '--literal-pathspecs', ...args], {
      cwd: folder,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: PATIENCE,
      maxBuffer: MOST_BYTES,
    });
    return status === 0 ? stdout : undefined;
  };
  const line = (...args: string[]) =>
    git(...args)
      ?.toString('utf8')
      .trim() || undefined;
  return {
    userName: () => line('config', 'user.name'),
    committed: (name) => git('cat-file', 'blob', `HEAD:./${name}`),
    committedHash: (name) => line('rev-parse', '--verify', '--quiet', `HEAD:./${name}`),
    lastCommit: (name) => line('log', '-1', '--format=%h', '--', name),
    removedLines(name) {
      const shown = git(
        ...['log', '--first-parent', '-m', '--patch', '--unified=0', '--format=commit %h'],
        ...['--diff-filter=MD', '--no-ext-diff', '--no-textconv', '--no-color', '--', name],
      );
      return shown && removedIn(shown.toString('utf8'));
    },
  };
}

function removedIn(shown: string): RemovedLine[] {
  let commit = '';
  return shown.split('\n').flatMap((text): RemovedLine[] => {
    if (text.startsWith('commit ')) commit = text.slice('commit '.length);
    return text.startsWith('-{') ? [{ commit, text: text.slice(1) }] : [];
  });
}
