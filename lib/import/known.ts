/** What exists in the content folder, as far as an import looks it up. */
export interface Known {
  readonly documents: readonly KnownDocument[];
  readonly people: readonly KnownName[];
  readonly organisations: readonly KnownName[];
  /** Ids that are not proposed: of what was once published, and whatever else a new document shall not be called. */
  readonly taken: readonly string[];
}

export interface KnownDocument {
  readonly id: string;
  readonly title: string;
  /** In EDTF. */
  readonly date?: string;
}

export interface KnownName {
  readonly id: string;
  readonly name: string;
  /** Other forms that mean the same: abbreviations. */
  readonly others: readonly string[];
}

export const NOTHING_KNOWN: Known = { documents: [], people: [], organisations: [], taken: [] };

/** Those whose name stands in the text as whole words; who has the longest name comes first. */
export function namedIn(text: string, names: readonly KnownName[]): KnownName[] {
  const lengthOf = ({ name, others }: KnownName) =>
    Math.max(
      ...[name, ...others].filter((form) => hasWords(text, form)).map((form) => form.length),
    );
  return names
    .filter(({ name, others }) => [name, ...others].some((form) => hasWords(text, form)))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
}

function hasWords(text: string, words: string): boolean {
  const at = words.length < 2 ? -1 : text.indexOf(words);
  return (
    at >= 0 &&
    !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) &&
    !/[\p{L}\p{N}]/u.test(text.charAt(at + words.length))
  );
}
