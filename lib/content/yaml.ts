import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
} from 'yaml';
import type { Place } from '@/lib/model/problem';
import { error, type Complaint } from './complaint';

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
  const complaints = [...document.errors, ...document.warnings].map(({ pos, code, message }) =>
    error(placeAtOffset(pos[0]), EXPLAINED[code] ?? `YAML: ${message}`),
  );
  const value = plain(document.contents, (node) =>
    complaints.push(
      error(
        placeAtOffset(node.range?.[0] ?? 0),
        'anchors and aliases (`&`, `*`) are not read: write the value out',
      ),
    ),
  );
  const start = { line: firstLine, column: 1 };
  const offsetPlace = (offset: number | undefined) =>
    offset === undefined ? start : placeAtOffset(offset);
  return {
    value,
    complaints,
    placeOf: (path) => offsetPlace(nodeAt(document.contents, path)?.range?.[0]),
    placeOfKey: (path) => offsetPlace(keyAt(document.contents, path)?.range?.[0]),
  };
}

const EXPLAINED: Partial<Record<string, string>> = {
  DUPLICATE_KEY: 'this key stands here twice: keep one of them',
  MULTIPLE_DOCS: 'the keys end in the line above: take out what follows, or the line `...`',
  TAB_AS_INDENT: 'a tab is no indentation in YAML: write spaces',
};

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

function plain(node: unknown, refuse: (node: Node) => void): unknown {
  if (isAlias(node)) return refuse(node);
  if (isScalar(node)) {
    if (node.anchor) refuse(node);
    return String(node.value ?? '');
  }
  if (isSeq(node)) {
    if (node.anchor) refuse(node);
    return node.items.map((item) => plain(item, refuse));
  }
  if (isMap(node)) {
    if (node.anchor) refuse(node);
    return Object.fromEntries(node.items.map((pair) => [keyText(pair), plain(pair.value, refuse)]));
  }
  return undefined;
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
