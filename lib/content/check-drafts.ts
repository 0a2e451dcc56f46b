import { say } from '@/lib/messages/message';
import { isError, type Problem } from '@/lib/model/problem';
import { checkTwins } from './check-claims';
import { checkFile } from './check-file';
import { warning, type Complaint } from './complaint';
import { directoryOf } from './directory';
import type { ParsedFile } from './parsed';
import type { ReadContent } from './resolve';

/**
 * What is to be done before drafts can be published, as warnings: what is wrong with one holds nothing else up. A draft may
 * name other drafts. `found` is what was found in them, and in archive texts that only they name, already.
 */
export function checkDrafts(content: ReadContent, found: readonly Problem[]): Problem[] {
  const { files, drafts = [], sources } = content;
  if (drafts.length === 0) return [];
  const all = [...files, ...drafts];
  const around = { directory: directoryOf(all, content.named), sources };
  const inFile = (file: ParsedFile, complaint: Complaint): Problem => ({
    file: content.shownAs(file),
    ...complaint,
  });
  const problems = [
    ...found,
    ...drafts.flatMap((file) => file.problems),
    ...drafts.flatMap((file) =>
      checkFile(file, around).map((complaint) => inFile(file, complaint)),
    ),
    ...checkTwins(all).flatMap(({ file, complaint }) =>
      file.draft ? [inFile(file, complaint)] : [],
    ),
  ];
  const errors = errorsByFile(problems);
  return [
    ...drafts.map((file) => inFile(file, aboutDraft(file, errors.get(content.shownAs(file)) ?? 0))),
    ...problems.map((problem): Problem => ({ ...problem, severity: 'warning' })),
  ];
}

function errorsByFile(problems: readonly Problem[]): Map<string, number> {
  const errors = new Map<string, number>();
  for (const { file } of problems.filter(isError)) errors.set(file, (errors.get(file) ?? 0) + 1);
  return errors;
}

function aboutDraft({ entry, draft }: ParsedFile, errors: number): Complaint {
  const reviews = draft?.reviews ?? 0;
  // Each mark would be an error in a document that is published, and is counted as what it is.
  return warning(
    draft?.place ?? { line: 1, column: 1 },
    say('draft', { statements: entry?.statements.length ?? 0, reviews, errors: errors - reviews }),
  );
}
