import type { Place } from '@/lib/model/problem';
import { documentFacts, type DocumentFacts, type StatementFacts } from '@/lib/model/ledger-facts';
import type { ParsedFile, ParsedStatement } from './parsed';
import { textOf } from './text-of';

/** What citations of the content say today, by the rules of `resolveStatement`. */
export interface ContentFacts {
  document(file: ParsedFile): DocumentFacts | undefined;
  statement(statement: ParsedStatement, file: ParsedFile): StatementFacts;
  /** The entry that says whose words they are: `people/erika`, with the place of the name. */
  voiceOf(
    key: 'speaker' | 'organisation',
    file: ParsedFile,
    statement?: ParsedStatement,
  ): Voice | undefined;
  /** Whether something that the citation names is not there or cannot be read, which has been said where it is named. */
  isUncertain(file: ParsedFile, statement?: ParsedStatement): boolean;
  /** Whether some person, or some organisation, has that name today. */
  isName(key: 'speaker' | 'organisation', name: string | undefined): boolean;
}

export interface Voice {
  readonly file: ParsedFile;
  readonly place: Place;
}

/** What of a document's front matter its citation says, and what its statements take over. */
interface Head {
  readonly isRead: boolean;
  readonly title: string | undefined;
  readonly type: string | undefined;
  readonly date: string | undefined;
  readonly event: string | undefined;
  readonly speaker: string | undefined;
  readonly organisation: string | undefined;
  readonly archive: string | undefined;
}

/** How everything in the content is cited, by id. */
export interface CitedContent {
  readonly documents: ReadonlyMap<string, DocumentFacts>;
  readonly statements: ReadonlyMap<string, StatementFacts>;
}

export function citedContent(files: readonly ParsedFile[], facts: ContentFacts): CitedContent {
  const own = files.filter(({ folder }) => folder === 'documents');
  return {
    documents: new Map(
      own.flatMap((file) => {
        const found = facts.document(file);
        return found ? [[file.id, found]] : [];
      }),
    ),
    statements: new Map(
      own.flatMap((file) =>
        (file.entry?.statements ?? []).map((statement) => [
          `${file.id}/${statement.id}`,
          facts.statement(statement, file),
        ]),
      ),
    ),
  };
}

export function contentFacts(files: readonly ParsedFile[]): ContentFacts {
  const heads = new Map<string, Head>();
  const voices = { speaker: new Map<string, Named>(), organisation: new Map<string, Named>() };
  for (const file of files) {
    if (file.folder === 'documents') heads.set(file.id, headOf(file));
    if (file.folder === 'people') voices.speaker.set(file.id, namedBy(file));
    if (file.folder === 'organisations') voices.organisation.set(file.id, namedBy(file));
  }
  const headFor = (file: ParsedFile, statement?: ParsedStatement) =>
    (statement?.from === undefined ? undefined : heads.get(statement.from)) ?? heads.get(file.id);
  const nameOf = (key: keyof typeof voices, id: string | undefined) =>
    id === undefined ? undefined : voices[key].get(id)?.name;
  return {
    document(file) {
      const head = heads.get(file.id);
      if (!head) return undefined;
      const result = documentFacts.safeParse(
        present({
          ...head,
          isRead: undefined,
          speaker: nameOf('speaker', head.speaker),
          organisation: nameOf('organisation', head.organisation),
        }),
      );
      return result.success ? result.data : undefined;
    },
    statement(statement, file) {
      const head = headFor(file, statement);
      // For each statement at every start: what it does not have stays undefined, which JSON leaves out.
      return {
        kind: statement.kind,
        date: statement.date ?? head?.date,
        speaker: nameOf('speaker', statement.speaker ?? head?.speaker),
        organisation: nameOf('organisation', statement.organisation ?? head?.organisation),
        from: statement.from,
        locator: statement.locator,
        attribution: statement.attribution,
      };
    },
    voiceOf(key, file, statement) {
      const id = statement?.[key] ?? headFor(file, statement)?.[key];
      return id === undefined ? undefined : voices[key].get(id);
    },
    isUncertain(file, statement) {
      if (statement?.from !== undefined && !heads.get(statement.from)?.isRead) return true;
      const head = headFor(file, statement);
      return (['speaker', 'organisation'] as const).some((key) => {
        const id = statement?.[key] ?? head?.[key];
        return id !== undefined && nameOf(key, id) === undefined;
      });
    },
    isName: (key, name) => [...voices[key].values()].some((voice) => voice.name === name),
  };
}

interface Named extends Voice {
  readonly name: string | undefined;
}

function namedBy(file: ParsedFile): Named {
  const place = file.entry?.places.name ?? { line: 1, column: 1 };
  return { file, place, name: textOf(file.entry?.frontMatter, 'name') };
}

function headOf({ entry }: ParsedFile): Head {
  const head = entry?.frontMatter;
  return {
    isRead: entry !== undefined,
    title: textOf(head, 'title'),
    type: textOf(head, 'type'),
    date: textOf(head, 'date'),
    event: textOf(head, 'event'),
    speaker: textOf(head, 'speaker'),
    organisation: textOf(head, 'organisation'),
    archive: textOf(head, 'archive'),
  };
}

function present<Given extends object>(given: Given): Given {
  const made: Given = { ...given };
  for (const key in made) if (made[key] === undefined) delete made[key];
  return made;
}
