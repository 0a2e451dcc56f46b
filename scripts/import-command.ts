import path from 'node:path';
import { parseArgs } from 'node:util';
import { readUpTo } from '@/lib/content/disk';
import { openContent, type OpenContent } from '@/lib/content/load';
import { parseFile } from '@/lib/content/parse-file';
import { SettingError } from '@/lib/content/time-limit';
import { importFile, type Imported } from '@/lib/import/import-file';
import type { Known } from '@/lib/import/known';
import { knownContent } from '@/lib/import/known-content';
import { IMPORT_TEXTS, reportLines } from '@/lib/import/report-texts';
import { isId } from '@/lib/model/id';
import { LIMITS } from '@/lib/office/limits';
import { refusalText } from '@/lib/office/refusal-texts';
import { languageNamed, type Language } from '@/lib/messages/language';
import { isTableName } from '@/lib/table/read-table';
import { contentFiles } from './content-files';
import type { ImportSurroundings } from './import-surroundings';
import { importTable } from './import-table';
import { writeDraft } from './import-write';

/** `npm run import`, with the arguments after it. Returns the exit code. */
export async function runImport(
  args: readonly string[],
  around: ImportSurroundings,
): Promise<number> {
  // A table alone has options of its own.
  const [table, another] = args.filter((each) => !each.startsWith('-') && isTableName(each));
  const asked = read(args);
  const isHelp = !asked.ok && asked.code === 0;
  const isAlone = table !== undefined && another === undefined;
  if (isAlone && !isHelp && (!asked.ok || asked.names.length === 1))
    return importTable(args, around);
  if (!asked.ok) {
    around.log(asked.said);
    return asked.code;
  }
  let content: OpenContent;
  try {
    content = openContent(around.root, around.environment);
  } catch (cause) {
    if (!(cause instanceof SettingError)) throw cause;
    around.log(cause.message);
    return 1;
  }
  let known = knownIn(content);
  let failed = 0;
  for (const name of asked.names) {
    if (isTableName(name)) {
      if ((await importTable(tableArguments(name, asked), around)) > 0) failed++;
      continue;
    }
    const made = await importOne(name, asked, known, content, around);
    if (made === undefined) failed++;
    // The next file cannot have the same id.
    else known = { ...known, taken: [...known.taken, made] };
  }
  if (failed < asked.names.length && !asked.isRehearsal)
    around.log(IMPORT_TEXTS.next[asked.lang]());
  return failed > 0 ? 1 : 0;
}

function tableArguments(name: string, { lang, isRehearsal }: Asked): string[] {
  return [name, '--lang', lang, ...(isRehearsal ? ['--dry-run'] : [])];
}

/** The id of the document that was made; undefined when there is none, which has been said. */
async function importOne(
  name: string,
  { lang, notes, id, isForced, isRehearsal }: Asked,
  known: Known,
  { folder }: OpenContent,
  { root, log, read: reader }: ImportSurroundings,
): Promise<string | undefined> {
  const bytes = readUpTo(path.resolve(root, name), LIMITS.fileBytes);
  if (!bytes) return void log(IMPORT_TEXTS.noFile[lang](name));
  const imported: Imported =
    bytes instanceof Uint8Array
      ? await importFile(
          {
            name: path.basename(name),
            bytes,
            notes,
            known,
            ...(id !== undefined && { id }),
          },
          reader,
        )
      : {
          ok: false,
          problem: { code: 'too-large', megabytes: LIMITS.fileBytes / 1_000_000 },
        };
  if (!imported.ok)
    return void log(IMPORT_TEXTS.refused[lang](name, refusalText(imported.problem, lang)));
  const shown = (file: string) => `${folder.shownAs}/${file}`;
  const written = isRehearsal
    ? ({ ok: true } as const)
    : writeDraft(imported, folder.path, { isForced });
  if (!written.ok)
    return void log(
      'exists' in written
        ? IMPORT_TEXTS.isThere[lang](name, shown(written.exists))
        : IMPORT_TEXTS.notWritten[lang](name, written.cause),
    );
  const text = isRehearsal ? IMPORT_TEXTS.wouldWrite : IMPORT_TEXTS.written;
  log(text[lang](name, shown(`documents/${imported.id}.md`), shown(`sources/${imported.id}.txt`)));
  for (const line of reportLines(imported.report, lang)) log(line);
  return imported.id;
}

function knownIn(content: OpenContent): Known {
  const files = contentFiles(content.folder, ['documents', 'people', 'organisations']);
  const ended = [...(content.draft().ledger?.records.endings.keys() ?? [])];
  return knownContent(files.map(parseFile), ended);
}

interface Asked {
  readonly ok: true;
  readonly lang: Language;
  readonly names: readonly string[];
  readonly notes: boolean;
  readonly id?: string;
  readonly isForced: boolean;
  readonly isRehearsal: boolean;
}

function read(
  args: readonly string[],
): Asked | { readonly ok: false; readonly said: string; readonly code: 0 | 2 } {
  const at = args.indexOf('--lang');
  const lang = languageNamed(at < 0 ? undefined : args[at + 1]);
  const mistake = (reason: string, code: 0 | 2 = 2) => ({
    ok: false as const,
    said: [reason, IMPORT_TEXTS.help[lang ?? 'de']()].filter(Boolean).join('\n\n'),
    code,
  });
  if (!lang) return mistake(IMPORT_TEXTS.badLanguage.de(args[at + 1] ?? ''));
  if (args.includes('--help') || args.includes('-h')) return mistake('', 0);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        notes: { type: 'boolean' },
        id: { type: 'string' },
        force: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        lang: { type: 'string' },
      },
    });
    if (positionals.length === 0) return mistake(IMPORT_TEXTS.noFiles[lang]());
    if (values.id !== undefined && !isId(values.id))
      return mistake(IMPORT_TEXTS.badId[lang](values.id));
    if (values.id !== undefined && positionals.length > 1)
      return mistake(IMPORT_TEXTS.oneId[lang]());
    return {
      ok: true,
      lang,
      names: positionals,
      notes: values.notes ?? false,
      isForced: values.force ?? false,
      isRehearsal: values['dry-run'] ?? false,
      ...(values.id !== undefined && { id: values.id }),
    };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const option = /--?[\w-]+/.exec(cause.message)?.[0] ?? cause.message;
    return mistake(IMPORT_TEXTS.badOption[lang](option));
  }
}
