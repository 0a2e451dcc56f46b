import path from 'node:path';
import { buildArchive, type Archive } from '@/lib/archive/archive';
import { entriesIn } from '@/lib/archive/entries-in';
import { repetitionOf } from '@/lib/archive/found-repetition';
import { gapsIn } from '@/lib/archive/gaps';
import { watchFolders } from '@/lib/content/disk';
import { openContent, summaryOf, type Loaded, type OpenContent } from '@/lib/content/load';
import { FOLDERS } from '@/lib/content/target';
import type { Snapshot } from '@/lib/model/archive';
import type { Day } from '@/lib/model/day';
import { isError, printed } from '@/lib/model/problem';
import type { Entries } from '@/lib/ports/entries';
import { elsewhereKeeper, type ElsewhereKeeper } from './elsewhere-keeper';
import { repetitionKeeper, type RepetitionKeeper } from './repetition-keeper';
import { searchKeeper, type SearchKeeper } from './search-keeper';
import { liveState, setLiveState, type Searching } from './state';

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
  const entries = entriesOf(archive, content, today());
  const keeper = searchKeeper(content, log);
  const elsewhere = elsewhereKeeper(content, log);
  const repetition = repetitionKeeper(content, log);
  const search = keeper.follow(archive).then((corpus) => ({ archive, entries, corpus }));
  setLiveState({
    archive,
    entries,
    search,
    problems: loaded.problems,
    checkedVersion: loaded.version,
  });
  log(
    `${archive.statements.length} statements in ${archive.documents.length} documents, loaded in ${Math.round(performance.now() - started)} ms (${loaded.counts.parsed} files parsed)`,
  );
  const keepers = { search: keeper, elsewhere, repetition };
  void search.then((searching) => followLater(keepers, searching));
  follow({ content, keepers, today, log });
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
    timer = setTimeout(() => refresh(following), QUIET_MS);
  };
  let stop = watchFolders(folders, changed);
  setInterval(() => {
    // A folder that was replaced is no longer the one that is watched.
    stop();
    stop = watchFolders(folders, changed);
    refresh(following);
  }, LOOK_AGAIN_MS).unref();
}

/** Swaps the archive when the content has changed and is good; else keeps the last good one and says why. */
function refresh({ content, keepers, today, log }: Following): void {
  const before = liveState();
  const loaded = content.load();
  if (loaded.version === before.checkedVersion) return;
  report(loaded, log);
  if (!loaded.snapshot) {
    log('The last good state is served on.');
    return setLiveState({ ...before, problems: loaded.problems, checkedVersion: loaded.version });
  }
  const archive = buildArchive(loaded.snapshot);
  const entries = entriesOf(archive, content, today());
  setLiveState({
    ...before,
    archive,
    entries,
    problems: loaded.problems,
    checkedVersion: loaded.version,
  });
  log(
    `The content has changed: now ${archive.statements.length} statements in ${archive.documents.length} documents`,
  );
  void keepers.search.follow(archive).then((corpus) => {
    const searching = { archive, entries, corpus };
    swapSearch(searching);
    return followLater(keepers, searching);
  });
}

/** After everything that readers wait for. Until it is done, pages show what was found before, or nothing. */
async function followLater(keepers: Keepers, { archive, entries }: Searching): Promise<void> {
  if (liveState().archive !== archive) return;
  const elsewhere = await keepers.elsewhere.follow(archive);
  if (elsewhere) setLiveState({ ...liveState(), elsewhere: { entries, elsewhere } });
  if (liveState().archive !== archive) return;
  const repetition = await keepers.repetition.follow(archive);
  if (repetition) setLiveState({ ...liveState(), repetition });
}

/** The newest archive wins when the content changes again while an index is being made. */
function swapSearch(searching: Searching): void {
  const now = liveState();
  if (now.archive === searching.archive)
    setLiveState({ ...now, search: Promise.resolve(searching) });
}

/** The archive with what else the content folder has for pages. */
function entriesOf(archive: Archive, content: OpenContent, checkedOn: Day): Entries {
  return entriesIn(archive, {
    checkedOn,
    textOf: content.archiveText,
    repetitionOf: (statement) => repetitionOf(statement, archive, liveState().repetition),
    proofs: {
      inclusion: (statement) => content.ledgerProofs()?.inclusion(statement),
      consistency(hash) {
        const proofs = content.ledgerProofs();
        // While the ledger is being changed nobody can tell what it contains.
        return !proofs && archive.ledger.seals.length > 0 ? 'changing' : proofs?.consistency(hash);
      },
    },
  });
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
