import type { Snapshot } from '@/lib/model/archive';
import {
  organisationFrontMatter,
  pageFrontMatter,
  personFrontMatter,
  termFrontMatter,
  topicFrontMatter,
  type Site,
} from '@/lib/model/front-matter';
import type { Day } from '@/lib/model/day';
import { isError, type Problem } from '@/lib/model/problem';
import type { Transcription } from '@/lib/model/proof';
import { ledgerOf } from '@/lib/proof/ledger';
import { checkChains } from './check-chains';
import { checkTwins, checkWords } from './check-claims';
import { checkLedger } from './check-ledger';
import { checkAnchors, checkStatements } from './check-statements';
import { error, warning, type Complaint } from './complaint';
import { didYouMean } from './did-you-mean';
import { directoryOf, type Directory } from './directory';
import type { ParsedEntry, ParsedFile } from './parsed';
import type { ReadLedger } from './read-ledger';
import {
  openDocument,
  resolveDocument,
  resolveSections,
  resolveStatement,
  type OpenDocument,
} from './resolve-document';
import { NOTHING_PROVEN, type Proven } from './prove';
import type { Folder } from './target';
import { checkStamps, stamped, type Stamps } from './seal-stamps';
import { textOf } from './text-of';

/** Everything that was read, before the files are held against each other. */
export interface ReadContent {
  readonly version: string;
  readonly site: Site | undefined;
  readonly files: readonly ParsedFile[];
  /** File names in `sources/`. */
  readonly sources: ReadonlySet<string>;
  /** How archive texts came about, by their ids. */
  readonly transcriptions?: ReadonlyMap<string, Transcription>;
  /** Of reading and of the single files. */
  readonly problems: readonly Problem[];
  /** Missing when the folder has none: nothing of it counts as published yet. */
  readonly ledger?: ReadLedger;
  /** What authorities have confirmed of its seals. */
  readonly stamps?: Stamps;
  /** The day it is, if that is to be known: lines of the ledger must not be later. */
  readonly today?: Day | undefined;
  /** How messages name a file. */
  shownAs(file: ParsedFile): string;
  /** How messages name a file of the folder, given its path inside. */
  named(path: string): string;
}

export interface Resolved {
  /** Missing when there is an error anywhere: nothing is published until it is mended. */
  readonly snapshot?: Snapshot;
  /** All, those of the single files among them. */
  readonly problems: readonly Problem[];
}

/** Holds the files against each other and makes the snapshot of them. */
export function resolve(content: ReadContent, proven: Proven = NOTHING_PROVEN): Resolved {
  const directory = directoryOf(content.files);
  const problems = [
    ...content.problems,
    ...checkTogether(content, directory, proven),
    ...proven.problems,
  ];
  if (!content.site || problems.some(isError)) return { problems };
  return { problems, snapshot: snapshotOf(content, content.site, directory, proven) };
}

/** The archive texts that documents name, by the names of their files, with the SHA-256 of each. */
export function checksumsOf({ sources }: Proven): Map<string, string> {
  return new Map(sources.map(({ id, sum }) => [`${id}.txt`, sum]));
}

function checkTogether(content: ReadContent, directory: Directory, proven: Proven): Problem[] {
  const inFile =
    (file: ParsedFile) =>
    (complaint: Complaint): Problem => ({ file: content.shownAs(file), ...complaint });
  return [
    ...content.files.flatMap((file) => checkFile(file, content, directory).map(inFile(file))),
    ...(content.ledger
      ? checkLedger(content.ledger, { ...content, checksums: checksumsOf(proven) })
      : []),
    ...checkStamps(content.stamps ?? new Map(), content.ledger?.seals ?? [], content.named),
    ...[
      ...checkChains(content.files),
      ...checkTwins(content.files),
      ...checkWords(content.files),
    ].map(({ file, complaint }) => inFile(file)(complaint)),
  ];
}

function checkFile(file: ParsedFile, content: ReadContent, directory: Directory): Complaint[] {
  if (!file.entry) return [];
  const references = file.entry.references.flatMap((reference) => {
    const message = directory.complaintAbout(reference);
    return message ? [error(reference, message)] : [];
  });
  return file.folder === 'documents'
    ? [
        ...references,
        ...checkSource(file.entry, content.sources),
        ...checkAnchors(file),
        ...checkStatements(file, directory),
        ...checkVoices(file.entry, directory),
      ]
    : references;
}

/** Statements of which nobody can tell whose words they are, the first of them named. */
function checkVoices({ frontMatter, statements }: ParsedEntry, directory: Directory): Complaint[] {
  const without = statements.filter((statement) => {
    const head =
      (statement.from === undefined ? undefined : directory.frontMatter(statement.from)) ??
      frontMatter;
    return ['speaker', 'organisation'].every(
      (key) => textOf(statement, key) === undefined && textOf(head, key) === undefined,
    );
  });
  const [first] = without;
  if (!first) return [];
  const many = without.length === 1 ? '' : ` (and ${without.length - 1} more)`;
  return [
    warning(
      first,
      `${first.id}${many}: has neither a speaker nor an organisation, so that nobody can tell whose words these are: write one of them here, or in the front matter of the document`,
    ),
  ];
}

function checkSource(
  { frontMatter, places }: ParsedEntry,
  sources: ReadonlySet<string>,
): Complaint[] {
  const archive = textOf(frontMatter, 'archive');
  if (archive === undefined || sources.has(archive)) return [];
  return [
    error(
      places.archive ?? { line: 1, column: 1 },
      `archive: there is no \`sources/${archive}\`${didYouMean(archive, sources)}`,
    ),
  ];
}

function snapshotOf(
  { version, files, ledger, stamps, transcriptions }: ReadContent,
  site: Site,
  directory: Directory,
  { proofs, sources }: Proven,
): Snapshot {
  const open = files.flatMap(({ folder, id, entry }) =>
    folder === 'documents' && entry ? [openDocument(id, entry)] : [],
  );
  const byId = new Map<string, OpenDocument>(open.map((document) => [document.id, document]));
  const entries = (folder: Folder) =>
    files.flatMap((file) =>
      file.folder === folder && file.entry
        ? [{ id: file.id, ...partsOf(file.entry, file.id, directory) }]
        : [],
    );
  return {
    version,
    site,
    documents: open.map((document) => resolveDocument(document, directory)),
    statements: open.flatMap((document) =>
      document.entry.statements.map((statement) =>
        resolveStatement(
          statement,
          {
            carrier: document,
            origin: statement.from === undefined ? undefined : byId.get(statement.from),
            proof: proofs.get(statement),
          },
          directory,
        ),
      ),
    ),
    sources: sources.map((source) => {
      const transcription = transcriptions?.get(source.id);
      return transcription ? { ...source, transcription } : source;
    }),
    people: entries('people').map(({ id, frontMatter, blocks }) => ({
      ...personFrontMatter.parse(frontMatter),
      id,
      blocks,
    })),
    organisations: entries('organisations').map(({ id, frontMatter, blocks }) => ({
      ...organisationFrontMatter.parse(frontMatter),
      id,
      blocks,
    })),
    topics: entries('topics').map(({ id, frontMatter, blocks }) => ({
      ...topicFrontMatter.parse(frontMatter),
      id,
      blocks,
    })),
    terms: entries('terms').map(({ id, frontMatter, blocks }) => ({
      ...termFrontMatter.parse(frontMatter),
      id,
      blocks,
    })),
    pages: entries('pages').map(({ id, frontMatter, sections }) => ({
      ...pageFrontMatter.parse(frontMatter),
      id,
      sections,
    })),
    ...(ledger
      ? { ledger: ledgerOf(ledger.records, ledger.texts, stamped(ledger.seals, stamps)) }
      : {}),
  };
}

function partsOf(entry: ParsedEntry, id: string, directory: Directory) {
  const sections = resolveSections(entry, id, directory);
  return {
    frontMatter: entry.frontMatter,
    sections,
    blocks: sections.flatMap(({ blocks }) => blocks),
  };
}
