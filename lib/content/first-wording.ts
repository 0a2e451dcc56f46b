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

/** Up to the text. */
const HEAD =
  /^\{"statement":"([a-z0-9/-]+)",(?:"in":"([0-9a-f]{10})",)?"version":1,"date":"([0-9-]{10})","wording":"([0-9a-f]{64})",(?:"facts":(\{(?:[^"{}]|"(?:[^"\\]|\\.)*")*\}),)?"text":/;
const LONGEST_HEAD = 1_000;
const ID_AT = '{"statement":"'.length;
const HASH_LENGTH = 64;

export function firstWordings(hasher: FactsHasher): FirstWordings {
  const dates = remembering((date) => (day.safeParse(date).success ? date : undefined));
  const tags = remembering((tag) => tag);
  const facts = remembering((json) => hashOfFacts(json, hasher));
  return {
    at(bytes, start, stop, isSound) {
      const text = bytes.toString('latin1', start, Math.min(stop, start + LONGEST_HEAD));
      const [head = '', id = '', tag, written = '', hash = '', json] = HEAD.exec(text) ?? [];
      if (head === '') return undefined;
      const date = dates.of(written, () => written);
      const behind = start + head.length - '"text":'.length;
      const factsEnd = json === undefined ? behind : behind - 1;
      const own =
        json && facts.of(json, () => bytes.toString('utf8', factsEnd - json.length, factsEnd));
      const hashEnd =
        (json === undefined ? behind : factsEnd - json.length - '"facts":'.length) - '",'.length;
      // What a pattern finds would keep the whole head in memory; what is cut from the bytes is a text of its own.
      const line: WordingLine = {
        statement: bytes.toString('latin1', start + ID_AT, start + ID_AT + id.length),
        version: 1,
        date: date ?? '',
        wording: bytes.toString('latin1', hashEnd - HASH_LENGTH, hashEnd),
        ...(tag === undefined ? {} : { in: tags.of(tag, () => tag) }),
      };
      const isRight =
        isSound ||
        (date !== undefined &&
          (json === undefined) === (own === undefined) &&
          isStatementId(line.statement) &&
          isHashOf(hash, bytes, start + head.length, stop));
      return isRight ? { line, facts: own } : undefined;
    },
  };
}

/** Whether the JSON string that ends the line is a wording with that hash. */
function isHashOf(hash: string, bytes: Buffer, start: number, stop: number): boolean {
  const end = bytes[stop - 1] === CARRIAGE_RETURN ? stop - 1 : stop;
  const text = jsonOf(bytes.toString('utf8', start, end - 1));
  return bytes[end - 1] === BRACE && typeof text === 'string' && wordingHash(text) === hash;
}

const CARRIAGE_RETURN = 13;
const BRACE = 125;

function hashOfFacts(json: string, hasher: FactsHasher): string | undefined {
  const result = statementFacts.safeParse(jsonOf(json));
  return result.success ? hasher.ofWritten(factsText(result.data)) : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

interface Remembering {
  /** The value for a key; `given` is what it is made from, asked for only when the key is new. */
  of(key: string, given: () => string): string | undefined;
}

const MOST_REMEMBERED = 20_000;

function remembering(make: (given: string) => string | undefined): Remembering {
  const known = new Map<string, string | undefined>();
  return {
    of(key, given) {
      if (known.has(key)) return known.get(key);
      const value = make(given());
      // The key is part of a longer text, which would be kept along with it.
      if (known.size < MOST_REMEMBERED)
        known.set(Buffer.from(key, 'latin1').toString('latin1'), value);
      return value;
    },
  };
}
