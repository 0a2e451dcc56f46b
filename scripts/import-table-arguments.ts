import { parseArgs } from 'node:util';
import { SAID } from '@/lib/import/table/texts';
import { languageNamed, type Language } from '@/lib/messages/language';
import { DOCUMENT_TYPES } from '@/lib/model/front-matter';
import { kindNamedBy, KINDS } from '@/lib/model/kind';
import { isTableName } from '@/lib/table/read-table';

/** What `npm run import -- TABLE…` was told. */
export interface AskedOfTable {
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

/** The arguments as they are meant, or what is wrong with them. */
export function tableArguments(
  args: readonly string[],
): AskedOfTable | { readonly ok: false; readonly said: string } {
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
