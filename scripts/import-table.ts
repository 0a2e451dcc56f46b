import path from 'node:path';
import { readUpTo } from '@/lib/content/disk';
import { openContent, type OpenContent } from '@/lib/content/load';
import { parseFile } from '@/lib/content/parse-file';
import { SettingError } from '@/lib/content/time-limit';
import { folded, headed, type Headed, type Mapping } from '@/lib/import/table/fields';
import { planImport, type Plan } from '@/lib/import/table/plan';
import {
  readRecord,
  type Defaults,
  type RowProblem,
  type StatementRecord,
} from '@/lib/import/table/records';
import { SAID } from '@/lib/import/table/texts';
import type { Language } from '@/lib/messages/language';
import { kindNamedBy } from '@/lib/model/kind';
import { LIMITS } from '@/lib/office/limits';
import { refusalText } from '@/lib/office/refusal-texts';
import { readTable } from '@/lib/table/read-table';
import type { Table } from '@/lib/table/table';
import { contentFiles } from './content-files';
import type { ImportSurroundings } from './import-surroundings';
import { tableArguments, type AskedOfTable } from './import-table-arguments';
import { mappingFor, mappingText } from './import-table-mapping';
import { rejectedRows, rowMessage, shownTable } from './import-table-output';
import { newFile, writePlan } from './import-table-write';

/** `npm run import -- TABLE…`: each file that is a table, one after the other. Returns the exit code. */
export async function importTable(
  args: readonly string[],
  around: ImportSurroundings,
): Promise<number> {
  const asked = tableArguments(args);
  if (!asked.ok) {
    around.log(asked.said);
    return 2;
  }
  let code = 0;
  for (const name of asked.names) code = Math.max(code, await importOne(name, asked, around));
  return code;
}

async function importOne(
  name: string,
  asked: AskedOfTable,
  around: ImportSurroundings,
): Promise<number> {
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
  if (asked.saveMapping !== undefined) {
    const file = path.resolve(around.root, asked.saveMapping);
    const kept = newFile(file, mappingText(mapped, head));
    if (kept !== undefined) return failed(notMade(asked.saveMapping, kept, lang));
  }

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
  for (const each of shown) say(rowMessage(each, name, table.value, lang));
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
    const kept = newFile(file, rejectedRows(all, head, lang));
    if (kept !== undefined) return failed(notMade(asked.rejected, kept, lang));
    say(SAID.rejected[lang](bad.size, asked.rejected));
  }
  const { changed, refused } = writePlan(plan, content.folder.path, content.folder.shownAs);
  for (const file of changed) say(SAID.changedMeanwhile[lang](file));
  for (const { file, cause } of refused) say(SAID.notWritten[lang](file, cause));
  const left = changed.length + refused.length;
  if (left === 0) say(SAID.files[lang](plan.made.length, plan.grown.length));
  if (plan.drafts > 0) say(SAID.drafts[lang](plan.drafts));
  return bad.size > 0 || left > 0 ? 1 : 0;

  function failed(message: string): number {
    say(message);
    return 1;
  }
}

function notMade(file: string, cause: 'exists' | Error, lang: Language): string {
  return cause === 'exists' ? SAID.isThere[lang](file) : SAID.notWritten[lang](file, cause.message);
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

function planIn(
  content: OpenContent,
  records: readonly StatementRecord[],
  asked: AskedOfTable,
): Plan {
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
