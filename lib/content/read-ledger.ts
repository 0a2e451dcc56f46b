import { isUtf8 } from 'node:buffer';
import { dayOfIso } from '@/lib/model/day';
import { documentLine, moveLine, sourceLine, withdrawalLine, wordingLine, type LedgerLine } from '@/lib/model/ledger';
import { isId } from '@/lib/model/id';
import { growRecords, type LedgerRecords } from '@/lib/proof/ledger-records';
import { wordingHash } from '@/lib/proof/hash';
import { error, type Complaint } from './complaint';
import { placeOfInvalidByte } from './decode';
import { validate } from './validate';
import { readYaml } from './yaml';

/** `ledger.jsonl` as it was read. */
export interface ReadLedger {
  readonly records: LedgerRecords;
  /** Of the lines, alone and against each other. */
  readonly complaints: readonly Complaint[];
  /** By the number of the line: the wordings of statements that were corrected or moved. Those of the others stand in the content. */
  readonly texts: ReadonlyMap<number, string>;
  /** The wording that any line keeps, if it still can be had. Reads the file again: for messages, not for pages. */
  textOf(line: number): string | undefined;
}

const LINE_FEED = 10;

/**
 * Reads a ledger: JSON, an entry a line; empty lines are passed over.
 *
 * Nearly all lines of a large ledger are first wordings as the command writes them. They are read by a pattern, which is
 * three times as fast as the schemas and says the same of them; every other line goes through its schema.
 */
export function readLedger(bytes: Buffer, readAgain: () => Buffer | undefined): ReadLedger {
  if (!isUtf8(bytes)) return unreadable(bytes);
  const records = growRecords();
  const complaints: Complaint[] = [];
  const starts: number[] = [];
  for (let [start, number] = [0, 1]; start < bytes.length; number++) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stop = end < 0 ? bytes.length : end;
    starts.push(start);
    const text = bytes.toString('utf8', start, stop);
    const line = plainWording(text) ?? otherLine(text.replace(/^\uFEFF/, ''), number, complaints);
    if (line) records.add(line, number);
    start = stop + 1;
  }
  const finished = records.finish();
  const { length } = bytes;
  const lineIn = (from: Buffer, number: number) => from.toString('utf8', starts[number - 1], starts[number] ?? from.length);
  return {
    records: finished,
    complaints: [...complaints, ...finished.complaints.map(({ line, message, severity }) => ({ ...error({ line, column: 1 }, message), severity }))],
    texts: earlierTexts(finished, (number) => lineIn(bytes, number)),
    textOf(number) {
      const again = readAgain();
      return again?.length === length ? wordingIn(lineIn(again, number)) : undefined;
    },
  };
}

/** The first part of a line that `npm run ledger` writes for a wording, and the text. */
const PLAIN_WORDING = /^\{"statement":"([a-z0-9-]+)\/([a-z0-9-]+)","version":1,"date":"(\d{4}-\d{2}-\d{2})","wording":"([0-9a-f]{64})","text":("(?:[^"\\\u0000-\u001F]|\\["\\/bfnrt])*")\}$/;

function plainWording(text: string): LedgerLine | undefined {
  const [, document = '', id = '', date = '', wording = '', json = ''] = PLAIN_WORDING.exec(text) ?? [];
  if (json === '' || !isId(document) || !isId(id) || dayOfIso(date) === undefined) return undefined;
  if (wordingHash(String(JSON.parse(json))) !== wording) return undefined;
  return { statement: `${document}/${id}`, version: 1, date, wording };
}

function otherLine(text: string, number: number, complaints: Complaint[]): LedgerLine | undefined {
  if (text.trim() === '') return undefined;
  const complain = (column: number, message: string) => void complaints.push(error({ line: number, column }, message));
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/.test(text)) return complain(1, 'a merge has left this mark here: keep the entries of both sides and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`');
  const json = parsedJson(text);
  if (!json.ok) return complain(json.column, json.message);
  const schema = schemaFor(json.value);
  if (!schema) return complain(1, 'is no entry of a ledger: it begins with `document`, `statement`, `source`, `moved` or `withdrawn`');
  const yaml = readYaml(text, number);
  const result = validate<(typeof SCHEMAS)[keyof typeof SCHEMAS]>(schema, json.value, yaml);
  if (!result.ok) return void complaints.push(...result.complaints);
  const line = result.value;
  if ('statement' in line && line.text !== undefined && line.wording !== wordingHash(line.text)) {
    return complain(yaml.placeOf(['wording']).column, `wording: is not the hash of \`text\`, one of the two was changed by hand: take the line as it was committed (the hash of this text is ${wordingHash(line.text)})`);
  }
  return line;
}

/** By the key that tells what a line is. */
const SCHEMAS = { document: documentLine, statement: wordingLine, source: sourceLine, moved: moveLine, withdrawn: withdrawalLine } as const;

function schemaFor(value: unknown) {
  if (value === null || typeof value !== 'object') return undefined;
  const [, schema] = Object.entries(SCHEMAS).find(([key]) => Object.hasOwn(value, key)) ?? [];
  return schema;
}

type Json = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly column: number; readonly message: string };

function parsedJson(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const glued = text.search(/\}\s*\{/);
    if (glued >= 0) return { ok: false, column: glued + 2, message: 'here a second entry begins: put it in a line of its own' };
    // Node names the offset in most messages; where it does not, the text ends too early or the whole is no JSON.
    const [, offset] = /at position (\d+)/.exec(cause.message) ?? [];
    const column = offset !== undefined ? Number(offset) + 1 : /end of JSON/.test(cause.message) ? text.length + 1 : 1;
    return { ok: false, column, message: 'this is not JSON: take the line as it was committed, or write one entry `{"…":"…"}`' };
  }
}

function earlierTexts({ statements, endings }: LedgerRecords, lineAt: (number: number) => string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [id, versions] of statements) {
    if (versions.length === 1 && endings.get(id)?.to === undefined) continue;
    for (const { line } of versions) {
      const text = wordingIn(lineAt(line));
      if (text !== undefined) texts.set(line, text);
    }
  }
  return texts;
}

function wordingIn(line: string): string | undefined {
  const json = parsedJson(line);
  const result = json.ok ? wordingLine.safeParse(json.value) : undefined;
  return result?.success ? result.data.text : undefined;
}

function unreadable(bytes: Buffer): ReadLedger {
  return { records: growRecords().finish(), complaints: [error(placeOfInvalidByte(bytes), 'this is not UTF-8: save the file as UTF-8')], texts: new Map(), textOf: () => undefined };
}
