import type { Message } from '@/lib/messages/message';
import { sure } from '@/lib/model/sure';
import { dayOfIso, type Day } from '@/lib/model/day';
import type { CitedLine, LedgerLine, SourceLine, WordingLine } from '@/lib/model/ledger';
import { checkContradictions, checkEnding, checkVersions } from './ledger-contradictions';
import { endingsAfter, eventOf, type Ending, type LedgerEvent } from './ledger-events';
import { factsHasher, type FactsHasher } from './ledger-facts';
import type { Version } from './ledger-version';

/** The lines of a ledger, by what they are about. */
export interface LedgerRecords {
  readonly documents: ReadonlyMap<string, PublishedDocument>;
  /** The versions of each, oldest first, without a gap unless `complaints` has it. */
  readonly statements: ReadonlyMap<string, readonly Version[]>;
  /** How statements and documents are cited, where a line of its own says so. */
  readonly cited: ReadonlyMap<string, readonly Version[]>;
  readonly sources: ReadonlyMap<string, readonly Version[]>;
  /** Of statements and documents, as it is now. */
  readonly endings: ReadonlyMap<string, Ending>;
  /** Everything that led to it, in the order in which it happened. */
  readonly events: readonly LedgerEvent[];
  /** The days that lines have, with the first line of each. */
  readonly days: ReadonlyMap<Day, number>;
  /** What the lines say against each other. */
  readonly complaints: readonly LedgerComplaint[];
}

export interface PublishedDocument {
  readonly line: number;
  readonly day: Day;
  /** The hash of the facts that the line has. */
  readonly facts?: string | undefined;
}

export interface LedgerComplaint {
  readonly line: number;
  readonly message: Message;
  /** The id about which the command may write another line all the same, because that decides it. */
  readonly decidedBy?: string;
}

/** Takes the lines one by one, in any order. */
export interface GrowingRecords {
  /** `facts` is their hash, if the line itself is handed in without them. */
  add(line: LedgerLine, number: number, facts?: string): void;
  finish(): LedgerRecords;
}

export function growRecords(hasher: FactsHasher = factsHasher()): GrowingRecords {
  const documents = new Map<string, PublishedDocument>();
  const statements = new Map<string, Version[]>();
  const cited = new Map<string, Version[]>();
  const sources = new Map<string, Version[]>();
  const events: LedgerEvent[] = [];
  const days = new Map<Day, number>();

  /** Published on two branches, the earlier day counts. */
  const addVersion = (all: Map<string, Version[]>, subject: string, given: Version) => {
    const known = all.get(subject);
    if (!known) return void all.set(subject, [given]);
    const twin = known.findIndex((each) => isTwin(each, given));
    const other = known[twin];
    if (!other) known.push(given);
    else known[twin] = withFacts(given.day < other.day ? given : other, given.facts ?? other.facts);
  };

  const addDocument = (document: string, given: PublishedDocument) => {
    const known = documents.get(document);
    const facts = given.facts ?? known?.facts;
    const first = known && known.day <= given.day ? known : given;
    documents.set(document, facts === undefined ? first : { ...first, facts });
  };

  return {
    add(line, number, facts = hashIn(line, hasher)) {
      const day = dayOf(line.date);
      if (!days.has(day)) days.set(day, number);
      if ('statement' in line)
        addVersion(statements, line.statement, versionOf(line, line.wording, number, day, facts));
      else if ('document' in line)
        addDocument(line.document, withFacts({ line: number, day }, facts));
      else if ('cited' in line)
        addVersion(cited, line.cited, versionOf(line, facts ?? '', number, day));
      else if ('source' in line)
        addVersion(sources, line.source, versionOf(line, line.sha256, number, day));
      else events.push(eventOf(line, number, day));
    },
    finish() {
      const complaints: LedgerComplaint[] = [];
      const complain = (line: number, message: Message, decidedBy?: string) =>
        void complaints.push({ line, message, ...(decidedBy === undefined ? {} : { decidedBy }) });
      events.sort((a, b) => a.day - b.day || a.line - b.line);
      const { endings, contradictions } = endingsAfter(events);
      const published = { documents, statements, cited };
      for (const [subject, versions] of statements) checkVersions(subject, versions, 1, complain);
      for (const [subject, versions] of sources) checkVersions(subject, versions, 1, complain);
      for (const [subject, versions] of cited)
        checkVersions(subject, versions, firstCited(subject, published), complain);
      for (const event of events) checkEnding(event, published, complain);
      checkContradictions(contradictions, complain);
      return { ...published, sources, endings, events, days, complaints };
    },
  };
}

type Published = Pick<LedgerRecords, 'documents' | 'statements' | 'cited'>;

/** The number of the first version that a line of its own can have: 2 where the publication has the facts already. */
function firstCited(id: string, records: Published): number {
  return inlineFactsOf(id, records) === undefined ? 1 : 2;
}

/** The record of facts that stands in the line in which a statement or document was published. */
export function inlineFactsOf(id: string, { documents, statements }: Published) {
  const first = id.includes('/') ? statements.get(id)?.[0] : documents.get(id);
  if (first?.facts === undefined) return undefined;
  return { line: first.line, version: 1, day: first.day, hash: first.facts } satisfies Version;
}

/** The record of how a statement or a document is cited that was written last. */
export function lastFactsOf(id: string, records: Published): Version | undefined {
  return records.cited.get(id)?.at(-1) ?? inlineFactsOf(id, records);
}

/** Whether two branches have recorded the same; one of them may not have known of facts yet. */
function isTwin(a: Version, b: Version): boolean {
  const areFactsSame = a.facts === b.facts || a.facts === undefined || b.facts === undefined;
  return a.version === b.version && a.hash === b.hash && a.why === b.why && areFactsSame;
}

function hashIn(line: LedgerLine, hasher: FactsHasher): string | undefined {
  return 'facts' in line && line.facts ? hasher.of(line.facts) : undefined;
}

function versionOf(
  { version, why, by }: WordingLine | SourceLine | CitedLine,
  hash: string,
  line: number,
  day: Day,
  facts?: string,
): Version {
  // Nearly all are of these two forms, which take the least room.
  if (why === undefined && by === undefined)
    return facts === undefined ? { line, version, day, hash } : { line, version, day, hash, facts };
  const recorded = { ...(why === undefined ? {} : { why }), ...(by === undefined ? {} : { by }) };
  return withFacts({ line, version, day, hash, ...recorded }, facts);
}

function withFacts<Given extends object>(given: Given, facts: string | undefined) {
  return facts === undefined ? given : { ...given, facts };
}

let last: { readonly date: string; readonly day: Day } = { date: '', day: 0 };

/** The schema has made sure that the day exists. Lines that follow each other are mostly of one day. */
function dayOf(date: string): Day {
  if (date !== last.date) last = { date, day: sure(dayOfIso(date)) };
  return last.day;
}
