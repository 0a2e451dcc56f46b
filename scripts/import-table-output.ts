import { FIELDS, type Headed, type Mapping } from '@/lib/import/table/fields';
import type { RowProblem } from '@/lib/import/table/records';
import { FIELD_WORDS, ROW_TEXTS, SAID } from '@/lib/import/table/texts';
import type { Language } from '@/lib/messages/language';
import { csvLine } from '@/lib/table/csv';
import { columnLetter, type Table } from '@/lib/table/table';

/** How a table is read, line by line: its sheet, and what each column says. */
export function* shownTable(
  table: Table,
  head: Headed,
  mapping: Mapping,
  lang: Language,
): Generator<string> {
  if (table.encoding !== undefined) yield SAID.encoding[lang](table.encoding);
  const others = (table.sheets ?? []).filter((name) => name !== table.sheet);
  if (table.sheet !== undefined && others.length > 0)
    yield SAID.sheet[lang](table.sheet, others.join(', '));
  yield SAID.mapping[lang](head.line === 0 ? SAID.keys[lang]() : SAID.headingsIn[lang](head.line));
  const fields = new Map(FIELDS.map((field) => [mapping[field], field]));
  const width = Math.max(0, ...head.headings.map((heading) => heading.length));
  for (const [position, heading] of head.headings.entries()) {
    if (heading === '' && !fields.has(position)) continue;
    const field = fields.get(position);
    const column = head.line === 0 ? '' : `${columnLetter(position).padEnd(3)} `;
    yield `  ${column}${heading.padEnd(Math.min(width, 40))}  → ${field ? FIELD_WORDS[field][lang] : SAID.unused[lang]()}`;
  }
}

/** A mistake with the file, the row and the column it is in. */
export function rowMessage(
  problem: RowProblem,
  name: string,
  table: Table,
  lang: Language,
): string {
  const { line, column, code, found } = problem;
  const place = column === undefined ? '' : (table.keys?.[column] ?? columnLetter(column));
  return SAID.row[lang](name, line, place, ROW_TEXTS[code][lang](shortened(found)));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** The rows with mistakes as a table of their own, with a column that says what is wrong. */
export function rejectedRows(
  problems: readonly RowProblem[],
  head: Headed,
  lang: Language,
): string {
  const said = new Map<number, string[]>();
  for (const { line, code, found } of problems)
    said.set(line, [...(said.get(line) ?? []), ROW_TEXTS[code][lang](shortened(found))]);
  const rows = head.rows.filter(({ line }) => said.has(line));
  const width = head.headings.length;
  const heading = lang === 'de' ? 'Fehler' : 'Error';
  return `\uFEFF${[
    [...head.headings, heading],
    ...rows.map(({ line, cells }) => [
      ...Array.from({ length: width }, (_, at) => cells[at] ?? ''),
      (said.get(line) ?? []).join(' '),
    ]),
  ]
    .map(csvLine)
    .join('')}`;
}
