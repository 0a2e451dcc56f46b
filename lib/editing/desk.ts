import path from 'node:path';
import { fingerprintOfPrograms, readUpTo, sha256 } from '@/lib/content/disk';
import { openParseCache } from '@/lib/content/parse-cache';
import { parseFile } from '@/lib/content/parse-file';
import type { ParsedFile } from '@/lib/content/parsed';
import { placesOf } from '@/lib/content/places';
import { openProver, type Proven } from '@/lib/content/prove';
import { contentReader, type Reading } from '@/lib/content/read';
import { resolve } from '@/lib/content/resolve';
import { LARGEST_FILE } from '@/lib/content/decode';
import type { Folder } from '@/lib/content/target';
import { textOf } from '@/lib/content/text-of';
import { limitFrom } from '@/lib/content/time-limit';
import type { Snapshot } from '@/lib/model/archive';
import type { Day } from '@/lib/model/day';
import { isId } from '@/lib/model/id';
import { isError, sortProblems, type Problem } from '@/lib/model/problem';
import type { Known } from '@/lib/import/known';
import { knownContent } from '@/lib/import/known-content';
import { overviewOf, type Overview } from './overview';
import { passagesOf, type StatementPassage } from './passages';
import { pathOf, type FilePlace } from './place';

/** A file as somebody is writing it. */
export interface WrittenFile extends FilePlace {
  readonly text: string;
}

export interface CheckedFile {
  /** Of the file. */
  readonly own: readonly Problem[];
  /** Errors of other files that there are only since this one reads as it does. */
  readonly elsewhere: readonly Problem[];
  /** Where its wordings stand in the archive text. */
  readonly passages: readonly StatementPassage[];
}

/** An entry that a field may name. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}
export type ChoiceList = 'documents' | 'people' | 'organisations' | 'topics' | 'archives';
export type Choices = Readonly<Record<ChoiceList, readonly Choice[]>>;

/** The whole content, in memory, for what editors ask of it. It is read again when something of it has changed. */
export interface Desk {
  overview(): Overview;
  choices(): Choices;
  check(file: WrittenFile): CheckedFile;
  /** The archive with the file in it as if it were published, of what the file has to do with; undefined while it has errors. */
  preview(file: WrittenFile): Snapshot | undefined;
  /** Files whose title or id has what is asked for, by their titles. */
  files(asked: string): FoundFiles;
  /** What an import looks up: entries by their names, and ids that are given away. */
  known(): Known;
  /** What the archive is called. */
  title(): string;
  /** Which file an id has in a folder: `.md` unless there is one in `.mdx`. */
  formatOf(folder: Folder, id: string): 'md' | 'mdx';
  /** Where a file lies that messages name. */
  pathOf(shownAs: string): string;
  /** Where a statement or document stands, and the lines around. */
  sourceOf(document: string, statement?: string): SourceLines | undefined;
}

export interface FoundFiles {
  readonly found: readonly (Choice & { readonly folder: Folder; readonly isDraft: boolean })[];
  /** How many there are; `found` has the first of them. */
  readonly total: number;
}

export interface SourceLines {
  /** Of the folder, as messages name it, and where it lies. */
  readonly file: string;
  readonly path: string;
  readonly line: number;
  readonly lines: readonly string[];
}

export function openDesk(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
  today: () => Day,
): Desk {
  const { folder, cachePath } = placesOf(root, environment);
  const fingerprint = fingerprintOfPrograms(root);
  const limit = limitFrom(environment);
  const reader = contentReader(folder, openParseCache(`${cachePath}.parsed`), fingerprint, {
    limit,
  });
  const prover = openProver(
    folder,
    {
      texts: openParseCache(`${cachePath}.texts`),
      documents: openParseCache(`${cachePath}.proofs`),
    },
    fingerprint,
    limit,
  );
  const inFolder = (shownAs: string) =>
    path.join(/* turbopackIgnore: true */ folder.path, shownAs.slice(folder.shownAs.length + 1));
  let last: State | undefined;
  const now = (): State => {
    const reading = reader.read();
    if (last?.reading.state === reading.state) return last;
    const proven = prover.prove(reading);
    const { problems } = resolve({ ...reading, today: today() }, proven);
    return (last = { reading, proven, problems: sortProblems(problems) });
  };
  const withFile = (reading: Reading, { text, ...place }: WrittenFile) => {
    const shownAs = `${folder.shownAs}/${pathOf(place)}`;
    const name = `${place.id}.${place.format}`;
    const bytes = new TextEncoder().encode(text);
    const parsed = parseFile({ folder: place.folder, name, shownAs, bytes });
    return {
      parsed,
      shownAs,
      reading: replaced(reading, parsed, shownAs, sha256(fingerprint, text)),
    };
  };
  return {
    overview() {
      const state = now();
      const { reading, proven, problems } = state;
      state.overview ??= overviewOf({
        ...reading,
        drafts: reading.drafts ?? [],
        ...proven,
        problems,
      });
      return state.overview;
    },
    choices() {
      return choicesIn(now().reading);
    },
    files(asked) {
      const { files, drafts = [] } = now().reading;
      const wanted = asked.trim().toLowerCase();
      const found = [...files, ...drafts]
        .map((file) => ({ ...choiceOf(file), folder: file.folder, isDraft: Boolean(file.draft) }))
        .filter(({ id, label }) => `${label} ${id}`.toLowerCase().includes(wanted))
        .sort(byLabel);
      return { found: found.slice(0, MOST_FOUND), total: found.length };
    },
    known() {
      const { files, drafts = [], ledger } = now().reading;
      return knownContent([...files, ...drafts], [...(ledger?.records.endings.keys() ?? [])]);
    },
    title: () => now().reading.site?.title ?? '',
    formatOf(wanted, id) {
      const { files, drafts = [], shownAs } = now().reading;
      const file = [...files, ...drafts].find((each) => each.folder === wanted && each.id === id);
      return file && shownAs(file).endsWith('.mdx') ? 'mdx' : 'md';
    },
    check(file) {
      const state = now();
      const { parsed, shownAs, reading } = withFile(state.reading, file);
      // A lane of its own, so that the next look at the folder finds it as it was.
      const proven = prover.prove(reading, 'held');
      const { problems } = resolve({ ...reading, today: today() }, proven);
      const before = new Set(state.problems.map(keyOf));
      return {
        own: sortProblems(problems.filter((problem) => problem.file === shownAs)),
        elsewhere: problems.filter(
          (problem) => problem.file !== shownAs && isError(problem) && !before.has(keyOf(problem)),
        ),
        passages: passagesOf(
          parsed,
          proven,
          problems.filter(({ file }) => file === shownAs),
          folder,
        ),
      };
    },
    preview(file) {
      const state = now();
      const { parsed, reading } = withFile(state.reading, {
        ...file,
        text: asPublished(file.text),
      });
      const around = aroundOf(parsed, reading);
      const proven = prover.prove(around, 'held');
      const { snapshot } = resolve(around, proven);
      return snapshot;
    },
    pathOf: inFolder,
    sourceOf(document, statement) {
      if (!isId(document)) return undefined;
      // Only this file is read: whoever waits for a page does not wait for the whole content.
      for (const name of [`${document}.md`, `${document}.mdx`]) {
        const file = `${folder.shownAs}/documents/${name}`;
        const bytes = readUpTo(inFolder(file), LARGEST_FILE);
        if (!bytes || 'size' in bytes) continue;
        const { entry } = parseFile({ folder: 'documents', name, shownAs: file, bytes });
        const found = entry?.statements.find(({ id }) => id === statement);
        if (statement !== undefined && !found) return undefined;
        const line = found?.line ?? 1;
        const lines = bytes.toString('utf8').split(/\r\n|\n|\r/);
        return {
          ...{ file, path: inFolder(file), line },
          lines: lines.slice(line - 1, line - 1 + LINES_SHOWN),
        };
      }
      return undefined;
    },
  };
}

const LINES_SHOWN = 12;
const MOST_FOUND = 100;

interface State {
  readonly reading: Reading;
  readonly proven: Proven;
  readonly problems: readonly Problem[];
  overview?: Overview;
}

function keyOf({ file, message }: Problem): string {
  return `${file} ${JSON.stringify(message)}`;
}

/** The same content with one file as it is being written. */
function replaced(reading: Reading, parsed: ParsedFile, shownAs: string, hash: string): Reading {
  const isOther = (file: ParsedFile) => file.folder !== parsed.folder || file.id !== parsed.id;
  const before = [...reading.files, ...(reading.drafts ?? [])].find((file) => !isOther(file));
  const gone = new Set(before?.problems);
  return {
    ...reading,
    files: [...reading.files.filter(isOther), ...(parsed.draft ? [] : [parsed])],
    drafts: [...(reading.drafts ?? []).filter(isOther), ...(parsed.draft ? [parsed] : [])],
    problems: [
      ...reading.problems.filter((problem) => !gone.has(problem)),
      ...(parsed.draft ? [] : parsed.problems),
    ],
    state: hash,
    version: hash.slice(0, 16),
    hashOf: (file) => (file === parsed ? hash : reading.hashOf(file)),
    shownAs: (file) => (file === parsed ? shownAs : reading.shownAs(file)),
  };
}

/** What a document has to do with: so that its preview is quick, and errors of other files do not hold it up. */
function aroundOf(parsed: ParsedFile, reading: Reading): Reading {
  const documents = new Map(
    reading.files.filter(({ folder }) => folder === 'documents').map((file) => [file.id, file]),
  );
  const wanted = new Set([parsed.id]);
  for (const id of wanted) {
    const entry = documents.get(id)?.entry;
    if (!entry) continue;
    const named = [
      ...entry.references.flatMap(({ folder, id: other }) =>
        folder === 'documents' ? [other] : [],
      ),
      ...entry.statements.flatMap(({ from, relations, outcomes }) => [
        ...(from === undefined ? [] : [from]),
        ...[
          ...relations.map(({ link }) => link),
          ...outcomes.flatMap(({ evidence }) => evidence),
        ].flatMap(({ target }) =>
          target.type === 'content' && target.folder === 'documents' ? [target.id] : [],
        ),
      ]),
    ];
    for (const other of named) wanted.add(other);
  }
  const files = reading.files.filter(({ folder, id }) => folder !== 'documents' || wanted.has(id));
  const known = new Set(files.flatMap(({ problems }) => problems));
  // Nothing of a preview is published: the ledger would miss what is left out.
  const { ledger, ...unpublished } = reading;
  void ledger;
  return {
    ...unpublished,
    files: files.filter(
      (file) => file === parsed || file.problems.every((problem) => !isError(problem)),
    ),
    drafts: [],
    problems: parsed.problems.filter((problem) => known.has(problem)),
  };
}

/** Without what makes a draft of it. */
function asPublished(text: string): string {
  return text
    .replace(/^status:[ \t]*draft[ \t]*\r?\n/m, '')
    .replace(/^::review\[.*\][ \t]*$/gm, '');
}

function choicesIn({ files, drafts = [], sources }: Reading): Choices {
  const listed = (folder: Folder) =>
    [...files, ...drafts]
      .filter((file) => file.folder === folder)
      .map(choiceOf)
      .sort(byLabel);
  return {
    documents: listed('documents'),
    people: listed('people'),
    organisations: listed('organisations'),
    topics: listed('topics'),
    archives: [...sources].filter((name) => name.endsWith('.txt')).map((id) => ({ id, label: id })),
  };
}

function choiceOf({ id, entry }: ParsedFile): Choice {
  const head = entry?.frontMatter;
  return { id, label: textOf(head, 'title') ?? textOf(head, 'name') ?? id };
}

function byLabel(a: Choice, b: Choice): number {
  return collator.compare(a.label, b.label) || (a.id < b.id ? -1 : 1);
}

const collator = new Intl.Collator('de');
