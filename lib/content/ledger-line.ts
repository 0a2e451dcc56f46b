import type { z } from 'zod';
import { about, say, type Message } from '@/lib/messages/message';
import {
  citedDocumentLine,
  citedStatementLine,
  documentLine,
  moveLine,
  restorationLine,
  sealLine,
  sourceLine,
  withdrawalLine,
  wordingLine,
  type LedgerLine,
  type SealLine,
} from '@/lib/model/ledger';
import { factsText } from '@/lib/proof/ledger-facts';
import { wordingHash } from '@/lib/proof/hash';
import { error, type Complaint } from './complaint';
import { validate } from './validate';
import { readYaml } from './yaml';

/** Reads one line of a ledger; what is wrong with it is complained of, and empty lines are passed over. */
export function lineIn(
  written: string,
  number: number,
  complaints: Complaint[],
): LedgerLine | SealLine | undefined {
  const text = written.replace(/^\uFEFF/, '');
  if (text.trim() === '') return undefined;
  const complain = (column: number, message: Message) =>
    void complaints.push(error({ line: number, column }, message));
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/.test(text))
    return complain(1, say('ledger-merge-mark'));
  const json = parsedJson(text);
  if (!json.ok) return complain(json.column, json.message);
  const schema = schemaFor(json.value);
  if (!schema) return complain(1, say('ledger-no-entry', { keys: Object.keys(SCHEMAS) }));
  const result = schema.safeParse(json.value);
  if (!result.success)
    return void complaints.push(...complaintsAbout(schema, json.value, text, number));
  const line = result.data;
  if ('statement' in line && line.text !== undefined && line.wording !== wordingHash(line.text))
    return complain(
      readYaml(text, number).placeOf(['wording']).column,
      about('wording', say('ledger-hash-of-other-text', { hash: wordingHash(line.text) })),
    );
  if ('statement' in line && line.facts && line.version > 1)
    return complain(
      readYaml(text, number).placeOf(['facts']).column,
      about('facts', say('ledger-facts-in-later-version')),
    );
  if ('facts' in line && line.facts && !text.includes(`"facts":${factsText(line.facts)}`))
    return complain(
      readYaml(text, number).placeOf(['facts']).column,
      about('facts', say('ledger-facts-otherwise', { facts: factsText(line.facts) })),
    );
  return line;
}

/** YAML can read JSON, and knows where everything stands. */
function complaintsAbout(
  schema: Schema,
  value: unknown,
  text: string,
  number: number,
): readonly Complaint[] {
  const result = validate<z.ZodObject>(schema, value, readYaml(text, number));
  return result.ok ? [] : result.complaints;
}

/** By the key that tells what a line is. */
const SCHEMAS = {
  document: documentLine,
  statement: wordingLine,
  cited: citedDocumentLine,
  source: sourceLine,
  moved: moveLine,
  withdrawn: withdrawalLine,
  restored: restorationLine,
  seal: sealLine,
} as const;
type Schema = (typeof SCHEMAS)[keyof typeof SCHEMAS] | typeof citedStatementLine;

function schemaFor(value: unknown): Schema | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  if ('cited' in value && typeof value.cited === 'string' && value.cited.includes('/'))
    return citedStatementLine;
  return Object.entries(SCHEMAS).find(([key]) => Object.hasOwn(value, key))?.[1];
}

type Json =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly column: number; readonly message: Message };

function parsedJson(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return { ok: false, ...whatIsWrong(text, cause.message) };
  }
}

function whatIsWrong(text: string, reason: string): { column: number; message: Message } {
  const glued = text.search(/\}\s*\{/);
  if (glued >= 0)
    return {
      column: glued + 2,
      message: say('ledger-two-entries'),
    };
  // Node names the offset in most messages; where it does not, the text ends too early or the whole is no JSON.
  const [, offset] = /at position (\d+)/.exec(reason) ?? [];
  const end = /end of JSON/.test(reason) ? text.length + 1 : 1;
  return {
    column: offset === undefined ? end : Number(offset) + 1,
    message: say('ledger-not-json'),
  };
}
