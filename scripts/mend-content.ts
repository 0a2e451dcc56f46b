import { parseArgs } from 'node:util';
import { openContent } from '@/lib/content/load';
import { parseFile } from '@/lib/content/parse-file';
import type { LedgerRecords } from '@/lib/proof/ledger-records';
import { languageNamed } from '@/lib/messages/language';
import { mend } from '@/lib/writing/mend';
import type { MendSurroundings } from '@/lib/writing/mendings';
import { MENDED, TEXTS } from '@/lib/writing/texts';
import { contentFiles, isProtected, replaceContent, type FileOnDisk } from './content-files';

export interface MendingSurroundings {
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  log(message: string): void;
}

/**
 * `npm run content:check -- --fix`: mends in the files what has one answer only, and says each. With `--dry-run` it only
 * says it. Returns whether the arguments were understood.
 */
export function mendContent(
  args: readonly string[],
  { root, environment, log }: MendingSurroundings,
): boolean {
  const { values } = parseArgs({
    args: [...args],
    options: { lang: { type: 'string' } },
    strict: false,
  });
  const named = typeof values.lang === 'string' ? values.lang : undefined;
  const lang = languageNamed(named);
  if (!lang) {
    log(TEXTS.badLanguage.de(named ?? ''));
    return false;
  }
  const isRehearsal = args.includes('--dry-run');
  const content = openContent(root, environment);
  const files = contentFiles(content.folder);
  const around = surroundings(files, content.draft().ledger?.records);
  let [number, touched] = [0, 0];
  for (const file of files) {
    const { text, mendings } = mend(file, around);
    if (mendings.length === 0) continue;
    if (!isRehearsal && !replaceContent(file, text)) {
      const why = isProtected(file) ? TEXTS.isProtected : TEXTS.changedMeanwhile;
      log(why[lang](file.shownAs));
      continue;
    }
    for (const { code, line, column, from, to } of mendings)
      log(`${file.shownAs}:${line}:${column} ${TEXTS.mended[lang](MENDED[code][lang], from, to)}`);
    number += mendings.length;
    touched++;
  }
  if (number === 0) log(TEXTS.nothingToMend[lang]());
  else log((isRehearsal ? TEXTS.mendedRehearsal : TEXTS.mendedSum)[lang](number, touched));
  return true;
}

function surroundings(
  files: readonly FileOnDisk[],
  records: LedgerRecords | undefined,
): MendSurroundings {
  const ids = new Set<string>();
  for (const file of files) {
    if (file.folder !== 'documents') continue;
    const { id, entry } = parseFile(file);
    ids.add(id);
    for (const statement of entry?.statements ?? []) ids.add(`${id}/${statement.id}`);
    for (const { anchor } of entry?.sections ?? [])
      ids.add(`${id}/${anchor.replace('abschnitt-', '')}`);
  }
  return {
    exists: (id) => ids.has(id),
    isPublished: (id) => records?.statements.has(id) ?? false,
    movedTo(id) {
      const seen = new Set<string>();
      let now: string | undefined = id;
      // What was moved may have been moved on.
      while (now !== undefined && !ids.has(now) && !seen.has(now)) {
        seen.add(now);
        now = records?.endings.get(now)?.to;
      }
      return now === id ? undefined : now;
    },
  };
}
