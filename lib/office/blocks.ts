import type { Format } from './format';

/** The slide or page that something stands on. */
export interface BlockPlace {
  readonly kind: 'slide' | 'page';
  readonly number: number;
}

/**
 * A piece of a document in its own order of reading. Texts have `\n` where the source breaks a line, which says nothing of
 * paragraphs; white space else is evened out.
 */
export type Block = { readonly place?: BlockPlace } & (
  | {
      /** Of a slide, or of the document. `isGuessed`: it only stands where titles stand. */
      readonly type: 'title';
      readonly text: string;
      readonly isGuessed?: boolean;
    }
  | { readonly type: 'heading'; readonly depth: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | {
      readonly type: 'item';
      /** From 0. */
      readonly depth: number;
      /** `2.`, `b)`, as the source shows it; missing for bullets. */
      readonly marker?: string;
      readonly text: string;
    }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }
  /** A head or foot that stands on several pages, kept once. */
  | { readonly type: 'running'; readonly text: string; readonly times: number }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'footnote'; readonly marker: string; readonly text: string }
  /** A line of a table of contents. */
  | { readonly type: 'contents'; readonly text: string }
);

/** What of a file is no part of the blocks, or was read in a way that somebody should know; counted. */
export type Remark =
  | 'pictures'
  | 'charts'
  | 'notes'
  | 'comments'
  | 'deletions'
  | 'insertions'
  | 'hidden-slides'
  | 'hidden-text'
  | 'slide-numbers'
  | 'page-numbers'
  | 'media'
  | 'macros'
  | 'pages-without-text'
  | 'signs-removed'
  | 'latin-1'
  | 'utf-16';

export interface OfficeText {
  readonly format: Format;
  readonly blocks: readonly Block[];
  readonly remarks: Readonly<Partial<Record<Remark, number>>>;
  /** A plain text as it is, which is its own archive text. */
  readonly verbatim?: string;
}

export interface ReadOptions {
  /** Whether the notes of speakers are read. */
  readonly notes: boolean;
}

/** Counts remarks while a file is read. */
export class Remarks {
  private readonly counts: Partial<Record<Remark, number>> = {};

  add(remark: Remark, count = 1): void {
    if (count > 0) this.counts[remark] = (this.counts[remark] ?? 0) + count;
  }

  all(): Readonly<Partial<Record<Remark, number>>> {
    return this.counts;
  }
}

/** White space evened out: a line break stays one, all else is one space; nothing at the ends. */
export function evened(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n\u00A0\u202F]+/g, ' ')
    .replace(/[^\S\n]*\n\s*/g, '\n')
    .trim();
}

/** The same heads and feet of several slides or pages kept once, where the first of them stands. */
export function runningOnce(blocks: readonly Block[]): Block[] {
  // But for the number of the page.
  const keyOf = (text: string) => text.replace(/\d+/g, '#');
  const times = new Map<string, number>();
  for (const block of blocks)
    if (block.type === 'running')
      times.set(keyOf(block.text), (times.get(keyOf(block.text)) ?? 0) + block.times);
  const seen = new Set<string>();
  return blocks.flatMap((block): Block[] => {
    if (block.type !== 'running') return [block];
    const key = keyOf(block.text);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...block, times: times.get(key) ?? 1 }];
  });
}
