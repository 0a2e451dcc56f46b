import type { Archive } from '@/lib/archive/archive';
import type { FoundRepetition } from '@/lib/archive/repetition';
import type { Source } from '@/lib/model/proof';
import type { LedgerProofs } from '@/lib/content/ledger-proofs';
import type { Day } from '@/lib/model/day';
import type { Problem } from '@/lib/model/problem';
import type { Elsewhere } from '@/lib/search/elsewhere/elsewhere';
import type { SearchCorpus } from '@/lib/search/search';

/** What a running server holds. Replaced as a whole, never changed in place. */
export interface LiveState {
  readonly archive: Archive;
  /**
   * The archive as it is searched. The first one takes a moment after the start; after that it is one that is ready,
   * and may be a moment older than `archive`.
   */
  readonly search: Promise<Searching>;
  /** Missing until the archive texts have been read after the start; may be that of an older archive. */
  readonly elsewhere?: SearchingElsewhere;
  /** Missing until it has been looked for; may be that of an older archive. */
  readonly repetition?: FoundRepetition;
  /** Problems of the content as it lies on the disk now; with an error among them, `archive` is the last good state. */
  readonly problems: readonly Problem[];
  /** An archive text of `archive`; undefined when it has changed on the disk since, and is not checked yet. */
  readonly archiveText: (source: Source) => string | undefined;
  /** What proves to readers what the ledger says; undefined as long as there is no seal on all of it. */
  readonly ledgerProofs: () => LedgerProofs | undefined;
  /** Of the content as it lies on the disk now, good or bad. */
  readonly checkedVersion: string;
  /** Why what is served is older than the content as it lies on the disk now, where that is not for its problems. */
  readonly behind: Behind;
  /** What does not work but stops nothing, as `The cache cannot be written (ENOSPC)`. */
  readonly troubles: readonly string[];
  /** The content folder: what it is called in problems, and its place on this machine, which is nobody's business. */
  readonly folder: { readonly path: string; readonly shownAs: string };
  /** The day on which `archive` was read and its wordings were checked. */
  readonly checkedOn: Day;
}

/** What could not be read, or not be made of what was read. */
export type Behind = Readonly<Partial<Record<'content' | 'search' | 'rest', string>>>;

/** A corpus with the archive that it was made from. */
export interface Searching {
  readonly archive: Archive;
  readonly corpus: SearchCorpus;
}

/** What besides its statements can be searched, with the archive that it was made from. */
export interface SearchingElsewhere {
  readonly archive: Archive;
  readonly elsewhere: Elsewhere;
}

declare global {
  // Next may load a module more than once (instrumentation, pages, routes); the state must be the same for all of them.
  var wortlautLiveState: LiveState | undefined;
}

export function liveState(): LiveState {
  if (!globalThis.wortlautLiveState)
    throw new Error(
      'The archive is not loaded yet: instrumentation.ts loads it when the server starts.',
    );
  return globalThis.wortlautLiveState;
}

export function setLiveState(state: LiveState): void {
  globalThis.wortlautLiveState = state;
}
