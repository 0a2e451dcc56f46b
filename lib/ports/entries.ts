import type {
  Document,
  Organisation,
  Page,
  Person,
  Statement,
  Term,
  Topic,
} from '@/lib/model/archive';
import type { Day, DaySpan } from '@/lib/model/day';
import type { DayOfYear } from '@/lib/model/day-of-year';
import type { DocumentType, Site } from '@/lib/model/front-matter';
import type { Kind } from '@/lib/model/kind';
import type {
  Former,
  LifeEvent,
  PublishedFacts,
  PublishedText,
  PublishedWording,
  Seal,
} from '@/lib/model/ledger-view';
import type { Source } from '@/lib/model/proof';
import type { ExpectationStatus, RelationEnd, RelationType, Target } from '@/lib/model/relation';
import type { SharedRun } from '@/lib/proof/repetition/lists';
import type { ConsistencyFile, InclusionFile } from '@/lib/proof/seal/proof';

/*
 * What pages may ask of an archive, wherever it lies. Everything that is answered is plain data, and belongs to one state
 * of the archive; a change of the content makes another `Entries`. A page asks one, from its first line to its last.
 */

/** What can be asked for by its id. */
export interface EntryOf {
  readonly statement: Statement;
  readonly document: Document;
  readonly person: Person;
  readonly organisation: Organisation;
  readonly topic: Topic;
  readonly term: Term;
  readonly page: Page;
  readonly source: Source;
}
export type EntryType = keyof EntryOf;

/**
 * What is listed as a whole: documents newest first by their first day, undated last; people by surname, then by name; others
 * by the German alphabet: organisations by name, topics and terms by title, pages and sources by id. Ties by id.
 */
export type ListedType = Exclude<EntryType, 'statement'>;

export const LISTED: readonly ListedType[] = [
  'document',
  'person',
  'organisation',
  'topic',
  'term',
  'page',
  'source',
];

/**
 * A list of statements: newest first, undated last, unless it says otherwise.
 *
 * Oldest first is by the first day that a date allows, of two that begin on the same day the coarser first, of equal dates by
 * id. Newest first is the same turned round; but undated ones are last, by id, in either.
 */
export type StatementList =
  | { readonly of: 'all' }
  | { readonly of: 'kind'; readonly kind: Kind }
  | { readonly of: 'person' | 'organisation' | 'topic'; readonly id: string }
  /** Said in that document, and carried by another. */
  | { readonly of: 'origin'; readonly id: string }
  /** Expectations by how they stand; `longest` has those first that have waited longest, undated last. */
  | { readonly of: 'outcome'; readonly status: ExpectationStatus; readonly longest?: boolean }
  /** Checked against an archive text, in the order in which it has them. */
  | { readonly of: 'source'; readonly id: string }
  /**
   * What may have been said then, oldest first: at first what names a month (of a year) or a day (of a month, on a day),
   * then what says nothing so exact.
   */
  | ({ readonly of: 'period' } & AskedPeriod)
  /** Dated to this very day of whatever year. */
  | ({ readonly of: 'anniversary' } & DayOfYear);

export interface AskedPeriod {
  readonly unit: 'year' | 'month' | 'day';
  readonly span: DaySpan;
}

/** A run of a list: from a position on, so many. */
export interface Range {
  readonly start: number;
  readonly count: number;
}

/** All of a list: only for what belongs to one entry. */
export const WHOLE: Range = { start: 0, count: Infinity };

/** Of a list only how long it is. */
export const NOTHING: Range = { start: 0, count: 0 };

/** A run of a list, and how long the whole is. */
export interface Part<Item> {
  readonly items: readonly Item[];
  readonly total: number;
}

/** The archive as a whole. */
export interface About {
  readonly site: Site;
  readonly statements: number;
  readonly holdings: Holdings;
  /** Every kind, also one without statements. */
  readonly kinds: ReadonlyMap<Kind, number>;
  /** Expectations by how they stand; what none does is missing. */
  readonly outcomes: ReadonlyMap<ExpectationStatus, number>;
  /**
   * Every year in which something was or may have been said, oldest first, with how many statements may fall into it. An open
   * end reaches as far as the other dates do.
   */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** The day on which the wordings were checked. */
  readonly checkedOn: Day;
}

/** How many documents an archive has, told apart from those that it knows only because others quote them. */
export interface Holdings {
  readonly documents: number;
  /** The excerpted ones, newest first, by the id of their type. */
  readonly excerpted: readonly DocumentType[];
}

/** A year, month or day of the Chronik. Years, months (`year * 12 + month - 1`) and days are numbers. */
export interface PeriodSummary {
  /** How many statements name a month (of a year) or a day (of a month, on a day), and how many say nothing so exact. */
  readonly placed: number;
  readonly vague: number;
  /** How many of the former fall into each month of a year, each day of a month, or on the day; those without any are missing. */
  readonly counts: ReadonlyMap<number, number>;
  /** The nearest years in which something was or may have been said; the nearest months or days that statements name. */
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

/** How the statements of an archive lie in time, each in one place; places without any are missing, the earliest come first. */
export interface Spread {
  /** Those that surely name a month, by that month: `year * 12 + month - 1`. */
  readonly months: readonly { readonly month: number; readonly counts: KindCounts }[];
  /** Those that surely name a year and no month of it. */
  readonly years: readonly { readonly year: number; readonly counts: KindCounts }[];
  /**
   * Those that may be of one of some years, by the first and the last of them: of a single one where the date is only about or
   * uncertain. An open end reaches as far as the other dates do.
   */
  readonly spans: readonly {
    readonly first: number;
    readonly last: number;
    readonly counts: KindCounts;
  }[];
  readonly undated: number;
}

/** How many there are of each kind, in the order of `KINDS`. */
export type KindCounts = readonly number[];

/** The ids of two statements that contradict each other, the earlier one first. */
export interface ContradictingPair {
  readonly earlier: string;
  readonly later: string;
}

/** How a position changed: statements that hang together, see `positionOf`. */
export interface CourseSummary {
  /** The id of its latest statement; an undated one is the latest. */
  readonly latest: string;
  /** How many statements it has. */
  readonly statements: number;
}

export const NO_COURSES: Part<CourseSummary> = { items: [], total: 0 };

/** The relations that concern the statements of a topic or a document, each once; not those to the web. */
export interface RelationsAmong {
  /** How many there are, in the order of the types; a type without any is missing. */
  readonly counts: readonly { readonly type: RelationType; readonly count: number }[];
  /** The first 200: those that the latest statement declares first, of one statement as it declares them. */
  readonly lines: readonly RelationLine[];
}

/** A relation as it was declared; a contradiction that is declared on both sides, as the later does. */
export interface RelationLine {
  /** A statement's id. */
  readonly from: string;
  readonly type: RelationType;
  readonly to: Exclude<Target, { readonly type: 'web' }>;
}

export const NO_RELATIONS: RelationsAmong = { counts: [], lines: [] };

/** Where words of a statement stand besides, the most words first. */
export interface Repetition {
  readonly statements: readonly {
    readonly id: string;
    readonly runs: readonly SharedRun[];
    readonly words: number;
  }[];
  readonly sources: readonly {
    readonly source: string;
    readonly line: number;
    readonly words: number;
  }[];
}

export const NO_REPETITION: Repetition = { statements: [], sources: [] };

/** Where the entries that begin with a letter begin in their list. */
export interface Letter {
  readonly initial: string;
  readonly position: number;
}

/** What was published, and what became of it. */
export interface PublishedLedger {
  /** The wordings of a statement, oldest first, under whatever ids it had; empty while it is not published. */
  wordingsOf(statement: string): Promise<readonly PublishedWording[]>;
  /** What an archive text was like, oldest first. */
  statesOf(source: string): Promise<readonly PublishedText[]>;
  /** How a statement or a document was cited, oldest first. */
  factsOf(id: string): Promise<readonly PublishedFacts[]>;
  /** Withdrawals and restorations of an id that is there again, oldest first. */
  eventsOf(id: string): Promise<readonly LifeEvent[]>;
  /** What became of a statement or document that is not there any more; undefined if it never was. */
  formerOf(id: string): Promise<Former | undefined>;
  /** The statements that a document once had, by their ids. */
  formerIn(document: string): Promise<readonly FormerStatement[]>;
  /** Newest first, each with its number, counted from 1. */
  seals(range: Range): Promise<Part<{ readonly seal: Seal; readonly number: number }>>;
  /** Proves that a statement is under the latest seal, see `lib/proof/seal/proof.ts`. */
  inclusion(statement: string): Promise<InclusionFile | undefined>;
  /** Proves that a seal is contained in the latest one; `changing` while nobody can tell what the ledger contains. */
  consistency(hash: string): Promise<ConsistencyFile | 'changing' | undefined>;
}

/** A statement that was published in a document and is not there any more. */
export interface FormerStatement {
  readonly id: string;
  readonly former: Former;
}

export interface Entries {
  /** Another one whenever anything in the archive is. */
  readonly version: string;
  readonly ledger: PublishedLedger;
  about(): Promise<About>;
  get<Type extends EntryType>(type: Type, id: string): Promise<EntryOf[Type] | undefined>;
  /** Those that there are, in the order of their ids as given, and as often. */
  getAll<Type extends EntryType>(type: Type, ids: readonly string[]): Promise<EntryOf[Type][]>;
  /** Cheaper than to get it. */
  has(type: EntryType, id: string): Promise<boolean>;
  list<Type extends ListedType>(type: Type, range?: Range): Promise<Part<EntryOf[Type]>>;
  /** Of people and organisations: the letters that their names begin with. */
  letters(type: 'person' | 'organisation'): Promise<readonly Letter[]>;
  statements(list: StatementList, range: Range): Promise<Part<Statement>>;
  count(list: StatementList): Promise<number>;
  period(asked: AskedPeriod): Promise<PeriodSummary>;
  /** Counted once for each state of the archive. */
  spread(): Promise<Spread>;
  /** How many statements are dated to each day of the year, by its name (`07-08`), in the order of the year; others are missing. */
  anniversaries(): Promise<ReadonlyMap<string, number>>;
  /** Documents that are addressed to an organisation, newest first. */
  addressedTo(organisation: string, range: Range): Promise<Part<Document>>;
  /** Those of the documents that the archive knows only because others quote them. */
  excerptedAmong(documents: readonly string[]): Promise<ReadonlySet<string>>;
  /** In both directions: what it declares, then what others declare, the oldest of them first. */
  relationsOf(statement: string): Promise<readonly RelationEnd[]>;
  /**
   * The courses that a statement of the topic belongs to, where something changes in them: first those in which something
   * contradicts something, of either sort that with the latest statement first. The first 50, and how many there are.
   */
  courses(topic: string): Promise<Part<CourseSummary>>;
  /** Of the statements of a topic, or of a document (and those that name the document), to whatever they lead. */
  relationsAmong(of: 'topic' | 'document', id: string): Promise<RelationsAmong>;
  /** The one that shows best what an archive is for, see `foremost`. */
  foremostContradiction(): Promise<ContradictingPair | undefined>;
  /** Nothing while it is being looked for. */
  repetitionOf(statement: string): Promise<Repetition>;
  /** The text of a source as the wordings were checked against it; undefined when that is no longer at hand. */
  textOf(source: Source): Promise<string | undefined>;
}
