import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { TestFolder } from '../content/a-folder';

/** A fenced block of a page for authors: its language, what stands behind it, and its lines. */
export interface Example {
  readonly language: string;
  /** The value of `file=` in the line that opens it. */
  readonly file: string;
  readonly lines: readonly string[];
}

/** The fenced blocks of a page in `docs/`, in their order. */
export function examplesIn(page: string): Example[] {
  const text = readFileSync(fileURLToPath(new URL(`../../docs/${page}`, import.meta.url)), 'utf8');
  return [...text.matchAll(/^```(\w+)(?: file=(\S+))?\n([\s\S]*?)\n```$/gm)].map(
    ([, language = '', file = '', body = '']) => ({ language, file, lines: body.split('\n') }),
  );
}

/** The commands of an example and the lines that each of them prints. */
export function commandsIn({ lines }: Example): { command: string; output: string[] }[] {
  const commands: { command: string; output: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith('$ ')) commands.push({ command: line.slice(2), output: [] });
    else commands.at(-1)?.output.push(line);
  }
  return commands;
}

/** The arguments of a command line, with quotes taken off. */
export function argumentsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}

/** Changes a file as an example in the form of a diff says. */
export function applyDiff(
  folder: Pick<TestFolder, 'at' | 'write'>,
  { file, lines }: Pick<Example, 'file' | 'lines'>,
): void {
  const part = (sign: string) =>
    lines
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(2))
      .join('\n');
  const before = readFileSync(folder.at(file), 'utf8');
  expect(before).toContain(part('-'));
  folder.write(file, before.replace(part('-'), part('+')));
}
