import type { Place } from '@/lib/model/problem';
import type { Complaint } from './complaint';
import { readYaml, type YamlText } from './yaml';

/** Keys with values, as far as they can be read. */
export interface ReadKeys extends YamlText {
  /** Keys of which the value cannot be read, which has been complained of. Of those that are missing one of them may be one. */
  readonly lost: readonly string[];
  /** False when nothing of it can be believed. */
  readonly isReadable: boolean;
}

/** So many slips are looked for; each costs another reading. */
const MOST_ROUNDS = 20;

/**
 * Reads YAML in which each line at the left margin begins a key. A slip loses the key that it stands in, and not those
 * behind it: that key is left out and the rest read again, so that an author is told of all of them at once.
 */
export function readKeys(text: string, firstLine: number): ReadKeys {
  const lost: string[] = [];
  const complaints: Complaint[] = [];
  const lines = text.split('\n');
  for (let round = 0; ; round++) {
    const yaml = readYaml(lines.join('\n'), firstLine);
    complaints.push(...yaml.complaints);
    if (yaml.complaints.length === 0 || yaml.value === undefined || round === MOST_ROUNDS)
      return {
        ...yaml,
        // Where keys were taken out, nothing that is left is no keys.
        value: lost.length > 0 ? (yaml.value ?? {}) : yaml.value,
        isReadable: yaml.complaints.length === 0,
        complaints: inOrder(complaints),
        lost,
      };
    for (const { line } of yaml.complaints) lost.push(...takeOut(lines, line - firstLine));
  }
}

/** Empties the lines of the key that a line belongs to; its name, if it has one. */
function takeOut(lines: string[], index: number): string[] {
  const at = Math.min(Math.max(index, 0), lines.length - 1);
  let start = at;
  while (start > 0 && !beginsKey(lines[start])) start--;
  // What stands beneath a value that is complete does not belong to it.
  const isAlone = start < at && /:\s+[^\s|>]/.test(lines[start] ?? '');
  if (isAlone) start = at;
  const name = nameIn(lines[start]);
  let next = start;
  do lines[next++] = '';
  while (!isAlone && next < lines.length && !beginsKey(lines[next]));
  return [name ?? '?'];
}

function nameIn(line: string | undefined): string | undefined {
  return /^\s*["']?([\w-]+)["']?\s*:/.exec(line ?? '')?.[1];
}

/** Not indented, no item of a list, no end of brackets, no remark. */
function beginsKey(line: string | undefined): boolean {
  return line !== undefined && /^[^\s#\-\]}]|^-\S/.test(line);
}

function inOrder(complaints: readonly Complaint[]): Complaint[] {
  const before = (a: Place, b: Place) => a.line - b.line || a.column - b.column;
  return [...complaints].sort(before);
}
