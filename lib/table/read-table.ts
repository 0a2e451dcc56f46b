import { recognise } from '@/lib/office/format';
import { orRefusal, Refused, type OrRefusal } from '@/lib/office/refusal';
import { LIMITS } from '@/lib/office/limits';
import { readCsv } from './csv';
import { readJsonLines } from './json-lines';
import type { Table } from './table';
import { readWorkbook, type SheetChoice } from './workbook';

/** Whether a file is a table by its name: those are read here, everything else by the importer of documents. */
export function isTableName(name: string): boolean {
  return /\.(?:xlsx|xlsm|ods|csv|tsv|jsonl|ndjson)$/i.test(name);
}

/** The table in a file, by what is in it; its name only tells JSON Lines from other text. */
export async function readTable(
  bytes: Uint8Array,
  name: string,
  choice: SheetChoice,
): Promise<OrRefusal<Table | { readonly noSheet: true; readonly sheets: readonly string[] }>> {
  if (bytes.length > LIMITS.fileBytes)
    return {
      ok: false,
      refusal: { code: 'too-large', megabytes: LIMITS.fileBytes / 1_000_000 },
    };
  const recognised = await recognise(bytes);
  if (!recognised.ok) return recognised;
  const { format } = recognised.value;
  if (format === 'xlsx' || format === 'ods') return readWorkbook(bytes, format, choice);
  return orRefusal(() => {
    if (format !== 'text') throw new Refused({ code: 'no-table', ending: `.${format}` });
    return /\.(?:jsonl|ndjson)$/i.test(name) ? readJsonLines(bytes) : readCsv(bytes);
  });
}
