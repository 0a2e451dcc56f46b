import type { ContentFolder } from '@/lib/content/read';
import type { HeldFile } from '@/lib/model/held';
import type { Problem } from '@/lib/model/problem';

/** Problems as everybody may read them: the folder is called `content`, whatever it is called on the machine. */
export function publicProblems(
  problems: readonly Problem[],
  { path, shownAs }: Pick<ContentFolder, 'path' | 'shownAs'>,
): Problem[] {
  const inside = (file: string) => publicName(file, shownAs);
  return problems.map((problem) => ({
    ...problem,
    file: inside(problem.file),
    message: withTexts(problem.message, (text) => inside(text).replaceAll(path, 'content')),
    ...(problem.nearest && {
      nearest: { ...problem.nearest, file: inside(problem.nearest.file) },
    }),
  }));
}

/** Held files, likewise. */
export function publicHeld(
  held: readonly HeldFile[],
  { shownAs }: Pick<ContentFolder, 'shownAs'>,
): HeldFile[] {
  return held.map(({ because, ...each }) => ({
    ...each,
    file: publicName(each.file, shownAs),
    ...(because === undefined ? {} : { because: publicName(because, shownAs) }),
  }));
}

function publicName(file: string, shownAs: string): string {
  return file.startsWith(`${shownAs}/`) ? `content${file.slice(shownAs.length)}` : file;
}

/** The same plain data with every text in it replaced. */
function withTexts<Value>(value: Value, replaced: (text: string) => string): Value;
function withTexts(value: unknown, replaced: (text: string) => string): unknown {
  if (typeof value === 'string') return replaced(value);
  if (Array.isArray(value)) return value.map((each: unknown) => withTexts(each, replaced));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withTexts(each, replaced)]),
  );
}
