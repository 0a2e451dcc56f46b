import type { ParsedFile, ParsedStatement } from '@/lib/content/parsed';
import type { Folder } from '@/lib/content/target';
import { textOf } from '@/lib/content/text-of';
import { parseDate } from '@/lib/model/date';
import { excerpt } from '@/lib/model/excerpt';
import { hasOutcome, isQuoted } from '@/lib/model/kind';
import { textOf as textOfMessage } from '@/lib/messages/print';
import { isError, type Problem } from '@/lib/model/problem';
import type { Proof } from '@/lib/model/proof';

/** What there is to do, in the order in which it is shown. */
export const LISTS = ['held', 'problems', 'drafts', 'unproved', 'open', 'dates', 'links'] as const;
export type ListName = (typeof LISTS)[number];

/** Something to do, and where. */
export interface Todo {
  /** How messages name the file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Undefined for what is no file of an entry: `site.yml`, an archive text. */
  readonly folder?: Folder;
  readonly id?: string;
  readonly text: string;
  readonly severity?: Problem['severity'];
  /** An address on the web that nobody has looked at. */
  readonly url?: string;
}

export type Overview = Readonly<Record<ListName, readonly Todo[]>>;

/** What the lists are made of. */
export interface Surveyed {
  readonly files: readonly ParsedFile[];
  readonly drafts: readonly ParsedFile[];
  readonly problems: readonly Problem[];
  readonly proofs: ReadonlyMap<ParsedFile, readonly (Proof | undefined)[]>;
  shownAs(file: ParsedFile): string;
}

/** Everything that there is to do, whole; pages show a part of it. */
export function overviewOf({ files, drafts, problems, proofs, shownAs }: Surveyed): Overview {
  const all = [...files, ...drafts];
  const byName = new Map(all.map((file) => [shownAs(file), file]));
  const withErrors = new Set(problems.filter(isError).map(({ file }) => file));
  const todo = (file: ParsedFile, text: string, { line, column } = TOP): Todo => ({
    ...{ file: shownAs(file), line, column, folder: file.folder, id: file.id },
    text,
  });
  const statements = (wanted: (statement: ParsedStatement, proof: Proof | undefined) => boolean) =>
    all.flatMap((file) =>
      (file.entry?.statements ?? [])
        .filter((statement, index) => wanted(statement, proofs.get(file)?.[index]))
        .map((statement) => todo(file, excerpt(statement.text, EXCERPT), statement)),
    );
  return {
    problems: [...problems]
      .sort((a, b) => Number(isError(b)) - Number(isError(a)))
      .map(({ file, line, column, message, severity }) => {
        const known = byName.get(file);
        const owner = known ? { folder: known.folder, id: known.id } : {};
        return { file, line, column, text: textOfMessage(message, 'de'), severity, ...owner };
      }),
    // A file with errors stays in its last good state; a draft is in none.
    held: files
      .filter((file) => withErrors.has(shownAs(file)))
      .map((file) => todo(file, titleOf(file))),
    drafts: drafts.map((file) => todo(file, titleOf(file), file.draft?.place)),
    unproved: statements(({ kind }, proof) => isQuoted(kind) && proof === undefined),
    open: statements(({ kind, outcomes }) => hasOutcome(kind) && outcomes.length === 0),
    dates: all.flatMap((file) => [
      ...uncertain(textOf(file.entry?.frontMatter, 'date')).map((date) =>
        todo(file, `${date}: ${titleOf(file)}`, file.entry?.places.date),
      ),
      ...(file.entry?.statements ?? []).flatMap((statement) =>
        uncertain(statement.date).map((date) =>
          todo(file, `${date}: ${excerpt(statement.text, EXCERPT)}`, statement),
        ),
      ),
    ]),
    links: all.flatMap((file) =>
      linksIn(file).map(({ url, ...place }) => ({ ...todo(file, url, place), url })),
    ),
  };
}

const TOP = { line: 1, column: 1 };
const EXCERPT = 120;

function titleOf(file: ParsedFile): string {
  const { entry, id } = file;
  return textOf(entry?.frontMatter, 'title') ?? textOf(entry?.frontMatter, 'name') ?? id;
}

/** The date, if it is only about, uncertain, or one of a range. */
function uncertain(date: string | undefined): string[] {
  const result = date === undefined ? undefined : parseDate(date);
  if (date === undefined || !result?.ok) return [];
  const { approximate, uncertain: isUncertain, precision } = result.date;
  return approximate || isUncertain || precision === 'oneOf' ? [date] : [];
}

interface FoundLink {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** Addresses on the web, each once for a file. */
function linksIn({ entry }: ParsedFile): FoundLink[] {
  if (!entry) return [];
  const head = textOf(entry.frontMatter, 'url');
  const found: FoundLink[] = [
    ...(head === undefined ? [] : [{ url: head, ...(entry.places.url ?? TOP) }]),
    ...entry.sections.flatMap(({ line, column, blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'prose'
          ? [...block.html.matchAll(/ href="(https?:[^"]+)"/g)].map(([, url = '']) => ({
              url: url.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'),
              ...{ line, column },
            }))
          : [],
      ),
    ),
    ...entry.statements.flatMap(({ relations, outcomes }) =>
      [
        ...relations.map(({ link }) => link),
        ...outcomes.flatMap(({ evidence }) => evidence),
      ].flatMap(({ target, line, column }) =>
        target.type === 'web' ? [{ url: target.url, line, column }] : [],
      ),
    ),
  ];
  return [...new Map(found.map((link) => [link.url, link])).values()];
}
