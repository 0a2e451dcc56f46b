import type { ArchiveDate } from './date';

/**
 * Wortprüfung: what it came to when a wording was looked up in an archive text. A wording that is not there is an error of
 * the content, so that no statement with it is ever published.
 */
export interface Proof {
  /** The id of the archive text it was looked up in. */
  readonly source: string;
  /** The document whose archive text that is: where it was said, if that text is at hand, else the one that carries the statement. */
  readonly document: string;
  /** Where it stands, in the order of the wording: one passage more than there are omissions inside it. */
  readonly passages: readonly Passage[];
  /** Whether the wording leaves something out and says so, be it at its beginning or end. */
  readonly hasOmissions: boolean;
  /** Whether the wording adds words or changes a first letter in square brackets. */
  readonly hasInsertions: boolean;
  /** Whether the wording is emphasised somewhere, of which a plain text says nothing. */
  readonly hasEmphasis: boolean;
}

/** A run of an archive text. */
export interface Passage {
  /** UTF-16 offsets in the text as it is read (see lib/content/decode.ts); `end` is the first one after it. */
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly line: number;
  readonly lastLine: number;
  /** Where the passage begins, if the text marks its pages. */
  readonly page?: PageName;
}

/** A page or slide as its archive text marks it. */
export interface PageName {
  readonly kind: 'page' | 'slide';
  readonly number: number;
  /** Whether the text only shows where pages end: the number printed on the page may be another. */
  readonly isCounted?: true;
}

/** Archivtext: the plain text of a source, a file in `sources/` that some document names. The text itself stays on the disk. */
export interface Source {
  /** The name of the file without `.txt`; its address. */
  readonly id: string;
  /** SHA-256 of the file in hexadecimal digits: what was checked is what has this sum. */
  readonly sum: string;
  readonly lines: number;
  /** The first line of each of the sections in which it is shown. */
  readonly sections: readonly number[];
  /** The ids of the documents whose text it is. */
  readonly documents: readonly string[];
  /** How the text came about, as far as the archive says so. */
  readonly transcription?: Transcription;
}

/** Abschrift: what an archive text was made from, by whom and when. */
export interface Transcription {
  readonly from?: string;
  readonly by?: string;
  readonly date?: ArchiveDate;
  readonly remark?: string;
}

/** What the check came to in one word. */
export type ProofStatus = 'verbatim' | 'withOmission' | 'withAddition';

/** An addition weighs more than an omission, which says itself that something is missing. */
export function statusOf(proof: Proof): ProofStatus {
  if (proof.hasInsertions || proof.hasEmphasis) return 'withAddition';
  return proof.hasOmissions ? 'withOmission' : 'verbatim';
}
