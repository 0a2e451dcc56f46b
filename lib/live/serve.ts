import path from 'node:path';
import { buildArchive, type Archive } from '@/lib/archive/archive';
import { gapsIn } from '@/lib/archive/gaps';
import { watchFolders } from '@/lib/content/disk';
import { openContent, summaryOf, type Loaded, type OpenContent } from '@/lib/content/load';
import { FOLDERS } from '@/lib/content/target';
import type { Snapshot } from '@/lib/model/archive';
import type { Day } from '@/lib/model/day';
import { isError, printed } from '@/lib/model/problem';
import { noteBehind, noteDone } from './behind';
import { elsewhereKeeper, type ElsewhereKeeper } from './elsewhere-keeper';
import { repetitionKeeper, type RepetitionKeeper } from './repetition-keeper';
import { searchKeeper, type SearchKeeper } from './search-keeper';
import { liveState, setLiveState } from './state';
import { noteTroubles } from './troubles';

export interface ServeOptions {
  /** The folder of the project. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Begin with an empty archive when the content is broken, instead of refusing: for `npm run dev`, which shows the problems in the browser. */
  readonly evenBroken: boolean;
  /** The day it is. */
  readonly today: () => Day;
  log(message: string): void;
}

/** Loads the archive and follows its folder from then on. Returns whether it could: broken content is not served. */
export function serveContent({ root, environment, evenBroken, today, log }: ServeOptions): boolean {
  const started = performance.now();
  const content = openContent(root, environment, today);
  const loaded = content.load();
  report(loaded, log);
  if (!loaded.snapshot && !evenBroken) {
    log('Broken content is not served: mend it and start again.');
    return false;
  }
  const archive = buildArchive(loaded.snapshot ?? EMPTY);
  const keeper = searchKeeper(content, log);
  const elsewhere = elsewhereKeeper(content, log);
  const repetition = repetitionKeeper(content, log);
  const search = keeper.follow(archive);
  setLiveState({
    archive,
    search,
    problems: loaded.problems,
    archiveText: content.archiveText,
    ledgerProofs: content.ledgerProofs,
    checkedVersion: loaded.version,
    checkedOn: today(),
    behind: {},
    troubles: [],
    folder: content.folder,
  });
  log(
    `${archive.statements.length} statements in ${archive.documents.length} documents, loaded in ${Math.round(performance.now() - started)} ms (${loaded.counts.parsed} files parsed)`,
  );
  const keepers = { search: keeper, elsewhere, repetition };
  const following = { content, keepers, today, log, isSearchPending: false };
  void search.then(
    () => followLater(following, archive),
    (cause: unknown) => noteBehind(following.log, 'search', cause),
  );
  follow(following);
  return true;
}

/** How long the folder must have been quiet, so that a `git pull` is read once and whole. */
const QUIET_MS = 150;
/** Folders of a network or a container may change without a notice; a look at some folders' times costs nothing. */
const LOOK_AGAIN_MS = 5_000;

/** What is made of an archive after it is served, and followed when the content changes. */
interface Keepers {
  readonly search: SearchKeeper;
  readonly elsewhere: ElsewhereKeeper;
  readonly repetition: RepetitionKeeper;
}

interface Following {
  readonly content: OpenContent;
  readonly keepers: Keepers;
  readonly today: () => Day;
  /** The search is being made of an archive that came later. */
  isSearchPending: boolean;
  log(message: string): void;
}

function follow(following: Following): void {
  const { content } = following;
  const folders = [
    content.folder.path,
    ...[...FOLDERS, 'sources', 'seals'].map((name) => path.join(content.folder.path, name)),
  ];
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => look(following), QUIET_MS);
  };
  let unwatched: (Error & { code: string }) | undefined;
  const watchAll = () => {
    unwatched = undefined;
    return watchFolders(folders, changed, (cause) => (unwatched = cause));
  };
  let stop = watchAll();
  noteTroubles(following.log, unwatched);
  setInterval(() => {
    // A folder that was replaced is no longer the one that is watched.
    stop();
    stop = watchAll();
    look(following);
    noteTroubles(following.log, unwatched);
  }, LOOK_AGAIN_MS).unref();
}

/** Whatever happens while the content is read, it is looked at again. */
function look(following: Following): void {
  try {
    refresh(following);
    const { archive, behind } = liveState();
    if (behind.search !== undefined && !following.isSearchPending) followSearch(following, archive);
  } catch (cause) {
    noteBehind(following.log, 'content', cause);
  }
}

/** Swaps the archive when the content has changed and is good; else keeps the last good one and says why. */
function refresh(following: Following): void {
  const { content, today, log } = following;
  const loaded = content.load();
  noteDone('content');
  const before = liveState();
  if (loaded.version === before.checkedVersion) return;
  report(loaded, log);
  if (!loaded.snapshot) {
    log('The last good state is served on.');
    return setLiveState({ ...before, problems: loaded.problems, checkedVersion: loaded.version });
  }
  const archive = buildArchive(loaded.snapshot);
  setLiveState({
    ...before,
    archive,
    problems: loaded.problems,
    checkedVersion: loaded.version,
    checkedOn: today(),
  });
  log(
    `The content has changed: now ${archive.statements.length} statements in ${archive.documents.length} documents`,
  );
  followSearch(following, archive);
}

function followSearch(following: Following, archive: Archive): void {
  following.isSearchPending = true;
  following.keepers.search
    .follow(archive)
    .then((searching) => swapSearch(archive, searching.corpus))
    .then(() => followLater(following, archive))
    .catch((cause: unknown) => noteBehind(following.log, 'search', cause))
    .finally(() => (following.isSearchPending = false));
}

/** After everything that readers wait for. Until it is done, pages show what was found before, or nothing. */
async function followLater(following: Following, archive: Archive): Promise<void> {
  const { keepers } = following;
  try {
    if (liveState().archive !== archive) return;
    const elsewhere = await keepers.elsewhere.follow(archive);
    if (elsewhere) setLiveState({ ...liveState(), elsewhere });
    if (liveState().archive !== archive) return;
    const repetition = await keepers.repetition.follow(archive);
    if (repetition) setLiveState({ ...liveState(), repetition });
    noteDone('rest');
  } catch (cause) {
    noteBehind(following.log, 'rest', cause);
  }
}

/** The newest archive wins when the content changes again while an index is being made. */
function swapSearch(
  archive: Archive,
  corpus: Awaited<ReturnType<SearchKeeper['follow']>>['corpus'],
): void {
  const now = liveState();
  if (now.archive === archive)
    setLiveState({ ...now, search: Promise.resolve({ archive, corpus }) });
  noteDone('search');
}

function report({ problems, ...loaded }: Loaded, log: (message: string) => void): void {
  for (const problem of problems.filter(isError)) log(printed(problem));
  log(`Content: ${summaryOf({ problems, ...loaded })}`);
  const unfinished = (loaded.snapshot?.pages ?? []).filter((page) => gapsIn(page) > 0);
  if (unfinished.length > 0)
    log(
      `Warning: ${unfinished.map((page) => `pages/${page.id} (${gapsIn(page)})`).join(', ')}: gaps to be filled in; until then these pages tell readers that they are not finished.`,
    );
}

const EMPTY: Snapshot = {
  version: 'empty',
  site: { title: 'Wortlaut', baseUrl: 'http://localhost:3000', language: 'de' },
  documents: [],
  statements: [],
  sources: [],
  people: [],
  organisations: [],
  topics: [],
  terms: [],
  pages: [],
};
