import type { BlockContent, Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast';

/*
 * The parts of a Markdown text, as a tree (https://github.com/syntax-tree/mdast): what has to be escaped in them is the business of
 * whoever writes it down.
 */

/** What stands in a line: text, or a node. */
export type Inline = string | PhrasingContent;

export function heading(depth: number, ...inline: readonly Inline[]): Heading {
  return { type: 'heading', depth: headingDepth(depth), children: phrases(inline) };
}

/** HTML and Markdown know six. */
function headingDepth(depth: number): Heading['depth'] {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  return depths.find((each) => each >= depth) ?? 6;
}

export function paragraph(...inline: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: phrases(inline) };
}

/** The paragraphs of a plain text, which has an empty line between them. */
export function paragraphsOf(text: string): Paragraph[] {
  return text
    .split('\n\n')
    .filter((each) => each.trim() !== '')
    .map((each) => paragraph(each.trim()));
}

export function blockquote(children: readonly BlockContent[]): BlockContent {
  return { type: 'blockquote', children: [...children] };
}

/** Items of one line each; nothing where there are none. */
export function list(items: readonly (readonly Inline[])[]): List[] {
  if (items.length === 0) return [];
  return [
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: items.map((inline) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(...inline)],
      })),
    },
  ];
}

export function link(url: string, ...inline: readonly Inline[]): PhrasingContent {
  return { type: 'link', url, children: phrases(inline) };
}

/** An address as it stands. */
export function addressLink(url: string): PhrasingContent {
  return link(url, url);
}

export function code(text: string): PhrasingContent {
  return { type: 'inlineCode', value: line(text) };
}

export function emphasis(text: string): PhrasingContent {
  return { type: 'strong', children: [plain(text)] };
}

/** Several with something between them: `a, b`. */
export function joined(parts: readonly (readonly Inline[])[], between: string): Inline[] {
  return parts.flatMap((part, position) => (position === 0 ? part : [between, ...part]));
}

/** A title and what stands under it; nothing where there is nothing. */
export function part(
  depth: number,
  title: string,
  children: readonly RootContent[],
): RootContent[] {
  return children.length === 0 ? [] : [heading(depth, title), ...children];
}

function phrases(inline: readonly Inline[]): PhrasingContent[] {
  return inline.map((each) => (typeof each === 'string' ? plain(each) : each));
}

function plain(text: string): PhrasingContent {
  return { type: 'text', value: line(text) };
}

/** White space is even, as in HTML; half a sign, and the sign that CommonMark (2.3) takes away, become the one that stands for them. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\p{Cs}|\0/gu, '\uFFFD');
}
