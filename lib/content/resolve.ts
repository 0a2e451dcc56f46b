import type { Section, Snapshot } from '@/lib/model/archive';
import {
  organisationFrontMatter,
  pageFrontMatter,
  personFrontMatter,
  termFrontMatter,
  topicFrontMatter,
  type Site,
} from '@/lib/model/front-matter';
import type { Day } from '@/lib/model/day';
import type { Ledger } from '@/lib/model/ledger';
import { isError, type Problem } from '@/lib/model/problem';
import type { Source, Transcription } from '@/lib/model/proof';
import { ledgerOf } from '@/lib/proof/ledger';
import { checkChains } from './check-chains';
import { checkTwins, checkWords } from './check-claims';
import { checkLedger } from './check-ledger';
import { checkDrafts } from './check-drafts';
import { checkFile } from './check-file';
import type { Complaint } from './complaint';
import { directoryOf, type Directory } from './directory';
import type { ParsedEntry, ParsedFile } from './parsed';
import type { ReadLedger } from './read-ledger';
import {
  openDocument,
  resolveDocument,
  resolveStatements,
  type OpenDocument,
} from './resolve-document';
import { entryResolver } from './resolve-entry';
import { NOTHING_PROVEN, type Proven } from './prove';
import type { Folder } from './target';
import { checkStamps, stamped, type Stamps } from './seal-stamps';

/** Everything that was read, before the files are held against each other. */
export interface ReadContent {
  readonly version: string;
  readonly site: Site | undefined;
  readonly files: readonly ParsedFile[];
  /** Documents with `status: draft`: nothing of them is published, and nothing that is names them. */
  readonly drafts?: readonly ParsedFile[];
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
  const directory = directoryOf(content.files, content.named, content.drafts);
  const problems = [
    ...content.problems,
    ...checkTogether(content, directory, proven),
    ...proven.problems,
    ...checkDrafts(content, proven.ofDrafts),
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
  const around = { directory, sources: content.sources };
  return [
    ...content.files.flatMap((file) => checkFile(file, around).map(inFile(file))),
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

function snapshotOf(
  { version, files, ledger, stamps, transcriptions }: ReadContent,
  site: Site,
  directory: Directory,
  { proofs, sources }: Proven,
): Snapshot {
  const readable = files.filter(isReadable);
  const own = readable.filter(({ folder }) => folder === 'documents');
  const byId = new Map<string, OpenDocument>(
    own.map(({ id, entry }) => [id, openDocument(id, entry)]),
  );
  const entries = <Entry>(folder: Folder, resolved: Resolver<Entry>) =>
    readable
      .filter((file) => file.folder === folder)
      .map(({ id, entry }) => resolved(id, entry, directory));
  return {
    version,
    site,
    documents: entries('documents', resolveDocument),
    statements: own.flatMap((file) =>
      resolveStatements(
        openDocument(file.id, file.entry),
        { originOf: (id) => byId.get(id), proofs: proofs.get(file) },
        directory,
      ),
    ),
    sources: sources.map((source) => {
      const transcription = transcriptions?.get(source.id);
      return transcription ? transcribed(source, transcription) : source;
    }),
    people: entries('people', resolvePerson),
    organisations: entries('organisations', resolveOrganisation),
    topics: entries('topics', resolveTopic),
    terms: entries('terms', resolveTerm),
    pages: entries('pages', resolvePage),
    ...(ledger ? { ledger: publishedLedger(ledger, stamps) } : {}),
  };
}

/** The same object as long as the file is the same, and what is confirmed of its seals. */
function publishedLedger(read: ReadLedger, stamps: Stamps | undefined): Ledger {
  const seals = stamped(read.seals, stamps);
  const confirmed = JSON.stringify(seals);
  const known = ledgers.get(read);
  if (known?.confirmed === confirmed) return known.ledger;
  const ledger = ledgerOf(read.records, read.texts, seals);
  ledgers.set(read, { confirmed, ledger });
  return ledger;
}

const ledgers = new WeakMap<ReadLedger, { readonly confirmed: string; readonly ledger: Ledger }>();

function isReadable(file: ParsedFile): file is ParsedFile & { readonly entry: ParsedEntry } {
  return file.entry !== undefined;
}

/** The same object as long as both are. */
function transcribed(source: Source, transcription: Transcription): Source {
  const known = withTranscription.get(source);
  if (known?.transcription === transcription) return known;
  const made = { ...source, transcription };
  withTranscription.set(source, made);
  return made;
}

const withTranscription = new WeakMap<Source, Source>();

type Resolver<Entry> = ReturnType<typeof entryResolver<Entry>>;

const blocksIn = (sections: readonly Section[]) => sections.flatMap(({ blocks }) => blocks);

const resolvePerson = entryResolver(({ frontMatter }, id, sections) => ({
  ...personFrontMatter.parse(frontMatter),
  id,
  blocks: blocksIn(sections),
}));

const resolveOrganisation = entryResolver(({ frontMatter }, id, sections) => ({
  ...organisationFrontMatter.parse(frontMatter),
  id,
  blocks: blocksIn(sections),
}));

const resolveTopic = entryResolver(({ frontMatter }, id, sections) => ({
  ...topicFrontMatter.parse(frontMatter),
  id,
  blocks: blocksIn(sections),
}));

const resolveTerm = entryResolver(({ frontMatter }, id, sections) => ({
  ...termFrontMatter.parse(frontMatter),
  id,
  blocks: blocksIn(sections),
}));

const resolvePage = entryResolver(({ frontMatter }, id, sections) => ({
  ...pageFrontMatter.parse(frontMatter),
  id,
  sections,
}));
