import { startCopying } from './copy';
import { startParts } from './parts';
import { startSearchKey } from './search-key';
import { startTerms } from './terms';

/*
 * What is better with a script. Pages are whole without it; each part works when another one fails, and what only one kind of
 * page needs is loaded there.
 */

const PARTS: readonly (() => unknown)[] = [
  () => startSearchKey(),
  startTerms,
  startCopying,
  async () => {
    if (document.getElementById('suchstand')) (await import('./live-search')).startLiveSearch();
  },
  async () => {
    if (document.getElementById('nachweis')) (await import('./check-proof')).startCheckingProofs();
  },
];

startParts(PARTS);
