import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type ErrorCode,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import { say, type Message } from '@/lib/messages/message';
import type { Place } from '@/lib/model/problem';
import { error, type Complaint } from './complaint';
import { checkEscapes } from './signs';

/** A YAML text as plain values (every scalar a string) and where each of them stands. */
export interface YamlText {
  readonly value: unknown;
  readonly complaints: readonly Complaint[];
  /** The place of the value at a path, or of the nearest thing above it. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** The place of a key, for keys that should not be there. */
  placeOfKey(path: readonly PropertyKey[]): Place;
}

const DEEPEST = 8;
/** What the parser says of `speaker: erika` with an indented line beneath it that is another key. */
const KEY_BELOW: readonly ErrorCode[] = ['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY'];
const COLON = /:(?:\s|$)/;

/**
 * Reads YAML with the failsafe schema: a date stays the text that the author wrote (`2021` is no number).
 *
 * Anchors and aliases are refused: nothing here needs them, and a few lines of them can stand for gigabytes.
 * `firstLine` is the number of the text's first line in its file.
 */
export function readYaml(text: string, firstLine: number): YamlText {
  const depth = bracketsAround(text);
  if (depth > DEEPEST)
    return failed(
      { line: firstLine, column: 1 },
      say('yaml-brackets-too-deep', { depth, most: DEEPEST }),
    );
  const far = text.split('\n').findIndex((line) => /^(?:[ ]|[-?] ){60}/.test(line));
  if (far >= 0) return failed({ line: firstLine + far, column: 1 }, say('yaml-too-deep'));
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const placeAtOffset = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const written = text.split('\n');
  const slips = [
    ...document.errors,
    ...document.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED'),
  ];
  // Whatever follows something that is never closed is read as a part of it, and says nothing.
  const open =
    slips.length > 0
      ? (openBracketIn(written, firstLine) ??
        (slips.some(({ code }) => code === 'MISSING_CHAR')
          ? openQuoteIn(written, firstLine)
          : undefined))
      : undefined;
  if (open) return { ...failed(open, open.message), value: {} };
  const complaints: Complaint[] = slips.map(({ pos, code }) => {
    const place = placeAtOffset(pos[0]);
    const line = lineOf(written[place.line - firstLine] ?? '');
    const below = written[place.line - firstLine + 1] ?? '';
    if (KEY_BELOW.includes(code) && !COLON.test(line.value ?? ':') && /^\s/.test(below))
      return error(
        { line: place.line + 1, column: below.length - below.trimStart().length + 1 },
        say('yaml-indentation'),
      );
    return error(place, EXPLAINED[code](line));
  });
  const value = plain(document.contents, {
    refuse: (node, message) =>
      void complaints.push(error(placeAtOffset(node.range?.[0] ?? 0), message)),
    scalar(node) {
      const place = placeAtOffset(node.range?.[0] ?? 0);
      const [from = 0, to = from] = node.range ?? [];
      for (const complaint of checkEscapes(textOfScalar(node), () => text.slice(from, to), place))
        complaints.push(complaint);
      const message =
        node.type === 'PLAIN' ? misreadAs(textOfScalar(node), text.slice(to)) : undefined;
      if (message) complaints.push(error(place, message));
    },
  });
  const start = { line: firstLine, column: 1 };
  const offsetPlace = (offset: number | undefined) =>
    offset === undefined ? start : placeAtOffset(offset);
  return {
    value,
    complaints: oneALine(complaints),
    placeOf: (path) => offsetPlace(nodeAt(document.contents, path)?.range?.[0]),
    placeOfKey: (path) => offsetPlace(keyAt(document.contents, path)?.range?.[0]),
  };
}

/** The parser goes on after a slip and stumbles over the rest of the line. */
function oneALine(complaints: readonly Complaint[]): Complaint[] {
  return [
    ...new Map(complaints.toReversed().map((each) => [each.line, each])).values(),
  ].toReversed();
}

/** A line of the text, as far as it is `key: value`. */
interface Line {
  readonly text: string;
  readonly key?: string;
  /** Missing when it is in quotes or brackets already. */
  readonly value?: string;
}

function lineOf(text: string): Line {
  const [, key, value = ''] = /^\s*(?:- )?([\w-]+)\s*:\s+(.*?)\s*$/.exec(text) ?? [];
  if (key === undefined) return { text };
  return /^["'|>[{]/.test(value) ? { text, key } : { text, key, value };
}

/** What `say` needs of it. */
function meantBy({ key, value }: Line): { readonly key?: string; readonly value?: string } {
  return { ...(key === undefined ? {} : { key }), ...(value === undefined ? {} : { value }) };
}

/** Every slip that the parser knows (`ErrorCode`), in our words: a new one of a later version does not compile. */
const EXPLAINED: Readonly<Record<ErrorCode, (line: Line) => Message>> = {
  ALIAS_PROPS: () => NO_ANCHORS,
  BAD_ALIAS: (line) => say('yaml-star-or-ampersand', meantBy(line)),
  BAD_COLLECTION_TYPE: () => NO_TAGS,
  BAD_DIRECTIVE: () => say('yaml-directive'),
  BAD_DQ_ESCAPE: () => say('yaml-backslash'),
  BAD_INDENT: (line) => brackets(line) ?? say('yaml-indentation'),
  BAD_PROP_ORDER: () => NO_ANCHORS,
  BAD_SCALAR_START: (line) => say('yaml-reserved-sign', meantBy(line)),
  BLOCK_AS_IMPLICIT_KEY: colonIn,
  BLOCK_IN_FLOW: () => say('yaml-bracket-content'),
  DUPLICATE_KEY: () => say('yaml-key-twice'),
  IMPOSSIBLE: unreadable,
  KEY_OVER_1024_CHARS: () => say('yaml-key-too-long'),
  MISSING_CHAR: (line) => brackets(line) ?? incomplete(line),
  MULTILINE_IMPLICIT_KEY: (line) => brackets(line) ?? incomplete(line),
  MULTIPLE_ANCHORS: () => NO_ANCHORS,
  MULTIPLE_DOCS: () => say('yaml-keys-ended'),
  MULTIPLE_TAGS: () => NO_TAGS,
  NON_STRING_KEY: () => say('yaml-key-malformed'),
  RESOURCE_EXHAUSTION: () => say('yaml-too-deep'),
  TAB_AS_INDENT: () => say('yaml-tab'),
  TAG_RESOLVE_FAILED: () => NO_TAGS,
  UNEXPECTED_TOKEN: (line) => behindQuotes(line) ?? brackets(line) ?? unreadable(line),
};

/** `title: Bericht: Teil 2`, also as an item of a list. */
function colonIn(line: Line): Message {
  return behindQuotes(line) ?? say('yaml-colon-in-value', meantBy(line));
}

function unreadable(line: Line): Message {
  return say('yaml-unreadable-value', meantBy(line));
}

/** `title: "Bericht" der Stadt` */
function behindQuotes({ text }: Line): Message | undefined {
  const [, quoted, behind] = /:\s+("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(\S.*)$/.exec(text) ?? [];
  return behind === undefined
    ? undefined
    : say('yaml-text-behind-quotes', {
        text: behind,
        inside: quoted?.startsWith("'") ? "''" : '\\"',
      });
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A list or map in brackets with something in it that it cannot have. */
function brackets({ text }: Line): Message | undefined {
  return /^\s*(?:- )?[\w-]+\s*:\s+[[{]/.test(text) ? say('yaml-bracket-content') : undefined;
}

/** A line without a colon, or something without the space that it needs. */
function incomplete(line: Line): Message {
  const text = line.text.trim().slice(0, 60);
  return line.key === undefined ? say('yaml-line-without-colon', { text }) : unreadable(line);
}

interface Unclosed extends Place {
  readonly message: Message;
}

/** The first quotation mark that is not closed in its line: the parser notices at the end of the text only. */
function openQuoteIn(lines: readonly string[], firstLine: number): Unclosed | undefined {
  for (const [index, line] of lines.entries()) {
    const [, before, mark = ''] = /^(\s*(?:- )?[\w-]+\s*:\s+|\s*- )(["'])/.exec(line) ?? [];
    if (before !== undefined && !line.slice(before.length + 1).includes(mark))
      return {
        line: firstLine + index,
        column: before.length + 1,
        message: say('yaml-quote-unclosed'),
      };
  }
  return undefined;
}

/** The first bracket that is not closed before the next key begins: the parser notices there, or later. */
function openBracketIn(lines: readonly string[], firstLine: number): Unclosed | undefined {
  for (const [index, line] of lines.entries()) {
    const [, before, bracket = ''] = /^([\w-]+\s*:\s+)([[{])/.exec(line) ?? [];
    if (before === undefined) continue;
    const end = lines.findIndex((each, at) => at > index && /^[\w-]+\s*:/.test(each));
    const written = lines.slice(index, end < 0 ? undefined : end).join('\n');
    const closing = CLOSING[bracket] ?? bracket;
    if (!written.includes(closing))
      return {
        line: firstLine + index,
        column: before.length + 1,
        message: say('yaml-bracket-unclosed', { bracket, closing }),
      };
  }
  return undefined;
}

/** What YAML makes of a value without quotes that an author will not have meant; `behind` is the text that follows it. */
function misreadAs(value: string, behind: string): Message | undefined {
  if (/^(?:~|null|Null|NULL)$/.test(value)) return say('yaml-nothing', { value });
  // `# remark` with more than one space before it is a remark.
  const cut = /^(?: #| {2,}#(?=[^\s#]))(.*)/.exec(behind);
  return cut ? say('yaml-comment-cuts-value') : undefined;
}

function failed(place: Place, message: Message): YamlText {
  return {
    value: undefined,
    complaints: [error(place, message)],
    placeOf: () => place,
    placeOfKey: () => place,
  };
}

/** How deep the brackets of flow collections can be nested at most; the parser below is recursive. */
function bracketsAround(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of text) {
    if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++depth);
    else if (sign === ']' || sign === '}') depth--;
  }
  return deepest;
}

/** Told of what is found while the plain values are made. */
interface Watch {
  refuse(node: Node, message: Message): undefined;
  scalar(node: Scalar): void;
}

const NO_ANCHORS = say('yaml-anchor');
const NO_TAGS = say('yaml-tag');

function plain(node: unknown, watch: Watch): unknown {
  if (isAlias(node)) return watch.refuse(node, NO_ANCHORS);
  if (!isScalar(node) && !isSeq(node) && !isMap(node)) return undefined;
  if (node.anchor) watch.refuse(node, NO_ANCHORS);
  if (node.tag !== undefined) watch.refuse(node, NO_TAGS);
  if (isSeq(node)) return node.items.map((item) => plain(item, watch));
  if (isMap(node))
    return Object.fromEntries(node.items.map((pair) => [keyText(pair), plain(pair.value, watch)]));
  watch.scalar(node);
  return textOfScalar(node);
}

function textOfScalar(node: Scalar): string {
  return String(node.value ?? '');
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '?';
}

function nodeAt(node: unknown, path: readonly PropertyKey[]): Node | undefined {
  const [head, ...rest] = path;
  if (isMap(node)) {
    const pair = node.items.find((item) => keyText(item) === String(head));
    const below = pair && nodeAt(pair.value, rest);
    return below ?? (head === undefined ? node : isScalar(pair?.key) ? pair.key : node);
  }
  if (isSeq(node))
    return (typeof head === 'number' ? nodeAt(node.items[head], rest) : undefined) ?? node;
  return isScalar(node) ? node : undefined;
}

function keyAt(node: unknown, path: readonly PropertyKey[]): Node | undefined {
  const parent = path.length > 1 ? nodeAt(node, path.slice(0, -1)) : node;
  const pair = isMap(parent)
    ? parent.items.find((item) => keyText(item) === String(path.at(-1)))
    : undefined;
  return isScalar(pair?.key) ? pair.key : undefined;
}
