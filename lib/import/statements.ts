import type { BlockPlace } from '@/lib/office/blocks';
import { isQuoted, type Kind } from '@/lib/model/kind';
import type { WrittenPart } from '@/lib/writing/document-text';
import { locatorOf } from './archive-text';
import type { Attribution } from './attribution';
import { WordingIds } from './wording-id';

/** Writes candidate statements down, each with what somebody has to look at before it. */
export class Statements {
  private readonly ids = new WordingIds();

  constructor(private readonly write: (part: WrittenPart) => void) {}

  add(
    kind: Kind,
    paragraphs: readonly string[],
    place: BlockPlace | undefined,
    attribution: Attribution | undefined,
  ): void {
    const { line, date, from, speaker, reviews = [] } = attribution ?? {};
    for (const text of reviews) this.write({ type: 'review', text });
    this.write({
      type: 'statement',
      kind,
      id: this.ids.propose(paragraphs.join(' ')),
      attributes: {
        ...(from !== undefined && isQuoted(kind) && { from }),
        ...(date !== undefined && { date }),
        ...(speaker !== undefined && { speaker }),
        ...(place && { locator: locatorOf(place) }),
      },
      paragraphs,
      ...(line !== undefined && { attribution: line }),
    });
  }
}
