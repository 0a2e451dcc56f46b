import { createHash } from 'node:crypto';
import type { Kind } from '@/lib/model/kind';

/** What a picture says: a statement, a document or the site in one view, for whoever shows a link to it. */
export interface Picture {
  /** Its sign stands in front of the labels. */
  readonly kind?: Kind | undefined;
  /** What it is, and when: `Zitat`, `8. Juli 2004`. */
  readonly labels: readonly string[];
  /** Paragraphs are separated by an empty line. */
  readonly text: PictureText;
  /** Whose it is. */
  readonly who?: string | undefined;
  /** Where it stands, two at the most, a line each; the first may take two. */
  readonly where: readonly string[];
  /** The name of the site. */
  readonly site: string;
}

export type PictureText =
  | { readonly type: 'title'; readonly text: string }
  | {
      readonly type: 'wording';
      readonly text: string;
      /** Whether it stands in quotation marks. */
      readonly isQuoted: boolean;
      /** The title that takes its place where the typefaces lack letters of it. */
      readonly title: string;
    };

/** The size that Open Graph pictures are shown in whole, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Changes when what the picture says does: networks keep a picture under its address for ever. */
export function pictureVersion(picture: Picture): string {
  return createHash('sha256').update(JSON.stringify(picture)).digest('base64url').slice(0, 10);
}
