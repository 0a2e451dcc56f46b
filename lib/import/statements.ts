import type { BlockPlace } from '@/lib/office/blocks';
import { isQuoted, type Kind } from '@/lib/model/kind';
import type { WrittenPart } from '@/lib/writing/document-text';
import { statementIdFor } from '@/lib/writing/statement-id';
import { locatorOf } from './archive-text';
import type { Attribution } from './attribution';

/** Writes candidate statements down, each with what somebody has to look at before it. */
export class Statements {
  private readonly taken = new Set<string>();

  constructor(private readonly write: (part: WrittenPart) => void) {}

  add(
    kind: Kind,
    paragraphs: readonly string[],
    place: BlockPlace | undefined,
    attribution: Attribution | undefined,
  ): void {
    const { line, date, from, speaker, reviews = [] } = attribution ?? {};
    const id = statementIdFor(paragraphs.join(' '), (each) => this.taken.has(each));
    this.taken.add(id);
    for (const text of reviews) this.write({ type: 'review', text });
    this.write({
      type: 'statement',
      kind,
      id,
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
