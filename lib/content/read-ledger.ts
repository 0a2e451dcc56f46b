import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import {
  documentLine,
  moveLine,
  sourceLine,
  withdrawalLine,
  wordingLine,
  type LedgerLine,
} from '@/lib/model/ledger';
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
const SPACE = 32;
const EMPTY =
  'the ledger is empty: take it as it was committed, or delete it if nothing has been published yet';

/** How a ledger comes to be read. */
export interface LedgerReading {
  /** These very bytes have been read before, without an error: then the wordings of most lines are passed over. */
  readonly isSound: boolean;
  readAgain(): Buffer | undefined;
}

/** Reads a ledger: JSON, an entry a line; empty lines are passed over. */
export function readLedger(bytes: Buffer, { isSound, readAgain }: LedgerReading): ReadLedger {
  if (!isUtf8(bytes)) return unreadable(bytes);
  const records = growRecords();
  const complaints: Complaint[] = [];
  if (bytes.every((byte) => byte <= SPACE)) complaints.push(error({ line: 1, column: 1 }, EMPTY));
  const starts: number[] = [];
  for (let [start, number] = [0, 1]; start < bytes.length; number++) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stop = end < 0 ? bytes.length : end;
    starts.push(start);
    const line =
      (isSound ? soundWording(bytes, start, stop) : undefined) ??
      lineIn(bytes.toString('utf8', start, stop), number, complaints);
    if (line) records.add(line, number);
    start = stop + 1;
  }
  const finished = records.finish();
  const { length } = bytes;
  const textAt = (from: Buffer, number: number) =>
    wordingIn(from.toString('utf8', starts[number - 1], starts[number] ?? from.length));
  return {
    records: finished,
    complaints: [
      ...complaints,
      ...finished.complaints.map(({ line, message, severity }) => ({
        ...error({ line, column: 1 }, message),
        severity,
      })),
    ],
    texts: earlierTexts(finished, (number) => textAt(bytes, number)),
    textOf(number) {
      const again = readAgain();
      return again?.length === length ? textAt(again, number) : undefined;
    },
  };
}

/** The first wording of a statement, up to the text: nearly all lines of a large ledger are of this form. */
const FIRST_WORDING =
  /^\{"statement":"([a-z0-9/-]+)","version":1,"date":"([0-9-]{10})","wording":"([0-9a-f]{64})","text":"/;
const LONGEST_HEAD = 350;

function soundWording(bytes: Buffer, start: number, stop: number): LedgerLine | undefined {
  const [, statement, date = '', wording = ''] =
    FIRST_WORDING.exec(bytes.toString('latin1', start, Math.min(stop, start + LONGEST_HEAD))) ?? [];
  return statement === undefined ? undefined : { statement, version: 1, date, wording };
}

function lineIn(written: string, number: number, complaints: Complaint[]): LedgerLine | undefined {
  const text = written.replace(/^\uFEFF/, '');
  if (text.trim() === '') return undefined;
  const complain = (column: number, message: string) =>
    void complaints.push(error({ line: number, column }, message));
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/.test(text))
    return complain(
      1,
      'a merge has left this mark here: keep the entries of both sides and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`',
    );
  const json = parsedJson(text);
  if (!json.ok) return complain(json.column, json.message);
  const schema = schemaFor(json.value);
  if (!schema)
    return complain(
      1,
      'is no entry of a ledger: it begins with `document`, `statement`, `source`, `moved` or `withdrawn`',
    );
  const result = schema.safeParse(json.value);
  if (!result.success)
    return void complaints.push(...complaintsAbout(schema, json.value, text, number));
  const line = result.data;
  if ('statement' in line && line.text !== undefined && line.wording !== wordingHash(line.text)) {
    return complain(
      readYaml(text, number).placeOf(['wording']).column,
      `wording: is not the hash of \`text\`, one of the two was changed by hand: take the line as it was committed (the hash of this text is ${wordingHash(line.text)})`,
    );
  }
  return line;
}

/** YAML can read JSON, and knows where everything stands. */
function complaintsAbout(
  schema: (typeof SCHEMAS)[keyof typeof SCHEMAS],
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
  source: sourceLine,
  moved: moveLine,
  withdrawn: withdrawalLine,
} as const;

function schemaFor(value: unknown) {
  if (value === null || typeof value !== 'object') return undefined;
  const [, schema] = Object.entries(SCHEMAS).find(([key]) => Object.hasOwn(value, key)) ?? [];
  return schema;
}

type Json =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly column: number; readonly message: string };

function parsedJson(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    const glued = text.search(/\}\s*\{/);
    if (glued >= 0)
      return {
        ok: false,
        column: glued + 2,
        message: 'here a second entry begins: put it in a line of its own',
      };
    // Node names the offset in most messages; where it does not, the text ends too early or the whole is no JSON.
    const [, offset] = /at position (\d+)/.exec(cause.message) ?? [];
    const column =
      offset !== undefined
        ? Number(offset) + 1
        : /end of JSON/.test(cause.message)
          ? text.length + 1
          : 1;
    return {
      ok: false,
      column,
      message:
        'this is not JSON: take the line as it was committed, or write one entry `{"…":"…"}`',
    };
  }
}

function earlierTexts(
  { statements, endings }: LedgerRecords,
  textAt: (number: number) => string | undefined,
): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [id, versions] of statements) {
    if (versions.length === 1 && endings.get(id)?.to === undefined) continue;
    for (const { line } of versions) {
      const text = textAt(line);
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
  return {
    records: growRecords().finish(),
    complaints: [error(placeOfInvalidByte(bytes), 'this is not UTF-8: save the file as UTF-8')],
    texts: new Map(),
    textOf: () => undefined,
  };
}
