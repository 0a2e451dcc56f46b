import { parseFile } from '@/lib/content/parse-file';
import type { ParsedFile } from '@/lib/content/parsed';
import { textOf } from '@/lib/content/text-of';
import type { DocumentType } from '@/lib/model/front-matter';
import { isError } from '@/lib/model/problem';
import { wordingHash } from '@/lib/proof/hash';
import { documentText, partTexts, type WrittenPart } from '@/lib/writing/document-text';
import { statementIdFor } from '@/lib/writing/statement-id';
import { entryBook, freeId, shortId, type NewFile } from './entries';
import { speakersOf } from './people';
import type { RowProblem, StatementRecord } from './records';
import { sourcesIn, type SourceGroup } from './sources';

/** What is in the content folder already. */
export interface Existing {
  readonly files: readonly ParsedFile[];
  /** The text of a document as it lies there, byte for byte. */
  textOf(document: string): string | undefined;
  /** Whether a full id was ever given away: it must not come to mean something else. */
  wasGiven(id: string): boolean;
}

export interface PlanOptions {
  /** What documents are of which the table does not say it. */
  readonly type?: DocumentType | undefined;
  /** Documents in which nothing was guessed are published at once. */
  readonly publishes: boolean;
}

/** What an import comes to, before anything is written. */
export interface Plan {
  readonly made: readonly NewFile[];
  /** Documents that are there and get statements at their end. */
  readonly grown: readonly (NewFile & { readonly before: string; readonly added: number })[];
  readonly problems: readonly RowProblem[];
  readonly added: number;
  /** Rows whose statement is there already. */
  readonly known: number;
  readonly drafts: number;
}

/** Documents, people, organisations and topics out of the rows of a table; what is there already is left as it is. */
export function planImport(
  records: readonly StatementRecord[],
  existing: Existing,
  options: PlanOptions,
): Plan {
  const organisations = entryBook('organisations', existing.files, ['name', 'abbreviation']);
  const topics = entryBook('topics', existing.files, ['title']);
  const { groups, problems: sourceProblems } = sourcesIn(records);
  const problems: RowProblem[] = [...sourceProblems];
  const documents = new Map(
    existing.files.flatMap((file) => (file.folder === 'documents' ? [[file.id, file]] : [])),
  );
  const taken = new Set(documents.keys());
  const made: NewFile[] = [];
  const grown: (NewFile & { before: string; added: number })[] = [];
  let [added, known, drafts] = [0, 0, 0];
  const titles = new Map<string, ParsedFile[]>();
  for (const file of documents.values()) {
    const title = textOf(file.entry?.frontMatter, 'title') ?? '';
    titles.set(title, [...(titles.get(title) ?? []), file]);
  }

  // Who a name stands for depends on the rows that are new: those that are there have had their answer.
  const fresh: { group: SourceGroup; there: readonly ParsedFile[]; rows: StatementRecord[] }[] = [];
  for (const group of groups) {
    const there = documentsOf(group, titles.get(group.title) ?? []);
    const id = group.id || shortId(group.title, 'dokument');
    const owner = documents.get(id);
    const isOther = group.id !== '' && owner?.entry && !there.includes(owner);
    // What a file holds that cannot be read is not known: it would all be written a second time.
    if (isOther || (owner && !owner.entry)) {
      const code = isOther ? 'other-title' : 'broken-document';
      for (const { line } of group.records) problems.push({ line, code, found: id });
      continue;
    }
    const sorted = sortOut(group.records, there);
    known += sorted.known;
    problems.push(...sorted.problems);
    if (sorted.fresh.length > 0) fresh.push({ group, there, rows: sorted.fresh });
  }
  const speakers = speakersOf(
    fresh.flatMap(({ rows }) => rows),
    existing.files,
    organisations.idOf,
  );

  for (const { group, there, rows } of fresh) {
    const last = there.at(-1);
    const before = last && existing.textOf(last.id);
    const given = new Set(
      there.flatMap((file) => file.entry?.statements.map(({ id }) => id) ?? []),
    );
    const base =
      last?.id ?? freeId(group.id || shortId(group.title, 'dokument'), (id) => isTaken(id));
    const statements = rows.map((record): Statement => {
      const id =
        record.id ||
        statementIdFor(
          record.paragraphs.join(' '),
          (each) => given.has(each) || existing.wasGiven(`${base}/${each}`),
        );
      given.add(id);
      return { record, id, parts: partsOf(record, id, group.date) };
    });
    const wanted = statements.filter((each) => {
      if (isReadable(each)) return true;
      problems.push({ line: each.record.line, code: 'unreadable', found: each.id });
      return false;
    });
    if (wanted.length === 0) continue;
    const chunks = chunksOf(wanted, before?.length ?? 0);
    chunks.forEach((chunk, index) => {
      if (chunk.length === 0) return;
      if (index === 0 && last && before !== undefined) {
        const text = before + appendix(before, chunk, isDraft(last) || options.publishes);
        grown.push({ folder: 'documents', id: last.id, text, before, added: chunk.length });
      } else {
        const id = index === 0 ? base : freeId(`${base}-teil-${index + 1}`, isTaken);
        const file = newDocument(group, chunk, options);
        if (file.isDraft) drafts++;
        taken.add(id);
        made.push({ folder: 'documents', id, text: file.text });
      }
      added += chunk.length;
    });
  }
  return {
    made: [...made, ...speakers.book.made(), ...organisations.made(), ...topics.made()],
    grown,
    problems: problems.sort((a, b) => a.line - b.line),
    added,
    known,
    drafts,
  };

  function isTaken(id: string): boolean {
    return taken.has(id) || existing.wasGiven(id);
  }

  function partsOf(record: StatementRecord, id: string, date: string): WrittenPart[] {
    const speaker = speakers.idOf(record);
    const left = speakers.leftOver(record);
    const attributes = {
      date: record.date === date ? '' : record.date,
      speaker: speaker ?? '',
      organisation: record.organisation === '' ? '' : organisations.idOf(record.organisation),
      topics: [...new Set(record.topics.map(topics.idOf))].join(' '),
      locator: record.locator,
    };
    return [
      ...(left === ''
        ? []
        : [
            {
              type: 'review' as const,
              text: `Sprecher laut Tabelle: ${[left, record.organisation].filter(Boolean).join(', ')}. Der Name steht mit verschiedenen Funktionen oder Organisationen da; wer gemeint ist, wurde nicht geraten.`,
            },
          ]),
      {
        type: 'statement',
        kind: record.kind,
        id,
        attributes: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value)),
        paragraphs: record.paragraphs,
      },
    ];
  }
}

interface Statement {
  readonly record: StatementRecord;
  readonly id: string;
  readonly parts: readonly WrittenPart[];
}

/** The documents of the content that are the source: by title and date, or by the id that the table gives. */
function documentsOf(group: SourceGroup, titled: readonly ParsedFile[]): ParsedFile[] {
  return titled.filter(({ id, entry }) => {
    if (group.id !== '') return id === group.id || id.startsWith(`${group.id}-teil-`);
    const date = textOf(entry?.frontMatter, 'date') ?? '';
    return date === group.date || date === '' || group.date === '';
  });
}

interface Sorted {
  readonly fresh: StatementRecord[];
  readonly known: number;
  readonly problems: RowProblem[];
}

/** Which rows are new in their document, which are there, and which contradict what is there. */
function sortOut(records: readonly StatementRecord[], there: readonly ParsedFile[]): Sorted {
  const statements = there.flatMap(({ entry }) => entry?.statements ?? []);
  const byId = new Map(statements.map(({ id, wordingHash: hash }) => [id, hash]));
  const hashes = new Set(byId.values());
  const seen = new Map<string, string>();
  const [fresh, problems]: [StatementRecord[], RowProblem[]] = [[], []];
  let known = 0;
  for (const record of records) {
    const hash = wordingHash(record.paragraphs.join('\n\n'));
    const standing = record.id === '' ? undefined : (byId.get(record.id) ?? seen.get(record.id));
    const isThere =
      standing === undefined
        ? hashes.has(hash) || (record.id === '' && seen.get(`#${hash}`) !== undefined)
        : standing === hash;
    if (isThere) known++;
    else if (standing !== undefined)
      problems.push({
        line: record.line,
        code: byId.has(record.id) ? 'changed' : 'same-id',
        found: record.id,
      });
    else fresh.push(record);
    if (record.id !== '' && standing === undefined) seen.set(record.id, hash);
    seen.set(`#${hash}`, hash);
  }
  return { fresh, known, problems };
}

const HEAD = '---\ntitle: x\ntype: note\nstatus: draft\n---\n\n';

/** Whether the statement, written down, is read again word for word. */
function isReadable({ record, id, parts }: Statement): boolean {
  const own = parts.filter(({ type }) => type === 'statement');
  const bytes = new TextEncoder().encode(`${HEAD}${partTexts(own).join('\n\n')}\n`);
  const parsed = parseFile({ folder: 'documents', name: 'x.md', shownAs: 'x', bytes });
  const statement = parsed.entry?.statements[0];
  return (
    statement?.id === id &&
    statement.text === record.paragraphs.join('\n\n') &&
    !parsed.problems.some(isError)
  );
}

/** Files end before the limits of the check: a source with more statements goes on in a second one. */
const MOST_LETTERS = 800_000;
const MOST_STATEMENTS = 2_500;

function chunksOf(statements: readonly Statement[], before: number): Statement[][] {
  const chunks: Statement[][] = [[]];
  let letters = before;
  for (const statement of statements) {
    const size = new TextEncoder().encode(JSON.stringify(statement.parts)).length;
    const chunk = chunks.at(-1) ?? [];
    if (letters + size > MOST_LETTERS || chunk.length >= MOST_STATEMENTS) {
      chunks.push([statement]);
      letters = size;
    } else {
      chunk.push(statement);
      letters += size;
    }
  }
  return chunks;
}

/** Statements by their sections, in the order in which the table names these. */
function bodyOf(statements: readonly Statement[]): WrittenPart[] {
  const sections = new Map<string, Statement[]>([['', []]]);
  for (const each of statements)
    sections.set(each.record.section, [...(sections.get(each.record.section) ?? []), each]);
  return [...sections].flatMap(([text, own]): WrittenPart[] => [
    ...(text === '' ? [] : [{ type: 'heading' as const, depth: 2, text }]),
    ...own.flatMap(({ parts }) => parts),
  ]);
}

function newDocument(
  group: SourceGroup,
  statements: readonly Statement[],
  { type: otherwise, publishes }: PlanOptions,
): { readonly text: string; readonly isDraft: boolean } {
  const type = group.type ?? otherwise;
  const reviews = [
    ...(type === undefined
      ? ['Die Art des Dokuments steht nicht in der Tabelle; „note“ ist nur ein Platzhalter.']
      : []),
    ...group.otherUrls.map(
      (url) => `In der Tabelle steht für diese Quelle noch die Adresse ${url}.`,
    ),
  ];
  const isGuessed =
    reviews.length > 0 ||
    statements.some(({ parts }) => parts.some((part) => part.type === 'review'));
  const isDraft = !publishes || isGuessed;
  const text = documentText({
    frontMatter: {
      title: group.title,
      type: type ?? 'note',
      date: group.date,
      url: group.url,
      status: isDraft ? 'draft' : '',
    },
    parts: [
      ...reviews.map((review): WrittenPart => ({ type: 'review', text: review })),
      ...bodyOf(statements),
    ],
  });
  return { text, isDraft };
}

function isDraft(file: ParsedFile): boolean {
  return textOf(file.entry?.frontMatter, 'status') === 'draft';
}

/** What is put behind a document. In one that is published it is marked, so that nothing appears before somebody has looked. */
function appendix(before: string, statements: readonly Statement[], isFree: boolean): string {
  const lineEnd = /\r\n|\n|\r/.exec(before)?.[0] ?? '\n';
  const gap = /(?:\r\n|\n|\r)$/.test(before) ? '\n' : '\n\n';
  const parts: WrittenPart[] = [
    ...(isFree
      ? []
      : [
          {
            type: 'review' as const,
            text: 'Was hier folgt, kommt neu aus einer Tabelle: bitte prüfen, dann diese Zeile löschen.',
          },
        ]),
    ...bodyOf(statements),
  ];
  return `${gap}${partTexts(parts).join('\n\n')}\n`.replaceAll('\n', lineEnd);
}
