import type {
  DocumentLine,
  LedgerLine,
  MoveLine,
  SourceLine,
  WithdrawalLine,
  WordingLine,
} from '@/lib/model/ledger';
import { wordingHash } from './hash';
import type { LedgerRecords } from './ledger-records';

/** The content as it stands now, as far as the ledger is concerned. */
export interface LedgerContent {
  readonly documents: ReadonlySet<string>;
  /** The wording of each statement. */
  readonly statements: ReadonlyMap<string, string>;
  /** The SHA-256 of each archive text that a document names. */
  readonly sources: ReadonlyMap<string, string>;
}

export type LedgerChange =
  | {
      readonly ok: true;
      readonly added: readonly LedgerLine[];
      /** The numbers of lines that no longer hold. */ readonly dropped: readonly number[];
    }
  | { readonly ok: false; readonly reason: string };

/** What is in the content and was never published, as lines dated `date`. */
export function publication(
  records: LedgerRecords,
  { documents, statements, sources }: LedgerContent,
  date: string,
): LedgerLine[] {
  return [
    ...[...documents].flatMap((document): DocumentLine[] =>
      records.documents.has(document) ? [] : [{ document, date }],
    ),
    ...[...statements].flatMap(([statement, text]) =>
      records.statements.has(statement) ? [] : [firstWording(statement, text, date)],
    ),
    ...[...sources].flatMap(([source, sha256]): SourceLine[] =>
      records.sources.has(source) ? [] : [{ source, version: 1, date, sha256 }],
    ),
  ];
}

/** The wording of a published statement was mended. */
export function correction(
  records: LedgerRecords,
  content: LedgerContent,
  statement: string,
  why: string,
  date: string,
): LedgerChange {
  const last = records.statements.get(statement)?.at(-1);
  const text = content.statements.get(statement);
  if (!last) return refusal(`\`${statement}\` is not published yet: nothing has to be recorded`);
  if (records.endings.has(statement)) return refusal(endedMessage(statement, records));
  if (text === undefined)
    return refusal(`\`${statement}\` is not in the content: put the corrected wording there first`);
  const wording = wordingHash(text);
  if (wording === last.hash)
    return refusal(
      `the wording of \`${statement}\` is the published one: correct it in its file first`,
    );
  return change([
    { statement, version: last.version + 1, date, wording, text, why } satisfies WordingLine,
  ]);
}

/** A changed archive text was looked at and is right. */
export function confirmation(
  records: LedgerRecords,
  content: LedgerContent,
  source: string,
  why: string,
  date: string,
): LedgerChange {
  const last = records.sources.get(source)?.at(-1);
  const sha256 = content.sources.get(source);
  if (!last)
    return refusal(
      `the archive text \`${source}\` is not published yet: nothing has to be confirmed`,
    );
  if (sha256 === undefined)
    return refusal(`no document names an archive text \`${source}\` that is in sources/`);
  if (sha256 === last.hash)
    return refusal(
      `the archive text \`${source}\` is the published one: there is nothing to confirm`,
    );
  return change([{ source, version: last.version + 1, date, sha256, why }]);
}

/** A statement or a whole document has another id now. Of a document, every statement goes along under its own name. */
export function move(
  records: LedgerRecords,
  content: LedgerContent,
  moved: string,
  to: string,
  why: string | undefined,
  date: string,
): LedgerChange {
  if (moved.includes('/') !== to.includes('/'))
    return refusal(
      'a statement moves to a statement and a document to a document: write two ids of the same sort',
    );
  const pairs = moved.includes('/')
    ? [[moved, to] as const]
    : [
        [moved, to] as const,
        ...openStatementsOf(moved, records).map((id) => [id, id.replace(moved, to)] as const),
      ];
  const reasons = pairs.flatMap(
    ([from, target]) => objectionToMove(records, content, from, target, why) ?? [],
  );
  if (reasons.length > 0) return refusal(reasons.join('\n'));
  const lines = pairs.map(([from, target]): MoveLine => ({
    moved: from,
    to: target,
    date,
    ...(why === undefined ? {} : { why }),
  }));
  const targets = new Set(pairs.map(([, target]) => target));
  const newcomers = publication(records, content, date).filter((line) =>
    targets.has('statement' in line ? line.statement : 'document' in line ? line.document : ''),
  );
  // Moved back to where it came from: the old move would make it a circle.
  const dropped = pairs.flatMap(([from, target]) =>
    records.endings.get(target)?.to === from ? [records.endings.get(target)?.line ?? 0] : [],
  );
  return { ok: true, added: [...newcomers, ...lines], dropped };
}

/** A statement or a whole document was taken out. */
export function withdrawal(
  records: LedgerRecords,
  content: LedgerContent,
  withdrawn: string,
  why: string,
  date: string,
): LedgerChange {
  const objection = objectionToEnding(records, content, withdrawn);
  if (objection) return refusal(objection);
  const ids = withdrawn.includes('/')
    ? [withdrawn]
    : [withdrawn, ...openStatementsOf(withdrawn, records)];
  return change(ids.map((id): WithdrawalLine => ({ withdrawn: id, date, why })));
}

function objectionToMove(
  records: LedgerRecords,
  content: LedgerContent,
  moved: string,
  to: string,
  why: string | undefined,
): string | undefined {
  const objection = objectionToEnding(records, content, moved);
  if (objection) return objection;
  const text = content.statements.get(to);
  if (text === undefined && !content.documents.has(to))
    return `\`${moved}\` cannot move to \`${to}\`, which is not in the content: write the id under which it stands now`;
  const ending = records.endings.get(to);
  if (ending && ending.to !== moved) return endedMessage(to, records);
  const published = records.statements.get(moved)?.at(-1)?.hash;
  const isSame =
    text === undefined ||
    wordingHash(text) === published ||
    records.statements.get(to)?.some(({ hash }) => hash === published);
  return isSame || why !== undefined
    ? undefined
    : `the wording of \`${to}\` is not that of \`${moved}\`: say what was changed with --why "…"`;
}

function objectionToEnding(
  records: LedgerRecords,
  content: LedgerContent,
  id: string,
): string | undefined {
  if (!records.statements.has(id) && !records.documents.has(id))
    return `\`${id}\` was never published: nothing has to be recorded`;
  if (records.endings.has(id)) return endedMessage(id, records);
  return content.statements.has(id) || content.documents.has(id)
    ? `\`${id}\` is still in the content: take it out there first`
    : undefined;
}

function endedMessage(id: string, { endings }: LedgerRecords): string {
  const ending = endings.get(id);
  return `\`${id}\` was ${ending?.to === undefined ? 'withdrawn' : `moved to \`${ending.to}\``} already, see line ${ending?.line} of the ledger`;
}

/** The published statements of a document that have neither moved nor been withdrawn. */
function openStatementsOf(document: string, { statements, endings }: LedgerRecords): string[] {
  return [...statements.keys()].filter((id) => id.startsWith(`${document}/`) && !endings.has(id));
}

function firstWording(statement: string, text: string, date: string): WordingLine {
  return { statement, version: 1, date, wording: wordingHash(text), text };
}

function change(added: readonly LedgerLine[]): LedgerChange {
  return { ok: true, added, dropped: [] };
}

function refusal(reason: string): LedgerChange {
  return { ok: false, reason };
}
