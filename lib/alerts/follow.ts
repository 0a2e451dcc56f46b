import type { Entries } from '@/lib/ports/entries';
import { alertOf, MOST_TOLD } from './alert';
import { deliver, type Delivering } from './deliver';
import { foundNow, withMoved, type Finds, type FoundNow } from './found';
import { counted, fine, wrong, type Followed } from './followed';
import { keyOf } from './key';
import type { Recipient, SavedSearch } from './saved-search';
import { delivered, newAmong, newState, type SearchState } from './state';

/** What following a search needs. */
export interface Following extends Delivering {
  /** The file of saved searches, by its whole name. */
  readonly file: string;
  readonly entries: Entries;
  readonly search: Finds;
  /** A UUID that nobody has had before. */
  newId(): string;
  /** Of searches that are followed for the first time what is there already is told as well. */
  readonly fromStart: boolean;
}

/** Tells what is new for a saved search. */
export async function follow(saved: SavedSearch, following: Following): Promise<Followed> {
  const { states, entries, search, file, fromStart, now } = following;
  const key = keyOf(saved);
  const found = await foundNow(saved.query, search);
  const before = states.read(key);
  if (before === 'damaged') return wrong(damaged(states.fileOf(key)));
  if (!before && !fromStart) {
    states.write(key, newState(file, found.ids));
    return fine(`followed from now on, ${counted(found.ids.length)} there already`);
  }
  const known = before ?? newState(file, []);
  const resting = whyResting(known, now());
  if (resting !== undefined) return fine(resting);
  const state = await withMoved(
    known.file === file ? known : { ...known, file },
    found.ids,
    entries,
  );
  if (state !== before) states.write(key, state);
  const told = await tellNews(saved, found, state, following);
  if (typeof told === 'object') return told;
  return told > 0 ? fine(`${counted(told)} told`) : fine(nothingNew(found));
}

export function damaged(stateFile: string): string {
  return `${stateFile} is damaged, nothing is sent: put its backup in its place, or delete it to follow the search anew`;
}

/** Why nothing is sent now; undefined when it is. */
export function whyResting({ stopped, waitUntil }: SearchState, now: Date): string | undefined {
  if (stopped !== undefined)
    return `stopped on ${stopped}, as the recipient wants: delete it from the file`;
  if (waitUntil !== undefined && new Date(waitUntil) > now)
    return `waits until ${waitUntil}, as the recipient asks`;
  return undefined;
}

export function nothingNew({ isMet }: FoundNow): string {
  return isMet ? 'nothing new' : 'nothing new: no statement has all of its words';
}

/** Message after message, an interrupted one first; tells how many statements were told, or what went wrong. */
async function tellNews(
  saved: SavedSearch,
  found: FoundNow,
  before: SearchState,
  following: Following,
): Promise<number | Followed> {
  let [state, told] = [before, 0];
  for (;;) {
    const hits = state.pending?.hits ?? nextHits(found.ids, state, saved.recipient);
    if (hits.length === 0) return told;
    const begun = following.now().toISOString();
    const pending = state.pending ?? { id: following.newId(), begun, hits };
    const alert = await alertOf(saved, found.result, hits, following.entries);
    const attempt = await deliver(saved, alert, { ...state, pending }, following);
    if (attempt) return attempt;
    state = delivered({ ...state, pending });
    told += alert.total;
  }
}

/** One message carries all that is new to people, and to a program so much that it can take it at once. */
function nextHits(ids: readonly string[], state: SearchState, { type }: Recipient): string[] {
  const hits = newAmong(ids, state);
  return type === 'mail' ? hits : hits.slice(0, MOST_TOLD);
}
