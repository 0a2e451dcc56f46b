import { wayOf, type Ending } from './ledger-moves';
import type { Version } from './ledger-version';

type Complain = (line: number, message: string) => void;

/** What an end is held against. */
interface Published {
  readonly documents: { has(id: string): boolean };
  readonly statements: { has(id: string): boolean };
  readonly endings: ReadonlyMap<string, Ending>;
}

/** Sorts the versions of a wording or an archive text, and complains of what is missing between them. */
export function checkVersions(subject: string, versions: Version[], complain: Complain): void {
  if (versions.length === 1 && versions[0]?.version === 1 && versions[0].why === undefined) return;
  versions.sort((a, b) => a.version - b.version);
  versions.forEach(({ line, version, day, why }, index) => {
    const before = versions[index - 1];
    if (version !== index + 1)
      complain(
        line,
        `there is no version ${index + 1} of \`${subject}\` before version ${version}: has a line been lost?`,
      );
    if (version === 1 && why !== undefined)
      complain(line, 'why: the first version corrects nothing, leave it out');
    if (version > 1 && why === undefined)
      complain(line, 'why: is missing: say what was wrong with the version before');
    if (before && day < before.day)
      complain(
        line,
        `is dated before version ${before.version} in line ${before.line}: mend the date`,
      );
  });
}

/** Complains of an end that cannot be: of what never was published, to nothing, to itself or round in a circle. */
export function checkEnding(
  subject: string,
  ending: Ending,
  { documents, statements, endings }: Published,
  complain: Complain,
): void {
  const isStatement = subject.includes('/');
  if (!statements.has(subject) && !documents.has(subject))
    complain(ending.line, `\`${subject}\` was never published: mend the id or take the line out`);
  if (ending.to === undefined) return;
  if (ending.to === subject)
    return complain(ending.line, `\`${subject}\` is moved to itself: take the line out`);
  if (ending.to.includes('/') !== isStatement)
    return complain(
      ending.line,
      `to: a ${isStatement ? 'statement moves to a statement, write `document/statement`' : 'document moves to a document, write its id'}`,
    );
  const way = wayOf(subject, endings);
  // Said once for the circle: at its first line.
  const isFirst = way.every((id) => (endings.get(id)?.line ?? 0) >= ending.line);
  if (way.at(-1) === subject && isFirst)
    complain(
      ending.line,
      `the moves go round in a circle (${[subject, ...way].join(' → ')}): take one of them out`,
    );
}
