import type { Block, OfficeText } from '@/lib/office/blocks';
import type { WrittenDocument, WrittenPart } from '@/lib/writing/document-text';
import { joined } from './clean-text';
import { draftParts, type DraftParts } from './draft-parts';
import type { Known } from './known';
import { readOpening } from './opening';
import { REVIEW } from './review-texts';

export interface Draft extends DraftParts {
  readonly document: WrittenDocument;
}

/** A draft of a document: what its beginning says, then its sections, with a mark at whatever was guessed. */
export function draftOf(
  office: OfficeText,
  blocks: readonly Block[],
  known: Known,
  name: string,
): Omit<Draft, 'parts'> {
  const opening = readOpening(office, blocks, known, name);
  const body = draftParts(
    blocks.filter((block) => !opening.blocks.has(block)),
    { known, openingLines: new Set(opening.lines) },
  );
  const { parts, statements, plainItems, closing, running, contents, dissolved } = body;
  const count = Object.values(statements).reduce((sum, each) => sum + each, 0);
  const { remarks } = office;
  const title = opening.frontMatter.title;
  const unsaid = opening.lines.filter((line) => line !== title);
  const review = (text: string): WrittenPart => ({ type: 'review', text });
  const about: readonly (string | false)[] = [
    ...opening.reviews,
    unsaid.length > 0 && REVIEW.onlyInArchive('Anfang', unsaid),
    closing.length > 0 && REVIEW.onlyInArchive('Wiederholung und Schluss', closing),
    running.length > 0 && REVIEW.onlyInArchive('Kopf- und Fußzeilen', running),
    contents > 0 && REVIEW.contents(contents),
    count > 0 ? REVIEW.statements(count) : REVIEW.noStatements(),
    plainItems > 0 && REVIEW.plainItems(plainItems),
    dissolved > 0 && REVIEW.dissolved(dissolved),
    (remarks['hidden-slides'] ?? 0) > 0 && REVIEW.hiddenSlides(remarks['hidden-slides'] ?? 0),
    ((remarks.insertions ?? 0) > 0 || (remarks.deletions ?? 0) > 0) && REVIEW.changes(),
  ];
  return {
    ...body,
    document: {
      frontMatter: opening.frontMatter,
      parts: [...about.filter((text) => text !== false).map(review), ...parts],
    },
  };
}

/** The title of a draft in one line. */
export function titleOf({ document }: Pick<Draft, 'document'>): string {
  return joined(String(document.frontMatter.title ?? '')).text;
}
