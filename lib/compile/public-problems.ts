import type { Problem } from '@/lib/model/problem';

/** Problems as everybody may read them: the folder is called `content`, whatever it is called on the machine. */
export function publicProblems(
  problems: readonly Problem[],
  { path, shownAs }: { readonly path: string; readonly shownAs: string },
): Problem[] {
  const inside = (file: string) =>
    file.startsWith(`${shownAs}/`) ? `content${file.slice(shownAs.length)}` : file;
  return problems.map((problem) => ({
    ...problem,
    file: inside(problem.file),
    message: problem.message.replaceAll(path, 'content'),
    ...(problem.nearest && {
      nearest: { ...problem.nearest, file: inside(problem.nearest.file) },
    }),
  }));
}
