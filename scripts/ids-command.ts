import path from 'node:path';
import { parseArgs } from 'node:util';
import { openContent } from '@/lib/content/load';
import { KIND_WORDS } from '@/lib/model/kind';
import type { LedgerRecords } from '@/lib/proof/ledger-records';
import { contentFiles, isProtected, replaceContent, type FileOnDisk } from './content-files';
import { languageNamed, type Language } from '@/lib/messages/language';
import { nameStatements, type Named } from '@/lib/writing/name-statements';
import { TEXTS } from '@/lib/writing/texts';

export interface IdsSurroundings {
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  log(message: string): void;
}

/** `npm run ids`, with the arguments after it. Returns the exit code. */
export function runIds(
  args: readonly string[],
  { root, environment, log }: IdsSurroundings,
): number {
  const asked = read(args);
  if (!asked.ok) {
    log(asked.said);
    return asked.code;
  }
  const { lang } = asked;
  const content = openContent(root, environment);
  const all = contentFiles(content.folder, ['documents']);
  const wanted = asked.files.map((file) => path.resolve(root, file));
  const known = new Set(all.map((file) => file.path));
  const strange = asked.files.filter((_, index) => !known.has(wanted[index] ?? ''));
  for (const file of strange) log(TEXTS.noDocument[lang](file));
  if (strange.length > 0) return 1;
  const files = wanted.length === 0 ? all : all.filter((file) => wanted.includes(file.path));
  const taken = idsEver(content.draft().ledger?.records);
  let [ids, touched, code] = [0, 0, 0];
  for (const file of files) {
    const document = file.name.replace(/\.mdx?$/, '');
    const result = nameStatements(file, (id) => taken.has(`${document}/${id}`));
    for (const line of printed(file, result, lang)) log(line);
    if (result.refused.length > 0) code = 1;
    if (result.named.length === 0) continue;
    if (asked.isWriting && !replaceContent(file, result.text)) {
      const why = isProtected(file) ? TEXTS.isProtected : TEXTS.changedMeanwhile;
      log(why[lang](file.shownAs));
      code = 1;
      continue;
    }
    ids += result.named.length;
    touched++;
  }
  if (ids > 0)
    log(
      asked.isWriting
        ? TEXTS.idsWritten[lang](ids, touched)
        : TEXTS.idsProposed[lang](ids, touched),
    );
  else if (code === 0) log(TEXTS.noIdsMissing[lang]());
  return code;
}

/** Every full id that was given away once: what was withdrawn or moved must not come to mean something else. */
function idsEver(records: LedgerRecords | undefined): ReadonlySet<string> {
  return new Set(records ? [...records.statements.keys(), ...records.endings.keys()] : []);
}

const SHOWN = 90;

function printed(file: FileOnDisk, { named, refused }: Named, lang: Language): string[] {
  const shown = (wording: string) => {
    const line = wording.replace(/\s+/g, ' ');
    return line.length > SHOWN ? `${line.slice(0, SHOWN)} …` : line;
  };
  const nameOf = (kind: keyof typeof KIND_WORDS) =>
    lang === 'de' ? KIND_WORDS[kind].singular : kind;
  return [
    ...named.map((each) => ({
      ...each,
      said: TEXTS.proposedId[lang](nameOf(each.kind), each.id, shown(each.wording)),
    })),
    ...refused.map((each) => ({
      ...each,
      said: TEXTS.refusedId[lang](nameOf(each.kind), shown(each.wording)),
    })),
  ]
    .sort((a, b) => a.line - b.line)
    .map(({ line, column, said }) => `${file.shownAs}:${line}:${column} ${said}`);
}

type Asked =
  | {
      readonly ok: true;
      readonly files: readonly string[];
      readonly isWriting: boolean;
      readonly lang: Language;
    }
  | { readonly ok: false; readonly said: string; readonly code: 0 | 2 };

function read(args: readonly string[]): Asked {
  const options = {
    write: { type: 'boolean' },
    lang: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const lang = languageNamed(values.lang);
    if (!lang) return { ok: false, said: TEXTS.badLanguage.de(values.lang ?? ''), code: 2 };
    if (values.help) return { ok: false, said: TEXTS.idsHelp[lang](), code: 0 };
    return { ok: true, files: positionals, isWriting: values.write ?? false, lang };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return {
      ok: false,
      said: `${TEXTS.badOption.de(/--?[\w-]+/.exec(cause.message)?.[0] ?? '')}\n\n${TEXTS.idsHelp.de()}`,
      code: 2,
    };
  }
}
