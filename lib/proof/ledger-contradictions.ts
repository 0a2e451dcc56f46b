import { isoOf } from '@/lib/model/day';
import type { Endings, LedgerEvent } from './ledger-events';
import type { Version } from './ledger-version';

/** `decidedBy` is an id: a further line about it settles the matter. */
type Complain = (line: number, message: string, decidedBy?: string) => void;

/** What an event is held against. */
interface Published {
  readonly documents: { has(id: string): boolean };
  readonly statements: { has(id: string): boolean };
}

/** Sorts the versions of one thing, which begin with `start`, and complains of what is missing between them or twice. */
export function checkVersions(
  subject: string,
  versions: Version[],
  start: number,
  complain: Complain,
): void {
  const [only] = versions;
  if (versions.length === 1 && only?.version === start && isGiven(only) === start > 1) return;
  versions.sort((a, b) => a.version - b.version || a.day - b.day || a.line - b.line);
  const latest = versions.at(-1)?.version ?? start;
  versions.forEach((each, index) => {
    const before = versions[index - 1];
    checkNumber(subject, each, before?.version ?? start - 1, complain);
    if (each.version === 1 && isGiven(each))
      complain(each.line, 'why: the first version corrects nothing, leave it out');
    if (each.version > 1 && !isGiven(each))
      complain(each.line, 'why: is missing: say what was wrong with the version before');
    if (before?.version === each.version) {
      // A later version has decided between the two.
      if (each.version === latest) complain(...twoWays(subject, each, before));
    } else if (before && each.day < before.day)
      complain(
        each.line,
        `is dated before version ${before.version} in line ${before.line}: mend the date`,
      );
  });
}

function isGiven({ why }: Version): boolean {
  return why !== undefined;
}

function checkNumber(subject: string, each: Version, before: number, complain: Complain): void {
  if (each.version > before + 1)
    complain(
      each.line,
      `there is no version ${before + 1} of \`${subject}\` before version ${each.version}: has a line been lost?`,
    );
  if (each.version < before)
    complain(
      each.line,
      `version ${each.version} of \`${subject}\` is recorded with its publication already: take the line out`,
    );
}

function twoWays(subject: string, { line, version }: Version, before: Version) {
  const [first, second] = before.line < line ? [before.line, line] : [line, before.line];
  return [
    second,
    `version ${version} of \`${subject}\` stands in line ${first} with other data: put what holds into the content, and say so with \`npm run ledger -- ${subject.endsWith('.txt') ? 'confirm' : 'correct'} ${subject} --why "…"\``,
    subject,
  ] as const;
}

/** Complains of an event that cannot be: about what never was published, to nothing, or to itself. */
export function checkEnding(
  { line, id, to, type }: LedgerEvent,
  { documents, statements }: Published,
  complain: Complain,
): void {
  const isStatement = id.includes('/');
  if (!statements.has(id) && !documents.has(id))
    complain(line, `\`${id}\` was never published: mend the id or take the line out`);
  if (type !== 'moved' || to === undefined) return;
  if (to === id) return complain(line, `\`${id}\` is moved to itself: take the line out`);
  if (to.includes('/') !== isStatement)
    complain(
      line,
      `to: a ${isStatement ? 'statement moves to a statement, write `document/statement`' : 'document moves to a document, write its id'}`,
    );
}

/** Complains of ends of which nobody has said yet which of them holds. */
export function checkContradictions(
  contradictions: Endings['contradictions'],
  complain: Complain,
): void {
  for (const { event, known } of contradictions)
    complain(
      event.line,
      `what became of \`${event.id}\` is said in line ${known.line} in another way (${isoOf(known.day)}): say which holds with \`npm run ledger -- move ${event.id} NEW-ID\` or \`npm run ledger -- withdraw ${event.id} --why "…"\``,
      event.id,
    );
}
