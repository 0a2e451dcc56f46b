import { about, say, type Message } from '@/lib/messages/message';
import { isoOf } from '@/lib/model/day';
import type { Endings, LedgerEvent } from './ledger-events';
import type { Version } from './ledger-version';

/** `decidedBy` is an id: a further line about it settles the matter. */
type Complain = (line: number, message: Message, decidedBy?: string) => void;

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
      complain(each.line, about('why', say('version-first-with-why')));
    if (each.version > 1 && !isGiven(each))
      complain(each.line, about('why', say('version-without-why')));
    if (before?.version === each.version) {
      // A later version has decided between the two.
      if (each.version === latest) complain(...twoWays(subject, each, before));
    } else if (before && each.day < before.day)
      complain(
        each.line,
        say('version-before-its-former', { version: before.version, line: before.line }),
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
      say('version-missing', { missing: before + 1, id: subject, version: each.version }),
    );
  if (each.version < before)
    complain(each.line, say('version-of-the-publication', { version: each.version, id: subject }));
}

function twoWays(subject: string, { line, version }: Version, before: Version) {
  const [first, second] = before.line < line ? [before.line, line] : [line, before.line];
  return [
    second,
    say('version-in-two-ways', {
      version,
      id: subject,
      line: first,
      verb: subject.endsWith('.txt') ? 'confirm' : 'correct',
    }),
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
  if (!statements.has(id) && !documents.has(id)) complain(line, say('never-published', { id }));
  if (type !== 'moved' || to === undefined) return;
  if (to === id) return complain(line, say('move-to-itself', { id }));
  if (to.includes('/') !== isStatement)
    complain(line, about('to', say(isStatement ? 'move-of-a-statement' : 'move-of-a-document')));
}

/** Complains of ends of which nobody has said yet which of them holds. */
export function checkContradictions(
  contradictions: Endings['contradictions'],
  complain: Complain,
): void {
  for (const { event, known } of contradictions)
    complain(
      event.line,
      say('ending-in-two-ways', { id: event.id, line: known.line, date: isoOf(known.day) }),
      event.id,
    );
}
