/** What a bundle says of itself, and of all its other files. */
export const MANIFEST = 'manifest.json';

/** The files of a bundle. Those of the search are named by `lib/search`. */
export const FILES = {
  /** What pages show, a record for each entry. */
  records: 'records.json',
  /** The same, of what has changed since the other file was written; missing where nothing has. */
  changed: 'records-changed.json',
  /** Where the records stand, and lists of them. */
  entries: 'entries.columns',
  /** The hashes of the tree over the ledger. */
  tree: 'ledger.tree',
  /** Missing while it is being looked for. */
  repetition: 'repetition.columns',
  search: 'search.columns',
  elsewhere: 'elsewhere.columns',
  /** Of the two searches what a change of some texts leaves as it was, see `isLastingPart`. */
  searchWords: 'search-words.columns',
  elsewhereWords: 'elsewhere-words.columns',
} as const;
