import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readUpTo } from '@/lib/content/disk';
import { openContent, type OpenContent } from '@/lib/content/load';
import { parseFile } from '@/lib/content/parse-file';
import { textOf } from '@/lib/content/text-of';
import { SettingError } from '@/lib/content/time-limit';
import { readYaml } from '@/lib/content/yaml';
import {
  columnNamed,
  fieldNamed,
  FIELDS,
  folded,
  guessedMapping,
  headed,
  type Field,
  type Headed,
  type Mapping,
} from '@/lib/import/table/fields';
import { planImport, type Plan } from '@/lib/import/table/plan';
import {
  readRecord,
  type Defaults,
  type RowProblem,
  type StatementRecord,
} from '@/lib/import/table/records';
import { FIELD_WORDS, ROW_TEXTS, SAID } from '@/lib/import/table/texts';
import { DOCUMENT_TYPES } from '@/lib/model/front-matter';
import { kindNamedBy, KINDS } from '@/lib/model/kind';
import { LIMITS } from '@/lib/office/limits';
import { refusalText } from '@/lib/office/refusal-texts';
import { csvLine } from '@/lib/table/csv';
import { isTableName, readTable } from '@/lib/table/read-table';
import { columnLetter, type Table } from '@/lib/table/table';
import { languageNamed, type Language } from '@/lib/messages/language';
import { yaml } from '@/lib/writing/markdown';
import { contentFiles, replaceContent } from './content-files';

export interface ImportSurroundings {
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  log(message: string): void;
}

/** Whether the arguments of `npm run import` name tables: then {@link importTable} takes them. */
export function namesTables(args: readonly string[]): boolean {
  const { positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: OPTIONS,
  });
  return positionals.length > 0 && positionals.every(isTableName);
}

/** `npm run import -- TABLE…`: each file that is a table, one after the other. Returns the exit code. */
export async function importTable(
  args: readonly string[],
  around: ImportSurroundings,
): Promise<number> {
  const asked = read(args);
  if (!asked.ok) {
    around.log(asked.said);
    return 2;
  }
  let code = 0;
  for (const name of asked.names) code = Math.max(code, await importOne(name, asked, around));
  return code;
}

async function importOne(name: string, asked: Asked, around: ImportSurroundings): Promise<number> {
  const { lang } = asked;
  const say = around.log;
  const bytes = readUpTo(path.resolve(around.root, name), LIMITS.fileBytes);
  if (!bytes) return failed(SAID.noFile[lang](name));
  if (!(bytes instanceof Uint8Array))
    return failed(
      `${name}: ${refusalText({ code: 'too-large', megabytes: LIMITS.fileBytes / 1e6 }, lang)}`,
    );
  const table = await readTable(bytes, name, asked.sheet);
  if (!table.ok) return failed(`${name}: ${refusalText(table.refusal, lang)}`);
  if ('noSheet' in table.value)
    return failed(SAID.noSheet[lang](asked.sheet ?? '', table.value.sheets.join(', ')));
  const head = headed(table.value);
  if (!head) return failed(SAID.noTable[lang]());
  const mapped = mappingFor(head, asked, around.root);
  if (typeof mapped === 'string') return failed(mapped);
  for (const line of shownTable(table.value, head, mapped, lang)) say(line);
  if (mapped.text === undefined) return failed(SAID.noTextColumn[lang]());
  if (asked.saveMapping !== undefined) saveMapping(mapped, head, asked.saveMapping, around.root);

  const { records, problems } = recordsIn(table.value, head, mapped, {
    kind: asked.kind ?? kindNamedBy(head.headings[mapped.text] ?? ''),
    source: asked.source,
    page: pageWord(head.headings[mapped.locator ?? -1]),
  });
  const content = opened(around);
  if (typeof content === 'string') return failed(content);
  const plan = planIn(content, records, asked);
  const all = [...problems, ...plan.problems].sort((a, b) => a.line - b.line);
  const shown = all.slice(0, MOST_SHOWN);
  for (const each of shown) say(printed(each, name, table.value, lang));
  if (all.length > shown.length) say(SAID.more[lang](all.length - shown.length));
  const bad = new Set(all.map(({ line }) => line));
  say(SAID.sum[lang](plan.added, plan.known, bad.size));
  if (asked.isRehearsal) {
    for (const { folder, id } of [...plan.made, ...plan.grown])
      say(`${content.folder.shownAs}/${folder}/${id}.md`);
    say(SAID.dryRun[lang]());
    return bad.size > 0 ? 1 : 0;
  }
  if (asked.rejected !== undefined && bad.size > 0) {
    const file = path.resolve(around.root, asked.rejected);
    if (existsSync(file)) return failed(SAID.isThere[lang](asked.rejected));
    writeFileSync(file, rejectedRows(all, head, lang), { flag: 'wx' });
    say(SAID.rejected[lang](bad.size, asked.rejected));
  }
  const lost = write(plan, content.folder.path, content.folder.shownAs);
  for (const file of lost) say(SAID.changedMeanwhile[lang](file));
  say(SAID.files[lang](plan.made.length, plan.grown.length - lost.length));
  if (plan.drafts > 0) say(SAID.drafts[lang](plan.drafts));
  return bad.size > 0 || lost.length > 0 ? 1 : 0;

  function failed(message: string): number {
    say(message);
    return 1;
  }
}

function opened({ root, environment }: ImportSurroundings): OpenContent | string {
  try {
    return openContent(root, environment);
  } catch (cause) {
    if (cause instanceof SettingError) return cause.message;
    throw cause;
  }
}

const MOST_SHOWN = 50;

/** What a bare number in a column of that heading is the number of. */
function pageWord(heading: string | undefined): string | undefined {
  const word = folded(heading ?? '');
  if (word === 'folie' || word === 'slide') return 'Folie';
  return word === 'seite' || word === 'page' ? 'S.' : undefined;
}

function recordsIn(table: Table, head: Headed, mapping: Mapping, defaults: Defaults) {
  const records: StatementRecord[] = [];
  const problems: RowProblem[] = table.unread.map(({ line, code, text }) => ({
    line,
    code,
    found: text,
  }));
  for (const row of head.rows) {
    const result = readRecord(row, mapping, defaults);
    if (result?.ok) records.push(result.record);
    else if (result) problems.push(...result.problems);
  }
  return { records, problems };
}

function planIn(content: OpenContent, records: readonly StatementRecord[], asked: Asked): Plan {
  const files = contentFiles(content.folder);
  const byId = new Map(
    files.filter(({ folder }) => folder === 'documents').map((file) => [idOf(file.name), file]),
  );
  const ledger = content.draft().ledger?.records;
  return planImport(
    records,
    {
      files: files.map((file) => parseFile(file)),
      textOf: (id) => {
        const file = byId.get(id);
        return file && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
      },
      wasGiven: (id) =>
        ledger !== undefined &&
        (ledger.statements.has(id) || ledger.documents.has(id) || ledger.endings.has(id)),
    },
    { type: asked.type, publishes: asked.publishes },
  );
}

function idOf(name: string): string {
  return name.replace(/\.mdx?$/, '');
}

/** Writes what was planned; returns the files that somebody else has changed meanwhile, which are left alone. */
function write({ made, grown }: Plan, folder: string, shownAs: string): string[] {
  for (const { folder: of, id, text } of made) {
    mkdirSync(path.join(folder, of), { recursive: true });
    writeFileSync(path.join(folder, of, `${id}.md`), text, { flag: 'wx' });
  }
  return grown.flatMap(({ folder: of, id, text, before }) => {
    const name = ['.md', '.mdx']
      .map((end) => id + end)
      .find((each) => existsSync(path.join(folder, of, each)));
    const file = {
      folder: of,
      name: name ?? `${id}.md`,
      shownAs: `${shownAs}/${of}/${name ?? id}`,
      path: path.join(folder, of, name ?? `${id}.md`),
      bytes: new TextEncoder().encode(before),
    };
    return replaceContent(file, text) ? [] : [file.shownAs];
  });
}

function printed(problem: RowProblem, name: string, table: Table, lang: Language): string {
  const { line, column, code, found } = problem;
  const place = column === undefined ? '' : (table.keys?.[column] ?? columnLetter(column));
  return SAID.row[lang](name, line, place, ROW_TEXTS[code][lang](shortened(found)));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

function rejectedRows(problems: readonly RowProblem[], head: Headed, lang: Language): string {
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

function* shownTable(
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

/** What was guessed, then what the file of a mapping says, then what was said by hand; or what is wrong with that. */
function mappingFor(head: Headed, asked: Asked, root: string): Mapping | string {
  const mapping: Partial<Record<Field, number>> = { ...guessedMapping(head.headings) };
  const given = [...asked.map];
  if (asked.mapping !== undefined) {
    const bytes = readUpTo(path.resolve(root, asked.mapping), 100_000);
    if (!(bytes instanceof Uint8Array)) return SAID.noFile[asked.lang](asked.mapping);
    const { value } = readYaml(new TextDecoder().decode(bytes), 1);
    given.unshift(
      ...FIELDS.flatMap((field) => {
        const column = textOf(value, field);
        return column === undefined ? [] : [`${field}=${column}`];
      }),
    );
  }
  for (const each of given) {
    const [, word = '', column = ''] = /^([^=]+)=(.+)$/s.exec(each) ?? [];
    const field = FIELDS.find((known) => FIELD_WORDS[known].de === word) ?? fieldNamed(word);
    if (!field)
      return SAID.badMap[asked.lang](
        each,
        FIELDS.map((known) => FIELD_WORDS[known][asked.lang]).join(', '),
      );
    const position = columnNamed(column, head.headings);
    if (position === undefined)
      return SAID.noColumn[asked.lang](column, head.headings.filter(Boolean).join(', '));
    // A column says one thing.
    for (const other of FIELDS) if (mapping[other] === position) delete mapping[other];
    mapping[field] = position;
  }
  return mapping;
}

function saveMapping(mapping: Mapping, head: Headed, file: string, root: string): void {
  const values = Object.fromEntries(
    FIELDS.flatMap((field) => {
      const position = mapping[field];
      return position === undefined
        ? []
        : [[field, head.headings[position] || columnLetter(position)]];
    }),
  );
  writeFileSync(path.resolve(root, file), yaml(values));
}

interface Asked {
  readonly ok: true;
  readonly lang: Language;
  readonly names: readonly string[];
  readonly sheet: string | undefined;
  readonly map: readonly string[];
  readonly mapping: string | undefined;
  readonly saveMapping: string | undefined;
  readonly rejected: string | undefined;
  readonly kind: (typeof KINDS)[number] | undefined;
  readonly source: string | undefined;
  readonly type: (typeof DOCUMENT_TYPES)[number] | undefined;
  readonly publishes: boolean;
  readonly isRehearsal: boolean;
}

const OPTIONS = {
  lang: { type: 'string' },
  sheet: { type: 'string' },
  map: { type: 'string', multiple: true },
  mapping: { type: 'string' },
  'save-mapping': { type: 'string' },
  rejected: { type: 'string' },
  kind: { type: 'string' },
  source: { type: 'string' },
  type: { type: 'string' },
  publish: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

function read(args: readonly string[]): Asked | { readonly ok: false; readonly said: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: OPTIONS,
    });
    const lang = languageNamed(values.lang);
    if (!lang) return wrong('--lang', 'de');
    if (positionals.length === 0) return wrong('import', lang);
    const kind =
      values.kind === undefined
        ? undefined
        : (KINDS.find((each) => each === values.kind) ?? kindNamedBy(values.kind));
    const type = DOCUMENT_TYPES.find((each) => each === values.type);
    if (values.kind !== undefined && !kind) return wrong(`--kind ${values.kind}`, lang);
    if (values.type !== undefined && !type) return wrong(`--type ${values.type}`, lang);
    return {
      ok: true,
      lang,
      names: positionals,
      sheet: values.sheet,
      map: values.map ?? [],
      mapping: values.mapping,
      saveMapping: values['save-mapping'],
      rejected: values.rejected,
      kind,
      source: values.source?.replace(/\s+/g, ' ').trim(),
      type,
      publishes: values.publish ?? false,
      isRehearsal: values['dry-run'] ?? false,
    };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return wrong(/--?[\w-]+/.exec(cause.message)?.[0] ?? cause.message, 'de');
  }
}

function wrong(option: string, lang: Language): { readonly ok: false; readonly said: string } {
  return { ok: false, said: SAID.badOption[lang](option) };
}
