import { isSystemError } from '@/lib/content/disk';
import { isError } from '@/lib/model/problem';
import { visible } from '@/lib/model/visible';
import { damaged, follow, nothingNew, whyResting, type Following } from './follow';
import { counted, fine, wrong, type Followed } from './followed';
import { foundNow, withMoved } from './found';
import { keyOf } from './key';
import type { OpenSaved } from './open-saved';
import type { SavedSearch } from './saved-search';
import { newAmong, newState } from './state';
import { lockStates } from './state-folder';

/** Told of each saved search, with what came of it. */
export type Tell = (saved: SavedSearch, followed: Followed) => void;

/** What came of a run besides what was told of each search. */
export type Ran =
  | {
      readonly ok: true;
      /** How many searches are no longer in the file. */ readonly forgotten: number;
    }
  | { readonly ok: false; readonly reason: string };

/** Tells what is new for all searches of a file, while no other process does, and forgets those that are no longer in it. */
export async function runLocked(
  { searches, problems }: OpenSaved,
  folder: string,
  following: Following,
  tell: Tell,
): Promise<Ran> {
  const locked = lockOf(folder, following.now());
  if (!locked.ok) return locked;
  try {
    following.states.clearDrafts();
    await followAll(searches, following, tell);
    // What has a mistake in it may be meant to go on.
    if (problems.some(isError)) return { ok: true, forgotten: 0 };
    const keys = new Set(searches.map(keyOf));
    return { ok: true, forgotten: following.states.forgetOthers(following.file, keys) };
  } finally {
    locked.release();
  }
}

function lockOf(folder: string, now: Date) {
  try {
    const locked = lockStates(folder, now.toISOString());
    if (locked.ok) return locked;
    const { holder, file } = locked;
    const who = holder
      ? `process ${holder.pid} on ${holder.host} has been at it since ${holder.since}`
      : 'another process is at it';
    return { ok: false, reason: `${who}. If that is not so, delete ${file}.` } as const;
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    const reason = `what is told cannot be written down: ${cause.message}.`;
    return { ok: false, reason } as const;
  }
}

/**
 * Tells what is new for all of these searches, one after the other. What goes wrong with one does not hold up the others, but for
 * those that go the same way, where nobody answers.
 */
export async function followAll(
  searches: readonly SavedSearch[],
  following: Following,
  tell: Tell,
): Promise<void> {
  const down = new Set<string>();
  for (const saved of searches) {
    const way = wayTo(saved);
    const followed = down.has(way)
      ? wrong('not tried: nobody answered there just now; the next run tries it again')
      : await followSafely(saved, following);
    if (followed.isDown) down.add(way);
    tell(saved, followed);
  }
}

/** What is reached together with others: the mail server, or the one of a webhook. */
function wayTo({ recipient }: SavedSearch): string {
  return recipient.type === 'mail' ? 'mail' : new URL(recipient.url).origin;
}

/** A full disk is no reason to give up the others. */
async function followSafely(saved: SavedSearch, following: Following): Promise<Followed> {
  try {
    return await follow(saved, following);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return wrong(`what was told cannot be written: ${cause.message}`);
  }
}

/** What would be told now. Sends and writes nothing. */
export async function previewAll(
  searches: readonly SavedSearch[],
  following: Pick<Following, 'entries' | 'search' | 'states' | 'fromStart' | 'file' | 'now'>,
  tell: Tell,
): Promise<void> {
  for (const saved of searches) tell(saved, await preview(saved, following));
}

async function preview(
  saved: SavedSearch,
  { entries, search, states, fromStart, file, now }: Parameters<typeof previewAll>[1],
): Promise<Followed> {
  const key = keyOf(saved);
  const found = await foundNow(saved.query, search);
  const before = states.read(key);
  if (before === 'damaged') return wrong(damaged(states.fileOf(key)));
  if (!before && !fromStart)
    return fine(`would be followed from now on, ${counted(found.ids.length)} there already`);
  const state = before ?? newState(file, []);
  const resting = whyResting(state, now());
  if (resting !== undefined) return fine(resting);
  const news = newAmong(found.ids, await withMoved(state, found.ids, entries));
  const count = news.length + (state.pending?.hits.length ?? 0);
  return fine(count === 0 ? nothingNew(found) : `${counted(count)} would be told`);
}

/** `alerts.yml:3 "Option": 2 statements told` */
export function printedFollowed(
  file: string,
  { place, name }: SavedSearch,
  { said, isWrong }: Followed,
): string {
  const called = name === undefined ? '' : ` "${name}"`;
  return visible(`${file}:${place.line}${called}: ${isWrong ? 'error: ' : ''}${said}`);
}
