import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerLine } from '@/lib/model/ledger';
import { wordingHash } from '@/lib/proof/hash';
import { ledgerOf } from '@/lib/proof/ledger';
import {
  correction,
  move,
  publication,
  withdrawal,
  type LedgerChange,
} from '@/lib/proof/ledger-changes';
import { growRecords } from '@/lib/proof/ledger-records';

/** An archive as authors work on it: what stands in the content, and the lines that the command has written. */
class Life {
  readonly statements = new Map<string, string>();
  lines: LedgerLine[] = [];
  private day = 0;

  records(lines: readonly LedgerLine[] = this.lines) {
    const growing = growRecords();
    lines.forEach((line, index) => growing.add(line, index + 1));
    return growing.finish();
  }

  private get content() {
    return {
      documents: new Set(['d']),
      statements: this.statements,
      sources: new Map<string, string>(),
    };
  }

  private get date() {
    return `20${String(10 + Math.floor(this.day / 28)).padStart(2, '0')}-01-${String((this.day++ % 28) + 1).padStart(2, '0')}`;
  }

  private take(change: LedgerChange): void {
    if (!change.ok) throw new Error(change.reason);
    this.lines = [
      ...this.lines.filter((_line, index) => !change.dropped.includes(index + 1)),
      ...change.added,
    ];
  }

  publish(id: string, text: string) {
    if (this.records().statements.has(id) || this.statements.has(id)) return;
    this.statements.set(id, text);
    this.take({
      ok: true,
      added: publication(this.records(), this.content, this.date),
      dropped: [],
    });
  }

  correct(id: string, text: string) {
    if (
      !this.statements.has(id) ||
      wordingHash(this.statements.get(id) ?? '') === wordingHash(text)
    )
      return;
    this.statements.set(id, text);
    this.take(correction(this.records(), this.content, id, 'Verlesen', this.date));
  }

  /** To a new id, or back to one from which it came. */
  move(id: string, to: string) {
    const text = this.statements.get(id);
    const ending = this.records().endings.get(to);
    if (
      text === undefined ||
      this.statements.has(to) ||
      (this.records().statements.has(to) && ending?.to !== id)
    )
      return;
    this.statements.delete(id);
    this.statements.set(to, text);
    if (
      this.records().statements.has(to) &&
      this.records().statements.get(to)?.at(-1)?.hash !== wordingHash(text)
    ) {
      this.statements.delete(to);
      this.statements.set(id, text);
      return;
    }
    this.take(move(this.records(), this.content, id, to, undefined, this.date));
  }

  withdraw(id: string) {
    if (!this.statements.delete(id)) return;
    this.take(withdrawal(this.records(), this.content, id, 'Doppelt', this.date));
  }
}

const ids = fc.constantFrom('d/a', 'd/b', 'd/c', 'd/e');
const texts = fc.constantFrom('Eins.', 'Zwei.', 'Drei.');
const steps = fc.array(
  fc.oneof(
    fc.record({ verb: fc.constant('publish' as const), id: ids, text: texts }),
    fc.record({ verb: fc.constant('correct' as const), id: ids, text: texts }),
    fc.record({ verb: fc.constant('move' as const), id: ids, text: ids }),
    fc.record({ verb: fc.constant('withdraw' as const), id: ids, text: texts }),
  ),
  { minLength: 5, maxLength: 30, size: 'max' },
);

function lived(
  all: readonly { verb: 'publish' | 'correct' | 'move' | 'withdraw'; id: string; text: string }[],
): Life {
  const life = new Life();
  for (const { verb, id, text } of all) life[verb](id, text);
  return life;
}

describe('Whatever authors do with the command', () => {
  test('the ledger contradicts itself nowhere, and every id that was ever published leads somewhere', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const life = lived(all);
        const records = life.records();
        expect(records.complaints).toEqual([]);
        const { former, wordingsOf } = ledgerOf(records, new Map());
        for (const id of records.statements.keys()) {
          const end = former.get(id);
          if (end === undefined) expect(life.statements.has(id)).toBe(true);
          else if (end.type === 'moved')
            expect(life.statements.has(end.to) || former.get(end.to)?.type === 'withdrawn').toBe(
              true,
            );
        }
        for (const [id, text] of life.statements)
          expect(wordingsOf(id).at(-1)?.hash).toBe(wordingHash(text));
      }),
    );
  });

  test('the order of the lines means nothing, so that git may merge them in any', () => {
    const shuffled = steps
      .map((all) => lived(all).lines)
      .chain((lines) =>
        fc.tuple(fc.constant(lines), fc.shuffledSubarray([...lines], { minLength: lines.length })),
      );
    fc.assert(
      fc.property(shuffled, ([lines, other]) => {
        const read = (each: readonly LedgerLine[]) => {
          const { former, wordingsOf } = ledgerOf(new Life().records(each), new Map());
          return {
            former: new Map([...former].sort()),
            wordings: ['d/a', 'd/b', 'd/c', 'd/e'].map(wordingsOf),
          };
        };
        expect(read(other)).toEqual(read(lines));
      }),
    );
  });
});
