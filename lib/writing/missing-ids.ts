import type { List, ListItem, Root } from 'mdast';
import { decode } from '@/lib/content/decode';
import { looksLikeAnnotation } from '@/lib/content/annotations';
import { splitFrontMatter } from '@/lib/content/front-matter';
import { parseMarkdown } from '@/lib/content/markdown';
import { placeOf } from '@/lib/content/place';
import { plainText } from '@/lib/content/plain-text';
import { isLabel, isWording, paragraphTexts, wordingOf } from '@/lib/content/statement-wording';
import { shortFormId } from '@/lib/content/statements';
import { kindNamedBy, KINDS, type Kind } from '@/lib/model/kind';
import type { Place } from '@/lib/model/problem';
import type { Edit } from './edits';
import { statementIdFor } from './statement-id';

/** A statement that has no id yet, with the one that is proposed. */
export interface MissingId extends Place {
  readonly kind: Kind;
  readonly wording: string;
  readonly id: string;
  /** What writes it into the file. */
  readonly edit: Edit;
}

/**
 * The items under headings that name a kind, and the `:::quote` and the like, that have no id. `isTaken` knows the ids that
 * were ever given away in this document. Nothing for a text that cannot be read as far as its statements.
 */
export function missingIds(
  bytes: Uint8Array,
  format: 'md' | 'mdx',
  isTaken: (id: string) => boolean,
): MissingId[] {
  const decoded = decode(bytes);
  if (!decoded.ok) return [];
  const split = splitFrontMatter(decoded.text);
  if (!split.ok) return [];
  const parsed = parseMarkdown(split.body, split.bodyLine, format);
  if (!parsed.ok) return [];
  const lines = decoded.text.split('\n');
  const given = idsIn(parsed.root, lines);
  return unnamed(parsed.root, lines).map((found) => {
    const id = statementIdFor(found.wording, (each) => given.has(each) || isTaken(each));
    given.add(id);
    const { place, kind, wording } = found;
    return { ...place, kind, wording, id, edit: found.editFor(id) };
  });
}

interface Unnamed {
  readonly place: Place;
  readonly kind: Kind;
  readonly wording: string;
  editFor(id: string): Edit;
}

/** The ids that the document gives away itself, those of statements that cannot be read among them. */
function idsIn(root: Root, lines: readonly string[]): Set<string> {
  const ids = new Set<string>();
  for (const node of root.children) {
    if (node.type === 'containerDirective' && node.attributes?.id) ids.add(node.attributes.id);
    if (node.type === 'list')
      for (const item of node.children) {
        const id = shortFormId(item, lines);
        if (id !== undefined) ids.add(id);
      }
  }
  return ids;
}

function unnamed(root: Root, lines: readonly string[]): Unnamed[] {
  const found: Unnamed[] = [];
  const kinds: (Kind | undefined)[] = [];
  for (const node of root.children) {
    if (node.type === 'heading') {
      // As in `readBody`: a kind holds for the headings below it.
      kinds.length = Math.max(0, node.depth - 2);
      kinds[Math.max(0, node.depth - 2)] = kindNamedBy(plainText(node));
    }
    if (node.type === 'list') {
      const kind = kinds.findLast((each) => each !== undefined);
      if (kind) found.push(...unnamedItems(node, kind, lines));
    }
    if (node.type === 'containerDirective' && node.attributes?.id === undefined) {
      const kind = KINDS.find((each) => each === node.name);
      const place = placeOf(node);
      const opening = /^ {0,3}:{3,}[a-z]+(\{)?/.exec(lines[place.line - 1] ?? '');
      if (!kind || !opening || node.children.some((child) => !isWording(child) || isLabel(child)))
        continue;
      const hasBrace = opening[1] !== undefined;
      const rest = (lines[place.line - 1] ?? '').slice(opening[0].length);
      const column = opening[0].length + 1;
      found.push({
        place,
        kind,
        wording: node.children.flatMap(paragraphTexts).join('\n\n'),
        editFor: (id) => ({
          line: place.line,
          column,
          remove: 0,
          insert: hasBrace ? `#${id}${/^\s*\}/.test(rest) ? '' : ' '}` : `{#${id}}`,
        }),
      });
    }
  }
  return found.filter(({ wording }) => wording.trim() !== '');
}

function unnamedItems(list: List, kind: Kind, lines: readonly string[]): Unnamed[] {
  return list.children.flatMap((item): Unnamed[] => {
    const wording = wordingOf(item);
    const end = wording.at(-1)?.position?.end;
    if (!end || shortFormId(item, lines) !== undefined || !hasOnlyAnnotations(item)) return [];
    const written = (lines[end.line - 1] ?? '').slice(0, end.column - 1).trimEnd();
    return [
      {
        place: placeOf(item),
        kind,
        wording: wording.flatMap(paragraphTexts).join('\n\n'),
        editFor: (id) => ({
          line: end.line,
          column: written.length + 1,
          remove: 0,
          insert: ` [#${id}]`,
        }),
      },
    ];
  });
}

/** An item with a list of its own in it is an outline, and no statement. */
function hasOnlyAnnotations(item: ListItem): boolean {
  return item.children
    .slice(wordingOf(item).length)
    .every((block) => block.type === 'list' && block.children.every(looksLikeAnnotation));
}
