import { directive, escapeParagraph, oneLine } from '@/lib/writing/markdown';
import { isBlank, lineEndOf, withPlainLineEnds } from './file-lines';
import { headLines, type HeadValues } from './head';
import type { AnnotationFields, StatementFields } from './parts';
import type { Part, SplitFile, SplitPart } from './split-file';

/** A part of a form, and which part of the file it was when the form was opened. */
export type FormPart = Part & { readonly of?: number };

/** What a form says of a file. */
export interface FileForm {
  readonly head: HeadValues;
  readonly parts: readonly FormPart[];
}

/** A file put together, and where its parts begin. */
export interface Composed {
  readonly text: string;
  /** The first and the last line of each part of the form, counted from 1. */
  readonly places: readonly { readonly first: number; readonly last: number }[];
}

/**
 * The file that a form describes. What the form says as the file said it stays as it is written, line ends and comments with it. `order` is
 * that of new keys of the front matter.
 */
export function composeFile(base: SplitFile, form: FileForm, order: readonly string[]): Composed {
  const lineEnd = lineEndOf(base.fences[0]);
  const withEnd = (line: string) => `${line.replace(/[\r\n]+$/, '')}${lineEnd}`;
  const lines = [
    `${base.mark}${base.fences[0]}`,
    ...headLines(base.head, form.head, order).map((line) =>
      line.endsWith('\n') ? line.replace(/\r?\n$/, lineEnd) : line,
    ),
    base.fences[1],
  ];
  const places: { first: number; last: number }[] = [];
  let before: Placed = { of: -1, isAsItWas: true, keepsGap: true };
  for (const part of form.parts) {
    const placed = placedIn(base, part);
    const own = placed.isAsItWas
      ? (base.parts[placed.of]?.lines ?? [])
      : linesFor(part, base.parts[part.of ?? -1]).map(withEnd);
    if (own.length > 0) {
      const gap = gapBetween(base, before, placed).map(withEnd);
      endLine(lines, lineEnd);
      lines.push(...gap);
      before = placed;
    }
    places.push({ first: lines.length + 1, last: lines.length + Math.max(1, own.length) });
    lines.push(...own);
  }
  const isEnd = before.of === base.parts.length - 1 && before.isAsItWas;
  if (isEnd) lines.push(...(base.gaps.at(-1) ?? []));
  else endLine(lines, lineEnd);
  return { text: lines.join(''), places };
}

interface Placed {
  /** Which part of the file it was; -1 is the front matter, undefined what was not in it. */
  readonly of: number;
  readonly isAsItWas: boolean;
  /** Whether it may stand close to what it stood close to: items of one list do. */
  readonly keepsGap: boolean;
}

const NEW = Number.NaN;

function placedIn({ parts }: SplitFile, part: FormPart): Placed {
  const was = part.of === undefined ? undefined : parts[part.of];
  const isAsItWas = was !== undefined && isSame(was, part);
  return {
    of: was && part.of !== undefined ? part.of : NEW,
    isAsItWas,
    keepsGap: isAsItWas || staysItem(part, was),
  };
}

/** Whether a form says of a part what the file said of it. */
function isSame(was: SplitPart, part: Part): boolean {
  if (was.type === 'prose' || part.type === 'prose')
    return was.type === part.type && textOf(was) === textOf(part);
  return JSON.stringify(normal(was)) === JSON.stringify(normal(part));
}

function textOf(part: Part): string {
  return part.type === 'prose' ? withPlainLineEnds(part.text).trimEnd() : '';
}

function normal({ kind, id, attributes, wording, annotations }: StatementFields): unknown[] {
  const given = Object.entries(attributes).filter(([, value]) => value.trim() !== '');
  return [
    ...[kind, id.trim()],
    given.map(([name, value]) => [name, value.trim()]).sort(),
    withPlainLineEnds(wording).trim(),
    annotationsOf(annotations).map(({ word, text }) => [word.trim(), oneLine(text)]),
  ];
}

/** The empty lines between two parts: those of the file where the two stood one behind the other in it. */
function gapBetween(base: SplitFile, before: Placed, after: Placed): readonly string[] {
  const gap = base.gaps[after.of];
  const areNeighbours = gap !== undefined && before.of === after.of - 1;
  if (!areNeighbours) return [''];
  return (before.keepsGap && after.keepsGap) || gap.some(isBlank) ? gap : [''];
}

function endLine(lines: string[], lineEnd: string): void {
  const last = lines.pop();
  if (last !== undefined) lines.push(/[\r\n]$/.test(last) ? last : `${last}${lineEnd}`);
}

function linesFor(part: Part, was: SplitPart | undefined): string[] {
  if (part.type === 'prose')
    return part.text.trim() === ''
      ? []
      : withPlainLineEnds(part.text).replace(/^\n+/, '').trimEnd().split('\n');
  const wording = wordingLines(part);
  const annotations = annotationsOf(part.annotations).map(annotationLine);
  if (staysItem(part, was))
    return [
      `- ${wording[0]} [#${part.id.trim()}]`,
      ...annotations.map((annotation) => `  ${annotation}`),
    ];
  return [
    openingLine(part),
    ...wording,
    ...(annotations.length > 0 ? ['', ...annotations] : []),
    ':::',
  ];
}

/** Whether a statement that is an item of a list can be written as one again. */
function staysItem(part: Part, was: SplitPart | undefined): boolean {
  if (part.type === 'prose' || was?.type !== 'statement') return false;
  const isBare = Object.values(part.attributes).every((value) => value.trim() === '');
  return was.isItem && was.kind === part.kind && isBare && wordingLines(part).length === 1;
}

function wordingLines({ wording, isMarkdown }: StatementFields): string[] {
  const text = withPlainLineEnds(wording).trim();
  if (isMarkdown) return text.split('\n');
  return text
    .split(/\n[ \t]*\n\s*/)
    .flatMap((paragraph, index) => [
      ...(index > 0 ? [''] : []),
      escapeParagraph(oneLine(paragraph)),
    ]);
}

function annotationLine({ word, text }: AnnotationFields): string {
  return word.trim() === '' ? `- ${oneLine(text)}` : `- ${word.trim()}: ${oneLine(text)}`;
}

function annotationsOf(annotations: readonly AnnotationFields[]): AnnotationFields[] {
  return annotations.filter(({ text }) => text.trim() !== '');
}

function openingLine(part: StatementFields): string {
  return directive(part.kind, attributesOf(part), []).split('\n', 1).join('');
}

function attributesOf({ id, attributes }: StatementFields): { id: string } {
  const given = Object.entries(attributes).filter(([, value]) => value.trim() !== '');
  return {
    id: id.trim(),
    ...Object.fromEntries(given.map(([name, value]) => [name, oneLine(value)])),
  };
}
