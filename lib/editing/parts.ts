import type { BlockContent, DefinitionContent, List, ListItem, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { looksLikeAnnotation } from '@/lib/content/annotations';
import { kindNamedBy, KINDS, type Kind } from '@/lib/model/kind';
import { plainText } from '@/lib/content/plain-text';
import { shortFormId } from '@/lib/content/statements';
import { paragraphTexts } from '@/lib/content/statement-wording';

/** A statement as fields of a form. */
export interface StatementFields {
  readonly kind: Kind;
  readonly id: string;
  /** `from`, `date`, `speaker` and the like, as they are written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly wording: string;
  /** Whether the wording is Markdown, because it has more in it than text; otherwise it is text, paragraphs apart by an empty line. */
  readonly isMarkdown: boolean;
  readonly annotations: readonly AnnotationFields[];
}

/** `- wiederholt: [Ratsvorlage](x.md#y) – eine Bemerkung`: the word, and the rest as it is written. */
export interface AnnotationFields {
  readonly word: string;
  readonly text: string;
}

/** A statement in a file, and the lines that it stands in, counted from 1. */
export interface FoundStatement extends StatementFields {
  readonly first: number;
  readonly last: number;
  /** Whether it is an item of a list under a heading that names its kind. */
  readonly isItem: boolean;
}

/** The statements among the blocks of a file. `lines` are those of the whole file. */
export function statementsAmong(
  blocks: readonly RootContent[],
  lines: readonly string[],
): FoundStatement[] {
  const kinds: (Kind | undefined)[] = [];
  return blocks.flatMap((block): FoundStatement[] => {
    if (block.type === 'heading') {
      kinds.length = Math.max(0, block.depth - 2);
      kinds[block.depth - 2] = kindNamedBy(plainText(block));
      return [];
    }
    if (block.type === 'containerDirective') {
      const found = inDirective(block, lines);
      return found ? [found] : [];
    }
    const kind = kinds.findLast((each) => each !== undefined);
    return block.type === 'list' && kind
      ? block.children.flatMap((item) => inItem(item, kind, lines) ?? [])
      : [];
  });
}

function inDirective(
  node: ContainerDirective,
  lines: readonly string[],
): FoundStatement | undefined {
  const kind = KINDS.find((each) => each === node.name);
  const { id = '', ...attributes } = node.attributes ?? {};
  if (!kind || !node.position || !node.children.every(isText)) return undefined;
  const last = node.children.at(-1);
  const annotated =
    last?.type === 'list' && last.children.every(looksLikeAnnotation) ? last : undefined;
  const wording = annotated ? node.children.slice(0, -1) : node.children;
  return {
    ...{ kind, id: id ?? '', first: node.position.start.line, last: node.position.end.line },
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, value ?? '']),
    ),
    ...wordingFields(wording, lines),
    annotations: annotationsIn(annotated, lines),
    isItem: false,
  };
}

function inItem(item: ListItem, kind: Kind, lines: readonly string[]): FoundStatement | undefined {
  const id = shortFormId(item, lines);
  const nested = item.children.slice(1);
  const [first] = item.children;
  if (id === undefined || !item.position || first?.type !== 'paragraph') return undefined;
  // What else may be in an item stays as it is written, as prose.
  const [annotated] = nested;
  if (nested.length > 1 || (annotated && annotated.type !== 'list')) return undefined;
  const text = plainText(first).replace(/\s*\[#[^\]\s]+\]$/, '');
  const isPlain = first.children.every(({ type }) => type === 'text');
  const source = sourceOf(first, lines)
    .replace(/\s*\[#[^\]\s]+\]\s*$/, '')
    .replace(/\n\s+/g, '\n');
  return {
    ...{ kind, id, first: item.position.start.line, last: item.position.end.line },
    attributes: {},
    wording: isPlain ? text : source,
    isMarkdown: !isPlain,
    annotations: annotationsIn(annotated, lines),
    isItem: true,
  };
}

function isText(child: BlockContent | DefinitionContent): boolean {
  return child.type === 'paragraph' || child.type === 'list';
}

function wordingFields(
  blocks: readonly (BlockContent | DefinitionContent)[],
  lines: readonly string[],
): Pick<StatementFields, 'wording' | 'isMarkdown'> {
  const isPlain = blocks.every(
    (block) => block.type === 'paragraph' && block.children.every(({ type }) => type === 'text'),
  );
  return isPlain
    ? { wording: blocks.flatMap(paragraphTexts).join('\n\n'), isMarkdown: false }
    : { wording: blocks.map((block) => sourceOf(block, lines)).join('\n\n'), isMarkdown: true };
}

function annotationsIn(list: List | undefined, lines: readonly string[]): AnnotationFields[] {
  return (list?.children ?? []).map((item) => {
    const [first] = item.children;
    const source = (first ? sourceOf(first, lines) : '').replace(/\s*\n\s*/g, ' ');
    const [, word, text] = /^([^:\n]{1,40}):\s*(.*)$/s.exec(source) ?? [];
    return word === undefined ? { word: '', text: source } : { word, text: text ?? '' };
  });
}

/** A block as it is written, without what it is indented by. */
function sourceOf(
  { position }: BlockContent | DefinitionContent,
  lines: readonly string[],
): string {
  if (!position) return '';
  const { start, end } = position;
  return lines
    .slice(start.line - 1, end.line)
    .map((line, index, all) => {
      const upTo = index === all.length - 1 ? end.column - 1 : undefined;
      return index === 0 ? line.slice(start.column - 1, upTo) : line.slice(0, upTo).trimStart();
    })
    .join('\n');
}
