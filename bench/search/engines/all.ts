import type { Engine } from './engine';

/** Every engine by a short name, ours first; loaded only when it is its turn, as some are not installed by `npm ci`. */
export const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  wortlaut: async () => (await import('./wortlaut')).engine,
  minisearch: async () => (await import('./minisearch')).engine,
  'minisearch-forgiving': async () => (await import('./minisearch')).forgiving,
  flexsearch: async () => (await import('./flexsearch')).engine,
  lunr: async () => (await import('./lunr')).engine,
  orama: async () => (await import('./orama')).engine,
  fts5: async () => (await import('./fts5')).engine,
  pagefind: async () => (await import('./pagefind')).engine,
};

/** Engines with native parts are no dependencies: `npm ci` must not fail where they cannot be built. */
export const HOW_TO_INSTALL = 'npm install --no-save better-sqlite3@12 pagefind@1';
