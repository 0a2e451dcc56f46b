import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
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
      `brackets are nested ${depth} deep, at most ${DEEPEST} are read`,
    );
  const far = text.split('\n').findIndex((line) => /^(?:[ ]|[-?] ){60}/.test(line));
  if (far >= 0)
    return failed(
      { line: firstLine + far, column: 1 },
      'keys and lists are nested too deeply here: write them flat',
    );
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
  const complaints: Complaint[] = [
    ...document.errors,
    ...document.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED'),
  ].map(({ pos, code, message }) => {
    const unclosed = code === 'MISSING_CHAR' ? openQuoteIn(written, firstLine) : undefined;
    if (unclosed) return error(unclosed, UNCLOSED);
    const place = placeAtOffset(pos[0]);
    return error(place, explained(code, message, written[place.line - firstLine] ?? ''));
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

const EXPLAINED: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'this key stands here twice: keep one of them',
  MULTIPLE_DOCS: 'the keys end in the line above: take out what follows, or the line `...`',
  TAB_AS_INDENT: 'a tab is no indentation in YAML: write spaces',
};

/** Slips after which a value in quotes is what was meant. */
const UNQUOTED: Partial<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon and a space in it stands in quotes',
  BAD_SCALAR_START: 'a value that begins with this sign stands in quotes',
  BAD_ALIAS: 'a value that begins with `*` or `&` stands in quotes',
  UNEXPECTED_TOKEN: 'this cannot be read as a value: put it in quotes',
};

function explained(code: string, message: string, line: string): string {
  const known = EXPLAINED[code];
  if (known) return known;
  const [, key, value = ''] = /^\s*(?:- )?([\w-]+)\s*:\s+(.*?)\s*$/.exec(line) ?? [];
  const unquoted = UNQUOTED[code];
  if (unquoted && key !== undefined && !/^["'|>[{]/.test(value))
    return `${unquoted}: write \`${key}: ${JSON.stringify(value)}\``;
  return `YAML: ${message}`;
}

const UNCLOSED = 'the quotation mark is never closed: put it at the end of the value as well';

/** The first quotation mark that is not closed in its line: the parser notices at the end of the text only. */
function openQuoteIn(lines: readonly string[], firstLine: number): Place | undefined {
  for (const [index, line] of lines.entries()) {
    const [, before, mark = ''] = /^(\s*(?:- )?[\w-]+\s*:\s+|\s*- )(["'])/.exec(line) ?? [];
    if (before !== undefined && !line.slice(before.length + 1).includes(mark))
      return { line: firstLine + index, column: before.length + 1 };
  }
  return undefined;
}

/** What YAML makes of a value without quotes that an author will not have meant; `behind` is the text that follows it. */
function misreadAs(value: string, behind: string): string | undefined {
  if (/^(?:~|null|Null|NULL)$/.test(value))
    return `\`${value}\` stands for nothing in YAML: leave the key out, or put it in quotes if the text says so`;
  // `# remark` with more than one space before it is a remark.
  const cut = /^(?: #| {2,}#(?=[^\s#]))(.*)/.exec(behind);
  return cut
    ? `what follows \` #\` is not read: put the value in quotes if it belongs to it, or write a remark with two spaces before the \`#\` and one behind it`
    : undefined;
}

function failed(place: Place, message: string): YamlText {
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
  refuse(node: Node, message: string): undefined;
  scalar(node: Scalar): void;
}

const NO_ANCHORS = 'anchors and aliases (`&`, `*`) are not read: write the value out';
const NO_TAGS =
  'tags (`!…`) are not read: write the value as text, in quotes if it begins with `!`';

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
