import { factChanges, type FactChange } from '@/lib/model/ledger-facts';
import type { Place } from '@/lib/model/problem';
import type { ContentFacts, Voice } from './content-facts';
import type { ChangedFacts, FactsSurvey } from './facts-survey';
import type { ParsedFile } from './parsed';
import type { OpenLedger } from './read-ledger';

/** Changes of facts that have one cause, to be told once and recorded with one command. */
export interface ToldChange {
  /** What the command is to be called with: a statement, a document, or the file of a person or an organisation. */
  readonly subject: string;
  readonly file: ParsedFile;
  readonly place: Place;
  readonly changes: readonly FactChange[];
  /** Whose citation it changes; the first of them is the one that is named. */
  readonly cited: readonly ChangedFacts[];
}

interface Changed extends ChangedFacts {
  readonly changes: readonly FactChange[];
}

/**
 * A new name is told at the person or the organisation, what a document hands down at the document, everything else at
 * the statement itself.
 */
export function toldFacts(
  { changed }: FactsSurvey,
  facts: ContentFacts,
  ledger: Pick<OpenLedger, 'lineAt'> | undefined,
): ToldChange[] {
  const all = changed.map((each): Changed => ({ ...each, changes: changesOf(each, ledger) }));
  const told = new Map<string, ToldChange & { changes: FactChange[]; cited: ChangedFacts[] }>();
  const tell = (subject: string, at: Voice, change: FactChange, each: Changed) => {
    const { file, place } = at;
    const known = told.get(subject) ?? { subject, file, place, changes: [], cited: [] };
    told.set(subject, known);
    if (!known.changes.some((other) => isSame(other, change))) known.changes.push(change);
    if (known.cited.at(-1) !== each) known.cited.push(each);
  };
  const documents = new Map(all.flatMap((each) => (each.statement ? [] : [[each.id, each]])));
  for (const each of all) {
    for (const change of each.changes) {
      const voice = renamed(each, change, facts);
      const head = handedDown(each, change, documents);
      if (voice) tell(`${voice.file.folder}/${voice.file.id}.md`, voice, change, each);
      else if (head) tell(head.id, { file: head.file, place: placeOf(head, change) }, change, each);
      else tell(each.id, { file: each.file, place: placeOf(each, change) }, change, each);
    }
  }
  return [...told.values()];
}

/** Where the ledger cannot be read again, all facts count as new. */
function changesOf(
  { published, now }: ChangedFacts,
  ledger: Pick<OpenLedger, 'lineAt'> | undefined,
): FactChange[] {
  const line = ledger?.lineAt(published.line);
  const before = line && 'facts' in line ? line.facts : undefined;
  return before ? factChanges(before, now) : [];
}

/** The person or organisation whose name was changed: nobody bears the name of before any more. */
function renamed(
  { file, statement }: ChangedFacts,
  { name, before, now }: FactChange,
  facts: ContentFacts,
): Voice | undefined {
  if (name !== 'speaker' && name !== 'organisation') return undefined;
  if (before === undefined || now === undefined || facts.isName(name, before)) return undefined;
  return facts.voiceOf(name, file, statement);
}

/** The document from which a statement takes over what was changed. */
function handedDown(
  { statement, file }: ChangedFacts,
  change: FactChange,
  documents: ReadonlyMap<string, Changed>,
): Changed | undefined {
  if (!statement) return undefined;
  const head = documents.get(statement.from ?? file.id);
  return head?.changes.some((other) => isSame(other, change)) ? head : undefined;
}

function isSame(a: FactChange, b: FactChange): boolean {
  return a.name === b.name && a.before === b.before && a.now === b.now;
}

function placeOf({ statement, file }: ChangedFacts, { name }: FactChange): Place {
  return statement ?? file.entry?.places[name] ?? { line: 1, column: 1 };
}
