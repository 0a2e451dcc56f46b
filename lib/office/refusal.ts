/** Why a file is not read, as data; `lib/office/refusal-texts.ts` says it to people. */
export type Refusal =
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly megabytes: number }
  /** With a password. */
  | { readonly code: 'encrypted' }
  /** A binary format of before 2007, with the ending to save it under. */
  | { readonly code: 'old-format'; readonly ending: string; readonly saveAs: string }
  /** A format that is known and not read. */
  | { readonly code: 'other-format'; readonly format: string; readonly saveAs: string }
  | { readonly code: 'unknown-format' }
  /** The end is missing. */
  | { readonly code: 'truncated' }
  /** `part` is a file inside the package, where it can be told. */
  | { readonly code: 'damaged'; readonly part?: string }
  /** It would grow beyond what is read when it is unpacked. */
  | { readonly code: 'bomb'; readonly part?: string }
  | { readonly code: 'too-many-parts'; readonly most: number }
  /** A name that leads out of the package, such as `../../etc/passwd`. */
  | { readonly code: 'unsafe-name' }
  /** XML that declares a document type or entities. */
  | { readonly code: 'doctype'; readonly part: string }
  /** A part that the format cannot do without. */
  | { readonly code: 'part-missing'; readonly part: string }
  /** Pages without any text: a scan. */
  | { readonly code: 'scanned'; readonly pages: number }
  | { readonly code: 'nothing-in-it' }
  /** A spreadsheet, where a text was asked for. */
  | { readonly code: 'is-table' }
  /** A text or a deck, where a spreadsheet was expected by its name. */
  | { readonly code: 'no-table'; readonly ending: string }
  /** More text than an archive text may have. */
  | { readonly code: 'too-long'; readonly most: number }
  | { readonly code: 'took-too-long'; readonly seconds: number }
  | { readonly code: 'too-much-memory' };

/** Stops the reading of a file from inside; caught at the doors of `lib/office`, which return the refusal. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

export type OrRefusal<Result> =
  { readonly ok: true; readonly value: Result } | { readonly ok: false; readonly refusal: Refusal };

/** What came of the work, or why it was stopped. */
export async function orRefusal<Result>(
  work: () => Promise<Result> | Result,
): Promise<OrRefusal<Result>> {
  try {
    return { ok: true, value: await work() };
  } catch (cause) {
    if (cause instanceof Refused) return { ok: false, refusal: cause.refusal };
    throw cause;
  }
}
