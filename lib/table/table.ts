/** A table as a file has it, before anybody asks what its columns mean. */
export interface Table {
  readonly rows: readonly TableRow[];
  /** Names of columns that the file itself gives (JSON Lines): then there is no row of headings. */
  readonly keys?: readonly string[];
  /** Of a workbook: the sheet that was read, and all that could be. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  /** How the bytes were read, where that had to be found out: `windows-1252`, `utf-16le`. */
  readonly encoding?: string;
  /** Rows that could not be read at all. */
  readonly unread: readonly UnreadRow[];
}

export interface TableRow {
  /** Of a sheet the number of the row, of a text the line in which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface UnreadRow {
  readonly line: number;
  readonly code: 'no-json' | 'no-object' | 'open-quote';
  readonly text: string;
}

/** How a column is called in a spreadsheet: A, B, …, Z, AA. */
export function columnLetter(position: number): string {
  let letters = '';
  for (let rest = position + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The position that a letter names, `AA` → 26; undefined for what is none. */
export function columnPosition(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let position = 0;
  for (const letter of letters.toUpperCase()) position = position * 26 + letter.charCodeAt(0) - 64;
  return position - 1;
}
