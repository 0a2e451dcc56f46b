import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import { changeBetween } from '@/lib/model/list-change';
import type { Target } from '@/lib/model/relation';
import { sure } from '@/lib/model/sure';
import type { Described, EntryText } from './entry-texts';

/** Of each statement what is noted of it, if anything is. */
type Notes = readonly (EntryText | undefined)[];

/**
 * What is noted of statements, again and again: their lines of attribution, remarks on relations and outcomes, the names of
 * evidence. A note that has not changed is the same object.
 */
export function notesBuilder(): (
  archive: Pick<Described, 'statements' | 'documents'>,
) => EntryText[] {
  let last: { readonly statements: readonly Statement[]; readonly notes: Notes } | undefined;
  return ({ statements, documents }) => {
    const titles = new Map(documents.map(({ id, title }) => [id, title]));
    const change = changeBetween(last?.statements ?? [], statements);
    const notes = new Array<EntryText | undefined>(statements.length);
    for (const { from, to, length } of change.runs)
      for (let at = 0; at < length; at++) notes[to + at] = titled(last?.notes[from + at], titles);
    for (const at of change.come) notes[at] = noteOf(sure(statements[at]), titles);
    last = { statements, notes };
    return notes.filter((note) => note !== undefined);
  };
}

/** The note under the title that its document has now. */
function titled(
  note: EntryText | undefined,
  titles: ReadonlyMap<string, string>,
): EntryText | undefined {
  if (note?.document === undefined) return note;
  const title = titles.get(note.document) ?? note.document;
  return title === note.title ? note : { ...note, title };
}

function noteOf(statement: Statement, titles: ReadonlyMap<string, string>): EntryText | undefined {
  const lines = notesOf(statement);
  if (lines.length === 0) return undefined;
  const address = addressOf.statement(statement.id);
  return {
    of: 'statement',
    type: 'text',
    id: `${address} note`,
    text: lines.join('\n'),
    title: titles.get(statement.document) ?? statement.document,
    address,
    document: statement.document,
  };
}

function notesOf({ attribution, relations, outcomes }: Statement): string[] {
  return [
    attribution,
    ...[...relations, ...outcomes].map(({ remark }) => remark),
    ...outcomes.flatMap(({ evidence }) => evidence).map(labelOf),
    ...relations.map(({ target }) => labelOf(target)),
  ].filter((line) => line !== undefined);
}

/** What a link out of the archive is called; what it leads to inside is found by itself. */
function labelOf(target: Target): string | undefined {
  return target.type === 'web' ? target.label : undefined;
}
