import { SEARCHED_DOCUMENT } from '../elsewhere/document-rows';
import { ENTRY_TEXT } from '../elsewhere/entry-text-rows';
import { PASSAGE } from '../elsewhere/passage-rows';
import { RECORD } from './record-rows';
import { SMALL } from './small-rows';
import { STATEMENT } from './statement-rows';
import type { StoredTable } from './table';

/** Everything that is loaded. */
export const TABLES: readonly StoredTable[] = [
  STATEMENT,
  RECORD,
  SMALL,
  SEARCHED_DOCUMENT,
  PASSAGE,
  ENTRY_TEXT,
];
