import type { Archive } from '@/lib/archive/archive';
import type { FoundRepetition } from '@/lib/archive/found-repetition';
import type { Problem } from '@/lib/model/problem';
import type { Entries } from '@/lib/ports/entries';
import type { Elsewhere } from '@/lib/search/elsewhere/elsewhere';
import type { SearchCorpus } from '@/lib/search/search';

/** What a running server holds. Replaced as a whole, never changed in place. */
export interface LiveState {
  readonly archive: Archive;
  /** The same as pages ask it. */
  readonly entries: Entries;
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
  /** Of the content as it lies on the disk now, good or bad. */
  readonly checkedVersion: string;
}

/** A corpus with the archive that it was made from. */
export interface Searching {
  readonly archive: Archive;
  readonly entries: Entries;
  readonly corpus: SearchCorpus;
}

/** What besides its statements can be searched, with the archive that it was made from. */
export interface SearchingElsewhere {
  readonly entries: Entries;
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
