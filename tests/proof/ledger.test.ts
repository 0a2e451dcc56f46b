import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerLine, PublishedWording } from '@/lib/model/ledger';
import { wordingHash } from '@/lib/proof/hash';
import { ledgerOf } from '@/lib/proof/ledger';
import {
  change,
  publication,
  type LedgerChange,
  type StatementContent,
} from '@/lib/proof/ledger-changes';
import { correction } from '@/lib/proof/ledger-corrections';
import { move, restoration, withdrawal } from '@/lib/proof/ledger-ends';
import { wayOf } from '@/lib/proof/ledger-events';
import { factsHasher } from '@/lib/proof/ledger-facts';
import { growRecords, lastFactsOf } from '@/lib/proof/ledger-records';

const WHY = 'Verlesen';
const by = 'Erika Beispiel';

/** An archive as authors work on it: what stands in the content, and the lines that the command has written. */
class Life {
  readonly statements = new Map<string, StatementContent>();
  lines: LedgerLine[] = [];
  private day = 0;

  records(lines: readonly LedgerLine[] = this.lines) {
    const growing = growRecords();
    lines.forEach((line, index) => growing.add(line, index + 1));
    return growing.finish();
  }

  private get content() {
    return {
      documents: new Map([['d', { title: 'Bericht', type: 'report' as const }]]),
      statements: this.statements,
      sources: new Map<string, string>(),
    };
  }

  private get date() {
    return `20${String(10 + Math.floor(this.day / 28)).padStart(2, '0')}-01-${String((this.day++ % 28) + 1).padStart(2, '0')}`;
  }

  private decision(why: string = WHY) {
    return { date: this.date, by, why };
  }

  /** Lines are only ever added. */
  private take(given: LedgerChange): void {
    if (!given.ok) throw new Error(given.reason);
    this.lines = [...this.lines, ...given.added];
  }

  publish(id: string, text: string) {
    if (this.records().statements.has(id) || this.statements.has(id)) return;
    this.statements.set(id, { text, facts: { kind: 'experience', date: '2008' } });
    this.take(change(publication(this.records(), this.content, this.date)));
  }

  correct(id: string, text: string) {
    const known = this.statements.get(id);
    if (!known || wordingHash(known.text) === wordingHash(text)) return;
    this.statements.set(id, { ...known, text });
    this.take(correction(this.records(), this.content, id, this.decision()));
  }

  redate(id: string, text: string) {
    const known = this.statements.get(id);
    const date = String(2000 + text.length);
    if (!known || known.facts.date === date) return;
    this.statements.set(id, { ...known, facts: { ...known.facts, date } });
    this.take(correction(this.records(), this.content, id, this.decision()));
  }

  /** To a new id, or back to one from which it came. */
  move(id: string, to: string) {
    const known = this.statements.get(id);
    const records = this.records();
    const isBack = wayOf(to, records.endings).includes(id);
    if (!known || this.statements.has(to) || (records.statements.has(to) && !isBack)) return;
    this.statements.delete(id);
    this.statements.set(to, known);
    this.take(move(records, this.content, id, to, this.decision()));
    const after = this.records();
    const isCited = lastFactsOf(to, after)?.hash === factsHasher().of(known.facts);
    if (after.statements.get(to)?.at(-1)?.hash !== wordingHash(known.text) || !isCited)
      this.take(correction(after, this.content, to, this.decision()));
  }

  withdraw(id: string) {
    if (!this.statements.delete(id)) return;
    this.take(withdrawal(this.records(), this.content, id, this.decision('Doppelt')));
  }

  restore(id: string) {
    const records = this.records();
    const ending = records.endings.get(id);
    if (!ending || ending.to !== undefined) return;
    const { text, facts } = this.lastOf(id);
    this.statements.set(id, { text, facts });
    this.take(restoration(records, this.content, id, this.decision('Doch richtig')));
  }

  private lastOf(id: string): StatementContent {
    const texts = this.lines.flatMap((line) =>
      'statement' in line && line.statement === id ? [line.text ?? ''] : [],
    );
    const facts = this.lines.flatMap((line) => {
      const subject = 'statement' in line ? line.statement : 'cited' in line ? line.cited : '';
      return subject === id && 'facts' in line && line.facts && 'kind' in line.facts
        ? [line.facts]
        : [];
    });
    return { text: texts.at(-1) ?? '', facts: facts.at(-1) ?? { kind: 'experience' } };
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
    fc.record({ verb: fc.constant('restore' as const), id: ids, text: texts }),
    fc.record({ verb: fc.constant('redate' as const), id: ids, text: texts }),
  ),
  { minLength: 5, maxLength: 30, size: 'max' },
);

type Verb = 'publish' | 'correct' | 'move' | 'withdraw' | 'restore' | 'redate';

function lived(all: readonly { verb: Verb; id: string; text: string }[]): Life {
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
        const { former, wordingsOf, factsOf } = ledgerOf(records);
        for (const id of records.statements.keys()) {
          const end = former.get(id);
          if (end === undefined) expect(life.statements.has(id)).toBe(true);
          else if (end.type === 'moved')
            expect(life.statements.has(end.to) || former.get(end.to)?.type === 'withdrawn').toBe(
              true,
            );
        }
        for (const [id, { text, facts }] of life.statements) {
          expect(wordingsOf(id).at(-1)?.hash).toBe(wordingHash(text));
          expect(factsOf(id).at(-1)?.hash).toBe(factsHasher().of(facts));
          expect(wordingsOf(id).every(isNew)).toBe(true);
        }
      }),
    );
  });

  test('the order of lines of different days means nothing, so that git may merge them in any', () => {
    const shuffled = steps
      .map((all) => lived(all).lines)
      .chain((lines) =>
        fc.tuple(fc.constant(lines), fc.shuffledSubarray([...lines], { minLength: lines.length })),
      );
    fc.assert(
      fc.property(shuffled, ([lines, other]) => {
        const read = (each: readonly LedgerLine[]) => {
          const { former, wordingsOf, factsOf } = ledgerOf(new Life().records(each));
          return {
            former: new Map([...former].sort()),
            wordings: ['d/a', 'd/b', 'd/c', 'd/e'].map(wordingsOf),
            facts: ['d/a', 'd/b', 'd/c', 'd/e'].map(factsOf),
          };
        };
        expect(read(other)).toEqual(read(lines));
      }),
    );
  });
});

/** No wording is told twice in a row. */
function isNew({ hash }: PublishedWording, index: number, all: readonly PublishedWording[]) {
  return hash !== all[index - 1]?.hash;
}
