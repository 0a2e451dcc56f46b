import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isSystemError } from '@/lib/content/disk';
import { openContent, type OpenContent } from '@/lib/content/load';
import { textOf } from '@/lib/messages/print';
import type { Reference } from '@/lib/content/parsed';
import { nearestWord } from '@/lib/content/did-you-mean';
import { proposeId } from '@/lib/model/id';
import { languageNamed, type Language } from '@/lib/messages/language';
import {
  NEW_WORDS,
  newEntry,
  newKindNamed,
  optionsOf,
  WORD_OF_FOLDER,
  type NewKind,
} from '@/lib/writing/new-entry';
import { TEXTS } from '@/lib/writing/texts';

export interface NewSurroundings {
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  log(message: string): void;
}

/** `npm run new`, with the arguments after it. Returns the exit code. */
export function runNew(args: readonly string[], around: NewSurroundings): number {
  const asked = read(args);
  if (!asked.ok) {
    around.log(asked.said);
    return asked.code;
  }
  const { lang, kind, title, values } = asked;
  const refuse = (message: string) => {
    around.log(`${message}\n${TEXTS.notValid[lang]()}`);
    return 1;
  };
  if (/\p{Cc}/u.test([title, ...Object.values(values).flat()].join('')))
    return refuse(TEXTS.controlSign[lang]());
  if (kind.folder === 'terms' && !values.references) return refuse(TEXTS.noReferences[lang]());
  const id = String(values.id ?? proposeId(title));
  if (id === '') return refuse(TEXTS.noId[lang](title));
  const content = openContent(around.root, around.environment);
  const entry = newEntry(kind, title, { ...values, id });
  if (entry.problems.length > 0)
    return refuse(entry.problems.map(({ message }) => textOf(message, lang)).join('\n'));
  const shownAs = `${content.folder.shownAs}/${entry.folder}/${id}.md`;
  if (isThere(content, entry.folder, id)) return refuse(TEXTS.isThere[lang](shownAs));
  if (kind.folder === 'documents' && content.draft().ledger?.records.endings.has(id))
    return refuse(TEXTS.wasThere[lang](id));
  const file = path.join(content.folder.path, entry.folder, `${id}.md`);
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    // `wx`: two who make the same file at once do not overwrite each other.
    writeFileSync(file, entry.text, { flag: 'wx' });
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return refuse(cause.code === 'EEXIST' ? TEXTS.isThere[lang](shownAs) : cause.message);
  }
  around.log(shownAs);
  if (kind.folder === 'documents') {
    around.log(TEXTS.draftNext[lang]());
    if (values.date === undefined) around.log(TEXTS.noDate[lang]());
  }
  for (const hint of hints(entry.references, values, content, lang)) around.log(hint);
  return 0;
}

function isThere({ folder }: OpenContent, of: string, id: string): boolean {
  return ['.md', '.mdx'].some((ending) => existsSync(path.join(folder.path, of, id + ending)));
}

/** What has to be made next, because the file names it. */
function hints(
  references: readonly Reference[],
  { archive }: Values,
  content: OpenContent,
  lang: Language,
): string[] {
  const missing = new Map(
    references
      .filter(({ folder, id }) => !isThere(content, folder, id))
      .map((each) => [`${each.folder}/${each.id}`, each]),
  );
  const source = typeof archive === 'string' ? `sources/${archive}` : undefined;
  return [
    ...[...missing.values()].map(({ subject, folder, id }) =>
      TEXTS.missingReference[lang](
        subject,
        id,
        `npm run new -- ${WORD_OF_FOLDER[folder]} "…" --id ${id}`,
      ),
    ),
    ...(source !== undefined && !existsSync(path.join(content.folder.path, source))
      ? [TEXTS.missingFile[lang](`${content.folder.shownAs}/${source}`)]
      : []),
  ];
}

type Values = Readonly<Record<string, string | readonly string[]>>;
type Asked =
  | {
      readonly ok: true;
      readonly lang: Language;
      readonly kind: NewKind;
      readonly title: string;
      readonly values: Values;
    }
  | { readonly ok: false; readonly said: string; readonly code: 0 | 2 };

function read(args: readonly string[]): Asked {
  const at = args.indexOf('--lang');
  const lang = languageNamed(at < 0 ? undefined : args[at + 1]);
  const mistake = (reason: string, code: 0 | 2 = 2): Asked => ({
    ok: false,
    said: [reason, TEXTS.newHelp[lang ?? 'de'](NEW_WORDS.join(', '))].filter(Boolean).join('\n\n'),
    code,
  });
  if (!lang) return mistake(TEXTS.badLanguage.de(args[at + 1] ?? ''));
  if (args.includes('--help') || args.includes('-h')) return mistake('', 0);
  const word = args.find((each) => !each.startsWith('-')) ?? '';
  const kind = newKindNamed(word);
  if (!kind) return mistake(word === '' ? '' : unknownWord(word, lang));
  const keys = new Map([['id', 'id'], ...optionsOf(kind)]);
  const options: NonNullable<ParseArgsConfig['options']> = { lang: { type: 'string' } };
  for (const option of keys.values()) options[option] = { type: 'string', multiple: true };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options,
    });
    const [, title, ...more] = positionals;
    if (title === undefined || title.trim() === '' || more.length > 0)
      return mistake(TEXTS.noTitle[lang](word));
    return { ok: true, lang, kind, title: title.trim(), values: byKey(values, keys) };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return mistake(TEXTS.badOption[lang](optionIn(cause.message)));
  }
}

function unknownWord(word: string, lang: Language): string {
  const nearest = nearestWord(word, NEW_WORDS);
  const guess = nearest === undefined ? [] : [TEXTS.didYouMean[lang](nearest)];
  return [TEXTS.noWord[lang](word, NEW_WORDS.join(', ')), ...guess].join(' ');
}

/** The option that `parseArgs` complains of. */
function optionIn(message: string): string {
  return /--?[\w-]+/.exec(message)?.[0] ?? message;
}

const IS_LIST = ['topics', 'references', 'synonyms', 'forms'];

function byKey(
  given: Readonly<Record<string, unknown>>,
  keys: ReadonlyMap<string, string>,
): Values {
  return Object.fromEntries(
    [...keys].flatMap(([key, option]) => {
      const values = given[option];
      if (!Array.isArray(values)) return [];
      const texts = values.map((each) => String(each).trim());
      return [[key, IS_LIST.includes(key) ? texts : (texts.at(-1) ?? '')]];
    }),
  );
}
