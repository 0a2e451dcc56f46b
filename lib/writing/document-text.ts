import type { Kind } from '@/lib/model/kind';
import { contentFile, directive, escapeCell, escapeHeading, escapeInline } from './markdown';
import { escapeParagraph, oneLine, type FrontMatter } from './markdown';

/**
 * A document, or another file of the content folder, as it is to be written down. Every text in it is plain text and comes back from the parser of
 * the content word for word; only runs of spaces and line breaks become one space.
 */
export interface WrittenDocument {
  /** In the order in which the keys are to stand. Empty texts and lists are left out. */
  readonly frontMatter: FrontMatter;
  readonly parts: readonly WrittenPart[];
}

export type WrittenPart =
  | { readonly type: 'heading'; readonly depth: number; readonly text: string }
  | { readonly type: 'prose'; readonly text: string }
  | {
      readonly type: 'items';
      readonly ordered: boolean;
      /** The number of the first, of a list with numbers. */
      readonly start?: number;
      readonly items: readonly WrittenItem[];
    }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }
  /** What is to be reviewed before the document is published, at the place that it is about. */
  | { readonly type: 'review'; readonly text: string }
  | WrittenStatement;

export interface WrittenItem {
  readonly text: string;
  readonly items: readonly WrittenItem[];
}

export interface WrittenStatement {
  readonly type: 'statement';
  readonly kind: Kind;
  readonly id: string;
  /** `from`, `date`, `speaker`, `locator` and so on, see `statementAttributes`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The wording. */
  readonly paragraphs: readonly string[];
  /** The source's own line of attribution. */
  readonly attribution?: string;
  /** Relations and outcomes, as finished Markdown of one line each. */
  readonly annotations?: readonly string[];
}

/** The Markdown of a document. Throws a `RangeError` for a control character, which no file can hold: whoever calls has looked for them. */
export function documentText({ frontMatter, parts }: WrittenDocument): string {
  const text = contentFile(frontMatter, partTexts(parts));
  const control = /(?![\n\t])\p{Cc}/u.exec(text);
  if (control) throw new RangeError(`a control character cannot be written: ${control.index}`);
  return text;
}

/** The Markdown of each part, to be set with an empty line between. Parts that say nothing have none. */
export function partTexts(parts: readonly WrittenPart[]): string[] {
  const texts: string[] = [];
  let before: WrittenPart | undefined;
  let isSecondList = false;
  for (const part of parts) {
    // Two lists one after the other would be one: their signs have to differ.
    isSecondList = part.type === 'items' && before?.type === 'items' && !isSecondList;
    const text = partText(part, isSecondList);
    if (text === '') continue;
    texts.push(text);
    before = part;
  }
  return texts;
}

function partText(part: WrittenPart, isSecondList: boolean): string {
  switch (part.type) {
    case 'heading': {
      const text = escapeHeading(oneLine(part.text));
      return text && `${'#'.repeat(Math.min(Math.max(part.depth, 2), 6))} ${text}`;
    }
    case 'prose':
      return escapeParagraph(oneLine(part.text));
    case 'items':
      return listText(part.items, signs(part, isSecondList)).join('\n');
    case 'table':
      return tableText(part.rows);
    case 'review':
      return `::review[${escapeInline(oneLine(part.text))}]`;
    case 'statement':
      return statementText(part);
  }
}

/** The sign before each item of a list, by the item's place in it. */
type Sign = (position: number) => string;

function signs(
  { ordered, start = 1 }: Extract<WrittenPart, { type: 'items' }>,
  isSecondList: boolean,
): Sign {
  if (!ordered) return () => (isSecondList ? '*' : '-');
  return (position) => `${start + position}${isSecondList ? ')' : '.'}`;
}

function listText(items: readonly WrittenItem[], sign: Sign): string[] {
  return items.flatMap(({ text, items: nested }, position) => {
    const mark = sign(position);
    const indent = ' '.repeat(mark.length + 1);
    return [
      `${mark} ${escapeParagraph(oneLine(text))}`.trimEnd(),
      ...listText(nested, () => '-').map((line) => indent + line),
    ];
  });
}

/** The first row is the head, as in every table of GitHub's flavour. */
function tableText(rows: readonly (readonly string[])[]): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const lines = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, place) =>
      escapeCell(oneLine(row[place] ?? '')),
    );
    return `| ${cells.join(' | ')} |`;
  });
  const [head = '', ...others] = lines;
  return [head, `|${' --- |'.repeat(width)}`, ...others].join('\n');
}

function statementText(statement: WrittenStatement): string {
  const { kind, id, attributes, paragraphs, attribution, annotations = [] } = statement;
  const source = oneLine(attribution ?? '');
  return directive(
    kind,
    {
      ...Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [key, oneLine(value)]),
      ),
      id,
    },
    paragraphs.map(oneLine).filter(Boolean),
    [...(source ? [`Quellenangabe: ${escapeInline(source)}`] : []), ...annotations],
  );
}
