import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  RootContent,
} from 'mdast';
import type { Place } from '@/lib/model/problem';
import { idMarkAtEnd } from './id-mark';
import { plainText } from './plain-text';

/*
 * Which of the Markdown of a statement is its wording, and what that says as plain text.
 */

/** `„…“`, `»…«` or `"…"` around the whole, and not two quotations one after the other. */
export function hasOuterMarks(text: string): boolean {
  return /^(?:„[^„“]*(?:„[^„“]*“[^„“]*)*“|»[^»«]*(?:»[^»«]*«[^»«]*)*«|"[^"]*")$/.test(text);
}

/** The texts of the paragraphs. Numbers stay: a quote that begins `1. Januar 2005` is a list for the Markdown parser. */
export function paragraphTexts(block: RootContent): string[] {
  if (block.type === 'list') {
    return block.children.flatMap((item, index) => {
      const [first = '', ...others] = item.children.flatMap(paragraphTexts);
      return [block.ordered ? `${(block.start ?? 1) + index}. ${first}` : first, ...others];
    });
  }
  const text = plainText(block);
  return text === '' ? [] : [text];
}

export function isWording(block: BlockContent | DefinitionContent): block is Paragraph | List {
  return block.type === 'paragraph' || block.type === 'list';
}

export function isLabel(block: BlockContent | DefinitionContent): boolean {
  return block.type === 'paragraph' && block.data !== undefined && 'directiveLabel' in block.data;
}

/** Whether a block begins in the line after the other one ends, without an empty line between. */
export function followsAtOnce(block: RootContent, before: RootContent | undefined): boolean {
  return (
    before?.position !== undefined && block.position?.start.line === before.position.end.line + 1
  );
}

/** The paragraphs at the beginning of an item. */
export function wordingOf(item: ListItem): Paragraph[] {
  const end = item.children.findIndex((child) => child.type !== 'paragraph');
  return item.children
    .slice(0, end < 0 ? undefined : end)
    .flatMap((child) => (child.type === 'paragraph' ? [child] : []));
}

/** The `[#id]` at the end of the wording, and the wording without it. */
export function idMark(
  wording: readonly Paragraph[],
  lines: readonly string[],
): { id: string; place: Place; wording: Paragraph[] } | undefined {
  const paragraph = wording.at(-1);
  const end = paragraph?.children.at(-1);
  const mark = end?.type === 'text' ? idMarkAtEnd(end, lines) : undefined;
  if (!paragraph || end?.type !== 'text' || !mark) return undefined;
  const children = [
    ...paragraph.children.slice(0, -1),
    ...(mark.before === '' ? [] : [{ ...end, value: mark.before }]),
  ];
  return {
    id: mark.id,
    place: mark.place,
    wording: [...wording.slice(0, -1), { ...paragraph, children }],
  };
}
