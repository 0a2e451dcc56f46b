import { isoOf } from '@/lib/model/day';
import { documentFrontMatter } from '@/lib/model/front-matter';
import type { Problem } from '@/lib/model/problem';
import { differencesBetween } from '@/lib/proof/differences';
import type { Ending, LedgerRecords } from '@/lib/proof/ledger-records';
import { error, warning, type Complaint } from './complaint';
import type { ParsedFile, ParsedStatement } from './parsed';
import type { ReadLedger } from './read-ledger';

/** What the ledger is held against. */
export interface LedgerSurroundings {
  readonly files: readonly ParsedFile[];
  /** How messages name a file of the folder, given its path inside. */
  named(path: string): string;
  shownAs(file: ParsedFile): string;
  /** The SHA-256 of an archive text; undefined when there is no such file. */
  hashOfSource(name: string): string | undefined;
}

export const LEDGER_FILE = 'ledger.jsonl';

/** What was published and is there no longer, or otherwise: every link that was given out has to hold. */
export function checkLedger(ledger: ReadLedger, around: LedgerSurroundings): Problem[] {
  const inLedger = (complaint: Complaint): Problem => ({ file: around.named(LEDGER_FILE), ...complaint });
  const own = ledger.complaints.map(inLedger);
  // Records with errors are incomplete: complaints about the content would be guesses.
  if (own.some(({ severity }) => severity === 'error')) return own;
  const content = contentOf(around.files);
  return [
    ...own,
    ...checkDocuments(ledger.records, content).map(inLedger),
    ...checkStatements(ledger.records, content).map(inLedger),
    ...checkMoves(ledger.records, content).map(inLedger),
    ...checkWordings(ledger, content, around),
    ...checkReturned(ledger.records, content, around),
    ...checkSources(ledger.records, around),
    ...unpublished(ledger.records, content, around).map(inLedger),
  ];
}

interface Content {
  readonly documents: ReadonlyMap<string, ParsedFile>;
  readonly statements: ReadonlyMap<string, { readonly statement: ParsedStatement; readonly file: ParsedFile }>;
}

function contentOf(files: readonly ParsedFile[]): Content {
  const documents = new Map(files.flatMap((file) => (file.folder === 'documents' ? [[file.id, file] as const] : [])));
  const statements = new Map<string, { statement: ParsedStatement; file: ParsedFile }>();
  for (const file of documents.values()) {
    for (const statement of file.entry?.statements ?? []) statements.set(`${file.id}/${statement.id}`, { statement, file });
  }
  return { documents, statements };
}

function checkDocuments({ documents, endings }: LedgerRecords, content: Content): Complaint[] {
  return [...documents].flatMap(([id, { line, day }]) =>
    content.documents.has(id) || endings.has(id)
      ? []
      : [error({ line, column: 1 }, `the document \`${id}\`, published on ${isoOf(day)}, is not there any more: put the file back, or record what became of it with \`npm run ledger -- move ${id} NEW-ID\` or \`npm run ledger -- withdraw ${id} --why "…"\``)],
  );
}

function checkStatements({ documents, statements, endings }: LedgerRecords, content: Content): Complaint[] {
  const missing = [...statements].filter(([id]) => !content.statements.has(id) && !endings.has(id) && !isUnread(id, content));
  // Of a document that is gone as a whole, the line above has said so.
  const alone = missing.filter(([id]) => content.documents.has(documentOf(id)) || endings.has(documentOf(id)) || !documents.has(documentOf(id)));
  const newcomers = alone.length > 0 ? newcomersByHash(statements, content) : undefined;
  return alone.map(([id, versions]) => {
    const last = versions.at(-1);
    const to = newcomers?.get(last?.hash ?? '');
    const repair = to
      ? `its wording stands in \`${to}\` now, record that with \`npm run ledger -- move ${id} ${to}\``
      : `put it back, or record what became of it with \`npm run ledger -- move ${id} NEW-ID\` or \`npm run ledger -- withdraw ${id} --why "…"\``;
    return error({ line: last?.line ?? 1, column: 1 }, `the statement \`${id}\`, published on ${isoOf(versions[0]?.day ?? 0)}, is not there any more: ${repair}`);
  });
}

/** Statements that were never published, by the hash of their wording. */
function newcomersByHash(statements: LedgerRecords['statements'], content: Content): Map<string, string> {
  return new Map([...content.statements].flatMap(([id, { statement }]) => (statements.has(id) ? [] : [[statement.wordingHash, id] as const])));
}

/** Whether the file or the place where it would stand cannot be understood; that has been said there. */
function isUnread(id: string, { documents }: Content): boolean {
  const file = documents.get(documentOf(id));
  return file !== undefined && (!file.entry || file.entry.unread.includes(id.slice(id.indexOf('/') + 1)));
}

function checkMoves({ statements, documents, endings }: LedgerRecords, content: Content): Complaint[] {
  return [...endings].flatMap(([id, { line, to, why }]) => {
    if (to === undefined) return [];
    const isStatement = id.includes('/');
    const wordings = isStatement ? wordingsAt(to, statements, content) : [];
    const exists = isStatement ? wordings.length > 0 : documents.has(to) || content.documents.has(to);
    if (!exists) return [error({ line, column: 1 }, `\`${id}\` is moved to \`${to}\`, which there is not and never was: mend the id`)];
    const last = statements.get(id)?.at(-1)?.hash;
    if (!isStatement || why !== undefined || last === undefined || wordings.includes(last)) return [];
    return [error({ line, column: 1 }, `the wording of \`${id}\` was not that of \`${to}\`: say in \`why\` what was changed along with the move`)];
  });
}

function wordingsAt(id: string, statements: LedgerRecords['statements'], content: Content): string[] {
  const now = content.statements.get(id)?.statement.wordingHash;
  return [...(statements.get(id) ?? []).map(({ hash }) => hash), ...(now === undefined ? [] : [now])];
}

function checkWordings({ records, textOf }: ReadLedger, content: Content, around: LedgerSurroundings): Problem[] {
  const problems: Problem[] = [];
  for (const [id, { statement, file }] of content.statements) {
    const published = records.statements.get(id)?.at(-1);
    if (!published || published.hash === statement.wordingHash || records.endings.has(id)) continue;
    const earlier = problems.length < MOST_EXPLAINED ? textOf(published.line) : undefined;
    const change = earlier === undefined ? '' : ` (${changeBetween(earlier, statement.text)})`;
    const message = `the wording of \`${id}\` is not the one published on ${isoOf(published.day)}${change}: put that back, or record the correction with \`npm run ledger -- correct ${id} --why "…"\``;
    problems.push({ file: around.shownAs(file), ...error(statement, message) });
  }
  return problems;
}

/** How many messages show what was changed: to show it, the ledger is read again. */
const MOST_EXPLAINED = 20;
const MOST_CHANGES_NAMED = 3;

/** `“geglückt” became “gelungen”`, for some changes. */
function changeBetween(earlier: string, now: string): string {
  const differences = differencesBetween(earlier, now);
  if (!differences) return 'hardly a word is the same';
  const changes: { gone: string; come: string }[] = [];
  differences.forEach((difference, index) => {
    if (difference.in === 'both') return;
    const last = changes.at(-1);
    const follows = differences[index - 1]?.in !== 'both' && last !== undefined && index > 0;
    const change = follows ? last : { gone: '', come: '' };
    if (!follows) changes.push(change);
    if (difference.in === 'first') change.gone += difference.text;
    else change.come += difference.text;
  });
  const named = changes.slice(0, MOST_CHANGES_NAMED).map(({ gone, come }) => (gone === '' ? `\`${come}\` is new` : come === '' ? `\`${gone}\` is gone` : `\`${gone}\` became \`${come}\``));
  return [...named, ...(changes.length > named.length ? [`${changes.length - named.length} more`] : [])].join(', ');
}

/** What was moved away or withdrawn, and stands in the content all the same. */
function checkReturned({ endings }: LedgerRecords, content: Content, around: LedgerSurroundings): Problem[] {
  return [...endings].flatMap(([id, ending]): Problem[] => {
    const statement = content.statements.get(id);
    const file = statement?.file ?? content.documents.get(id);
    if (!file) return [];
    return [{ file: around.shownAs(file), ...error(statement?.statement ?? { line: 1, column: 1 }, `\`${id}\` ${became(ending)}, see line ${ending.line} of ${LEDGER_FILE}: take it out here and choose another id for something new, or take that line out if it was a mistake`) }];
  });
}

function became({ to, day }: Ending): string {
  return to === undefined ? `was withdrawn on ${isoOf(day)}` : `was moved to \`${to}\` on ${isoOf(day)}`;
}

function checkSources({ sources }: LedgerRecords, around: LedgerSurroundings): Problem[] {
  return [...sources].flatMap(([name, versions]): Problem[] => {
    const published = versions.at(-1);
    const now = around.hashOfSource(name);
    // That a document names a text which is not there has been said at the document.
    if (!published || now === undefined || now === published.hash) return [];
    return [{ file: around.named(`sources/${name}`), ...error({ line: 1, column: 1 }, `this is not the archive text published on ${isoOf(published.day)} (line ${published.line} of ${LEDGER_FILE}): put that back, or confirm the change with \`npm run ledger -- confirm ${name} --why "…"\``) }];
  });
}

function unpublished(records: LedgerRecords, content: Content, around: LedgerSurroundings): Complaint[] {
  const isNew = (known: ReadonlyMap<string, unknown>) => (id: string) => !known.has(id) && !records.endings.has(id);
  const numbers = [
    counted([...content.documents.keys()].filter(isNew(records.documents)).length, 'document', 'documents'),
    counted([...content.statements.keys()].filter(isNew(records.statements)).length, 'statement', 'statements'),
    counted(archiveTexts(around).filter(isNew(records.sources)).length, 'archive text', 'archive texts'),
  ].filter((text) => text !== '');
  return numbers.length === 0 ? [] : [warning({ line: 1, column: 1 }, `not published yet: ${numbers.join(', ')}: run \`npm run ledger\` and commit ${LEDGER_FILE}`)];
}

/** The archive texts that documents name and that are there. */
export function archiveTexts({ files, hashOfSource }: Pick<LedgerSurroundings, 'files' | 'hashOfSource'>): string[] {
  const named = files.flatMap(({ folder, entry }) => (folder === 'documents' && entry?.places.archive ? [documentFrontMatter.safeParse(entry.frontMatter).data?.archive ?? []] : []));
  return [...new Set(named.flat())].filter((name) => hashOfSource(name) !== undefined);
}

function counted(number: number, one: string, many: string): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}

function documentOf(statement: string): string {
  return statement.slice(0, statement.indexOf('/'));
}
