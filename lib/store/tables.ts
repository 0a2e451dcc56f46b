import { RECORD } from './record-rows';
import { SMALL } from './small-rows';
import { STATEMENT } from './statement-rows';
import type { StoredTable } from './table';

/** Everything that is loaded. */
export const TABLES: readonly StoredTable[] = [STATEMENT, RECORD, SMALL];
