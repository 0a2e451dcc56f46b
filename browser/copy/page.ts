import { startCopying } from '../copy';
import { startParts } from '../parts';
import { startSearchKey } from '../search-key';
import { startTerms } from '../terms';
import { pathIn } from './place';

/* The script of the pages of a copy: like browser/main.ts, but one file that is no module, because it may come from a disk. */

startParts([() => startSearchKey(pathIn('suche.html')), startTerms, startCopying]);
