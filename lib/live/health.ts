import { isError, printed, type Problem } from '@/lib/model/problem';
import type { LiveState } from './state';

export interface Health {
  /** `stale` when what is served is older than the content as it lies in the folder. */
  readonly status: 'ok' | 'stale';
  /** Why it is stale. */
  readonly reasons: readonly string[];
  /** What does not work, but stops nothing. */
  readonly warnings: readonly string[];
  readonly version: string;
  readonly checkedVersion: string;
  readonly documents: number;
  readonly statements: number;
  /** Errors of the content with their places in its folder. */
  readonly problems: readonly string[];
}

/** How a server is. Everybody can read it: it names no place on the machine. */
export function healthOf({
  archive,
  problems,
  checkedVersion,
  behind,
  troubles,
  folder,
}: Pick<
  LiveState,
  'archive' | 'problems' | 'checkedVersion' | 'behind' | 'troubles' | 'folder'
>): Health {
  const errors = problems.filter(isError);
  const reasons = [
    ...(errors.length > 0
      ? ['The content that lies in the folder has errors; the last good state is served.']
      : []),
    ...[behind.content, behind.search, behind.rest].flatMap((reason) => reason ?? []),
  ];
  return {
    status: reasons.length > 0 ? 'stale' : 'ok',
    reasons,
    warnings: troubles,
    version: archive.version,
    checkedVersion,
    documents: archive.documents.length,
    statements: archive.statements.length,
    problems: errors.map((problem) => printed(withoutPlaces(problem, folder))),
  };
}

/** The folder is called `content`, whatever it is called on the machine. */
function withoutPlaces(problem: Problem, { path, shownAs }: LiveState['folder']): Problem {
  const inside = (file: string) =>
    file.startsWith(shownAs) ? `content${file.slice(shownAs.length)}` : file;
  const { nearest } = problem;
  return {
    ...problem,
    file: inside(problem.file),
    message: problem.message.replaceAll(path, 'content'),
    ...(nearest && { nearest: { ...nearest, file: inside(nearest.file) } }),
  };
}
