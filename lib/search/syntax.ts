import { fold, isFunctionWord } from './fold';
import type { Splitter } from './german/split';
import { impliedWords } from './german/suspended';
import { tokensOf, type Token } from './german/tokens';
import type { Glossary, WordGroup } from './glossary';

/** One condition on the wording: any of its units must be met, or none if it is negative. */
export interface Clause {
  readonly any: readonly Unit[];
  readonly isNegative: boolean;
  /** How it was written: plain words, or with a sign of the query language. */
  readonly form: 'plain' | 'phrase' | 'beginning' | 'without' | 'either';
  /** Where it stands in the query. */
  readonly from: number;
  readonly to: number;
}

/** What is looked for. Words are folded, `typed` is for readers. */
export type Unit =
  | {
      readonly type: 'word';
      readonly word: string;
      readonly typed: string;
      readonly group?: WordGroup;
    }
  /** Stamm*: whatever begins so. */
  | { readonly type: 'beginning'; readonly word: string; readonly typed: string }
  /** "genaue Wortfolge" */
  | { readonly type: 'phrase'; readonly words: readonly string[]; readonly typed: string }
  /** Words that belong together: Mini-Job, Hartz IV, a term of several words. `joined` is how they are written as one. */
  | {
      readonly type: 'together';
      readonly words: readonly string[];
      readonly joined?: string;
      readonly typed: string;
      readonly group?: WordGroup;
    };

/**
 * The words of a query by what was asked of them: "genaue Wortfolge", -ohne, ODER, Stamm*. Whatever is no sign of the language
 * is words: a quotation mark that is not closed, a lone hyphen, brackets. Function words are left out if there are others.
 */
export function readWords(typed: string, splitter: Splitter, glossary: Glossary): Clause[] {
  const clauses: Clause[] = [];
  let either = false;
  const push = (clause: Clause) => {
    const before = clauses.at(-1);
    if (either && before && !before.isNegative && !clause.isNegative) {
      clauses[clauses.length - 1] = {
        any: [...before.any, ...clause.any],
        isNegative: false,
        form: 'either',
        from: before.from,
        to: clause.to,
      };
    } else clauses.push(clause);
    either = false;
  };
  for (const piece of piecesOf(typed)) {
    if (piece.form === 'or') either = true;
    else if (piece.form === 'plain')
      for (const clause of plainClauses(typed, piece, splitter, glossary)) push(clause);
    else {
      const unit = unitOf(piece);
      if (unit)
        push({
          any: [unit],
          isNegative: piece.isNegative,
          form: piece.isNegative || piece.form === 'bare' ? 'without' : piece.form,
          from: piece.from,
          to: piece.to,
        });
    }
  }
  const telling = clauses.filter(
    ({ any, form }) =>
      form !== 'plain' ||
      !any.every((unit) => unit.type === 'word' && !unit.group && isFunctionWord(unit.word)),
  );
  return telling.some(({ isNegative }) => !isNegative) ? telling : clauses;
}

interface Piece {
  /** `bare` is a word behind a minus; a phrase in quotation marks is exact, even if it is a single word. */
  readonly form: 'plain' | 'phrase' | 'bare' | 'beginning' | 'or';
  readonly isNegative: boolean;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const PIECE =
  /(?<minus>(?<![^\s(])[-–−](?=[^\s\-–−]))?(?:["„“”«»](?<quoted>[^"„“”«»]*)["„“”«»]|(?<bare>[^\s"„“”«»]+))/gu;

function piecesOf(typed: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of typed.matchAll(PIECE)) {
    const { minus, quoted, bare = '' } = match.groups ?? {};
    const at = { from: match.index, to: match.index + match[0].length };
    const before = pieces.at(-1);
    if (quoted !== undefined)
      pieces.push({ ...at, form: 'phrase', isNegative: minus !== undefined, text: quoted });
    else if (bare === 'ODER' || bare === 'OR' || /^\|+$/.test(bare))
      pieces.push({ ...at, form: 'or', isNegative: false, text: bare });
    else if (/[\p{L}\p{N}]\*+\)*$/u.test(bare))
      pieces.push({ ...at, form: 'beginning', isNegative: minus !== undefined, text: bare });
    // „Arbeitsmarktpolitik und -förderung“ excludes nothing: the hyphen stands for the rest of a word.
    else if (
      minus &&
      !(before?.form === 'plain' && /(?:^|\s)(?:und|oder|sowie|bzw\.?)$/.test(before.text))
    )
      pieces.push({ ...at, form: 'bare', isNegative: true, text: bare });
    else if (before?.form === 'plain')
      pieces[pieces.length - 1] = { ...before, to: at.to, text: typed.slice(before.from, at.to) };
    else pieces.push({ ...at, form: 'plain', isNegative: false, text: match[0] });
  }
  return pieces;
}

function unitOf({ form, text }: Piece): Unit | undefined {
  const words = tokensOf(text).map(({ word }) => word);
  const [word] = words;
  if (word === undefined) return undefined;
  const last = words.at(-1) ?? word;
  if (form === 'beginning')
    return { type: 'beginning', word: last, typed: text.replace(/[*()]/g, '') };
  return words.length === 1 && form === 'bare'
    ? { type: 'word', word, typed: text }
    : { type: 'phrase', words, typed: text };
}

/** Runs of plain words: each a clause, but for those that belong together. */
function plainClauses(
  typed: string,
  piece: Piece,
  splitter: Splitter,
  glossary: Glossary,
): Clause[] {
  const text = typed.slice(piece.from, piece.to);
  const tokens = tokensOf(text);
  const words = tokens.map(({ word }) => word);
  const implied = new Map(impliedWords(tokens, splitter).map(({ token, word }) => [token, word]));
  const clauses: Clause[] = [];
  for (let at = 0; at < tokens.length;) {
    const { unit, length } =
      termAt(text, tokens, words, at, glossary) ??
      togetherAt(text, tokens, at) ??
      wordAt(text, tokens, at, implied);
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    clauses.push({
      any: [unit],
      isNegative: false,
      form: 'plain',
      from: piece.from + (first?.start ?? 0),
      to: piece.from + (last?.end ?? 0),
    });
    at += length;
  }
  return clauses;
}

type Taken = { readonly unit: Unit; readonly length: number };

function termAt(
  text: string,
  tokens: readonly Token[],
  words: readonly string[],
  at: number,
  glossary: Glossary,
): Taken | undefined {
  const found = glossary.groupAt(words, at);
  if (!found) return undefined;
  const { group, length } = found;
  const typed = writtenAt(text, tokens, at, length);
  const own = words.slice(at, at + length);
  const [word = ''] = own;
  const joined = tokens[at + 1]?.joint ? { joined: own.join('') } : {};
  return {
    length,
    unit:
      length === 1
        ? { type: 'word', word, typed, group }
        : { type: 'together', words: own, typed, group, ...joined },
  };
}

/** Mini-Job, F.D.P., Hartz IV. */
function togetherAt(text: string, tokens: readonly Token[], at: number): Taken | undefined {
  let length = 1;
  while (tokens[at + length]?.joint) length++;
  const next = tokens[at + 1]?.word ?? '';
  if (
    length === 1 &&
    NUMBERED.has(tokens[at]?.word ?? '') &&
    /^(?:[ivx]{1,4}|\d{1,3}[a-z]?)$/.test(next)
  )
    length = 2;
  if (length === 1) return undefined;
  const words = tokens.slice(at, at + length).map(({ word }) => word);
  return {
    length,
    unit: {
      type: 'together',
      words,
      joined: words.join(''),
      typed: writtenAt(text, tokens, at, length),
    },
  };
}

function wordAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  implied: ReadonlyMap<number, string>,
): Taken {
  const { word = '', also = [] } = tokens[at] ?? {};
  const section = also.find((other) => other.startsWith('§'));
  return {
    length: 1,
    unit: {
      type: 'word',
      word: section ?? implied.get(at) ?? word,
      typed: writtenAt(text, tokens, at, 1),
    },
  };
}

function writtenAt(text: string, tokens: readonly Token[], at: number, length: number): string {
  return text.slice(tokens[at]?.start, tokens[at + length - 1]?.end);
}

/** Words that mean little without the number behind them. */
const NUMBERED = new Set(
  [
    'sgb',
    'hartz',
    'alg',
    'arbeitslosengeld',
    'artikel',
    'art',
    'absatz',
    'abs',
    'buch',
    'nummer',
    'nr',
    'sozialgesetzbuch',
  ].map(fold),
);
