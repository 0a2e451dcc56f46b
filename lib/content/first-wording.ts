import { jsonIn } from '@/lib/model/json';
import { day, isStatementId, type WordingLine } from '@/lib/model/ledger';
import { statementFacts } from '@/lib/model/ledger-facts';
import { factsText, type FactsHasher } from '@/lib/proof/ledger-facts';
import { wordingHash } from '@/lib/proof/hash';

/*
 * The first wording of a statement, as the command writes it: nearly all lines of a large ledger are of this form. They
 * are read without a parser for the line and without keeping anything of it.
 */

export interface FirstWording {
  readonly line: WordingLine;
  /** The hash of its facts. */
  readonly facts: string | undefined;
}

export interface FirstWordings {
  /** The line between two offsets; undefined when it is another one or not quite right. `isSound`: it was right before. */
  at(bytes: Buffer, start: number, stop: number, isSound: boolean): FirstWording | undefined;
}

export function firstWordings(hasher: FactsHasher): FirstWordings {
  const dates = new Map<string, boolean>();
  const facts = new Map<string, boolean>();
  const isDate = (text: string) => remembered(dates, text, () => day.safeParse(text).success);
  const areFacts = (json: string) => remembered(facts, json, () => areWritten(json));
  return {
    at(bytes, start, stop, isSound) {
      const head = headAt(bytes, start, stop);
      if (!head) return undefined;
      const { id, tag, date, hashAt, factsAt, textAt } = head;
      // What a pattern finds would keep the whole head in memory; what is cut from the bytes is a text of its own.
      const statement = bytes.toString('latin1', start + ID_AT, start + ID_AT + id);
      const wording = bytes.toString('latin1', hashAt, hashAt + HASH_LENGTH);
      const factsEnd = textAt - ',"text":'.length;
      const isRight =
        isSound ||
        (isDate(date) &&
          isStatementId(statement) &&
          (factsAt === undefined || areFacts(bytes.toString('utf8', factsAt, factsEnd))) &&
          isHashOf(wording, bytes, textAt, stop));
      if (!isRight) return undefined;
      const line: WordingLine = { statement, version: 1, date, wording, in: tag };
      const own = factsAt === undefined ? undefined : bytes.subarray(factsAt, factsEnd);
      return { line, facts: own && hasher.ofBytes(own) };
    },
  };
}

/** Up to the facts, or to the text where there are none. */
const HEAD =
  /^\{"statement":"([a-z0-9/-]+)",(?:"in":"([0-9a-f]{10})",)?"version":1,"date":"([0-9-]{10})","wording":"[0-9a-f]{64}",/;
const ID_AT = '{"statement":"'.length;
const HASH_LENGTH = 64;
/** The letter s: `{"statement"` and `{"source"` begin with it. */
const S = 115;
/** Nearly always the shorter one is enough, and is half the work. */
const HEAD_LENGTHS = [420, 3_000];

interface Head {
  /** The length of the id. */
  readonly id: number;
  readonly tag: string | undefined;
  readonly date: string;
  /** Offsets in the file: where the hash, the facts and the text begin. */
  readonly hashAt: number;
  readonly factsAt: number | undefined;
  readonly textAt: number;
}

function headAt(bytes: Buffer, start: number, stop: number): Head | undefined {
  if (bytes[start + 2] !== S) return undefined;
  for (const length of HEAD_LENGTHS) {
    const text = bytes.toString('latin1', start, Math.min(stop, start + length));
    const head = headIn(text, start);
    if (head || start + length >= stop) return head;
  }
  return undefined;
}

function headIn(text: string, start: number): Head | undefined {
  const [head, id = '', tag, date = ''] = HEAD.exec(text) ?? [];
  if (head === undefined) return undefined;
  const known = { id: id.length, tag, date, hashAt: start + head.length - HASH_LENGTH - 2 };
  if (text.startsWith('"text":"', head.length))
    return { ...known, factsAt: undefined, textAt: start + head.length + '"text":'.length };
  if (!text.startsWith('"facts":{', head.length)) return undefined;
  // In a string the quotation marks would have backslashes before them.
  const end = text.indexOf('},"text":"', head.length);
  return end < 0
    ? undefined
    : {
        ...known,
        factsAt: start + head.length + '"facts":'.length,
        textAt: start + end + '},"text":'.length,
      };
}

/** Whether the JSON string that ends the line is a wording with that hash. */
function isHashOf(hash: string, bytes: Buffer, start: number, stop: number): boolean {
  const end = bytes[stop - 1] === CARRIAGE_RETURN ? stop - 1 : stop;
  if (bytes[end - 1] !== BRACE) return false;
  const text = jsonIn(bytes.toString('utf8', start, end - 1));
  return typeof text === 'string' && wordingHash(text) === hash;
}

const CARRIAGE_RETURN = 13;
const BRACE = 125;

/** Whether facts stand there as the command writes them. */
function areWritten(json: string): boolean {
  const result = statementFacts.safeParse(jsonIn(json));
  return result.success && factsText(result.data) === json;
}

/** Few, so that what is remembered does not grow old: a garbage collector cleans up young things for nothing. */
const MOST_REMEMBERED = 16;

function remembered(known: Map<string, boolean>, key: string, find: () => boolean): boolean {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const found = find();
  known.set(key, found);
  return found;
}
