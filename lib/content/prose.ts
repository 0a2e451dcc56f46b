import type { Definition, Nodes, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import remarkHtml from 'remark-html';
import { unified } from 'unified';
import { SKIP as SKIP_IN_VISIT, visit } from 'unist-util-visit';
import { say, type Message } from '@/lib/messages/message';
import { escapeHtml } from '@/lib/model/html';
import { error, type Complaint } from './complaint';
import type { Reference } from './parsed';
import { placeOf } from './place';
import { inlineText } from './plain-text';
import { checkEscapes } from './signs';
import { readLink, type Folder } from './target';
import { SKIP, walk } from './walk';

const htmlWriter = unified().use(remarkHtml).freeze();

/** Marks a link to a content file in HTML until it is known where it leads; see `resolveProse`. */
export const CONTENT_LINK = '/@';

/** Safe HTML of some blocks of the file `folder/id`. Links to content files are rewritten, in the blocks as well. */
export function htmlOf(blocks: readonly RootContent[], folder: Folder, id: string): string {
  if (blocks.every(isPlainParagraph))
    return blocks.map((block) => `<p>${escapeHtml(inlineText(block))}</p>`).join('\n');
  const root: Root = { type: 'root', children: [...blocks] };
  prepareLinks(root, folder, id);
  return htmlWriter.stringify(root).trim();
}

/** Most prose: the HTML writer would make the same of it in twenty times the time. */
function isPlainParagraph(block: RootContent): boolean {
  return block.type === 'paragraph' && block.children.every(({ type }) => type === 'text');
}

/** Links written as `[label][name]` become `[label](address)`, because blocks are rendered one by one. */
export function resolveDefinitions(root: Root, body: string): void {
  if (!body.includes(']:')) return;
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (definition, index, parent) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP_IN_VISIT, index];
  });
  if (definitions.size === 0) return;
  visit(root, 'linkReference', (reference, index, parent) => {
    const definition = definitions.get(reference.identifier);
    if (!definition || !parent || index === undefined) return;
    const position = reference.position ? { position: reference.position } : {};
    parent.children[index] = {
      type: 'link',
      url: definition.url,
      children: reference.children,
      ...position,
    };
  });
}

/** Rows are filled up to the width of the head: a few kilobytes could stand for megabytes. */
const MOST_CELLS = 20_000;

export interface Markup {
  readonly references: Reference[];
  readonly complaints: Complaint[];
}

/**
 * Checks that nothing in a tree is more than text with links, and collects the links to content files.
 *
 * What could run, load or lay claim to the page is an error with its place: raw HTML, images, programs in MDX, links with
 * `javascript:`. Line breaks inside a paragraph become spaces.
 */
export function checkMarkup(
  root: Root,
  lines: readonly string[],
  folder: Folder,
  id: string,
): Markup {
  const markup: Markup = { references: [], complaints: [] };
  let cells = 0;
  walk(root, (node) => {
    const message =
      refusalOf(node) ?? (isInsideWord(node, lines) ? say('emphasis-in-word') : undefined);
    if (message) {
      markup.complaints.push(error(placeOf(node), message));
      return SKIP;
    }
    const { position } = node;
    if ('value' in node && position) {
      for (const complaint of checkEscapes(
        node.value,
        () => sourceOf(position, lines),
        position.start,
      ))
        markup.complaints.push(complaint);
    }
    if (node.type === 'table') {
      cells += (node.align?.length ?? 0) * node.children.length;
      if (cells > MOST_CELLS) {
        markup.complaints.push(
          error(placeOf(node), say('tables-too-large', { cells, most: MOST_CELLS })),
        );
        return SKIP;
      }
    }
    if (node.type === 'text') node.value = node.value.replace(/[^\S\n]*\n[^\S\n]*/g, ' ');
    if (node.type !== 'link') return undefined;
    const result = readLink(node.url, folder, id);
    if (!result.ok) {
      markup.complaints.push(error(placeOf(node), result.message));
      return SKIP;
    }
    // A title would stand in the HTML as an attribute that nobody with a keyboard can read.
    node.title = null;
    const { target } = result;
    if (target.type === 'web') return undefined;
    const fragment = target.fragment === undefined ? {} : { fragment: target.fragment };
    markup.references.push({
      ...placeOf(node),
      subject: 'link',
      folder: target.folder,
      id: target.id,
      ...fragment,
    });
    return undefined;
  });
  return markup;
}

/** The lines that a node was read from, whole. */
function sourceOf({ start, end }: Position, lines: readonly string[]): string {
  return lines.slice(start.line - 1, end.line).join('\n');
}

function prepareLinks(root: Root, folder: Folder, id: string): void {
  walk(root, (node) => {
    if (node.type !== 'link') return undefined;
    const result = readLink(node.url, folder, id);
    if (!result.ok || result.target.type === 'web') return undefined;
    const { target } = result;
    const fragment = target.fragment === undefined ? '' : `#${encodeURIComponent(target.fragment)}`;
    node.url = `${CONTENT_LINK}${target.folder}/${encodeURIComponent(target.id)}${fragment}`;
    return undefined;
  });
}

/** Emphasis that begins inside of a word: `Bürger*innen und Mitarbeiter*innen` would lose its asterisks. */
function isInsideWord(node: Nodes, lines: readonly string[]): boolean {
  if (
    (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete') ||
    !node.position
  )
    return false;
  const { line, column } = node.position.start;
  return /[\p{L}\p{N}]$/u.test((lines[line - 1] ?? '').slice(0, column - 1));
}

function refusalOf(node: Nodes): Message | undefined {
  switch (node.type) {
    case 'html':
      return say('html-in-text');
    case 'image':
    case 'imageReference':
      return say('image-in-text');
    case 'footnoteReference':
    case 'footnoteDefinition':
      return say('footnote-in-text');
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return say('braces-in-mdx');
    case 'mdxjsEsm':
      return say('import-in-mdx');
    case 'mdxJsxTextElement':
      return say('component-in-line');
    default:
      return undefined;
  }
}
