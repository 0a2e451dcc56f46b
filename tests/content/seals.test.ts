import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledgerProofsOf } from '@/lib/content/ledger-proofs';
import { readLedger } from '@/lib/content/read-ledger';
import type { LedgerLine } from '@/lib/model/ledger';
import { wordingHash } from '@/lib/proof/hash';
import { hexOf, utf8 } from '@/lib/proof/seal/bytes';
import { hashedBy, hashedLater } from '@/lib/proof/seal/hashing';
import { forgottenLine, leafOf, splitAtText } from '@/lib/proof/seal/leaf';
import { sealedBlock } from '@/lib/proof/seal/next-seal';
import {
  checkConsistency,
  checkInclusion,
  consistencyIn,
  inclusionIn,
  sealIn,
  type InclusionFile,
} from '@/lib/proof/seal/proof';
import { leafOfLatin1, sha256, sha256Hex } from '@/lib/proof/seal/sha256';

const read = (text: string) => {
  const bytes = Buffer.from(text);
  return readLedger(bytes, { isSound: false, readAgain: () => bytes });
};

/** A ledger with lines added and sealed, as the command does it. */
function sealed(text: string, added: readonly LedgerLine[], by: string): string {
  const opened = read(text).reopen();
  if (!opened) throw new Error('This is read from memory.');
  const { chain, leafAt } = opened;
  const { lines, seal } = sealedBlock(chain, leafAt, added, { date: '2026-11-23', by });
  return `${text}${[...lines, seal].map((line) => `${line}\n`).join('')}`;
}

function statement(id: string, text: string): LedgerLine {
  const wording = wordingHash(text);
  return { statement: `d/${id}`, version: 1, date: '2026-11-23', wording, text };
}

/** What git makes of two branches that both have only added lines. */
function union(ours: string, theirs: string): string {
  const [mine, other] = [ours.split('\n'), theirs.split('\n')];
  const same = mine.findIndex((line, index) => line !== other[index]);
  return same < 0 ? ours : [...mine.slice(0, -1), ...other.slice(same)].join('\n');
}

const words = fc.string({ unit: fc.constantFrom('ä', '"', '\\', ' ', 'text', ':', ',', '{', 'x') });
const step = fc.oneof(
  fc.record({ do: fc.constant('add' as const), on: fc.nat(1), texts: fc.array(words) }),
  fc.record({ do: fc.constant('merge' as const), on: fc.nat(1), texts: fc.constant([]) }),
);
/** A ledger of two branches that were merged now and then, sealed at last. */
const ledgers = fc
  .tuple(fc.array(words, { maxLength: 3 }), fc.array(step, { minLength: 1, maxLength: 8 }))
  .map(([old, steps]) => {
    let count = 0;
    const line = (text: string) => statement(`a${count++}`, text);
    const start = old.map((text) => `${JSON.stringify(line(text))}\n`).join('');
    const branches = [start, start];
    for (const { do: what, on, texts } of steps) {
      const [own = '', other = ''] = [branches[on], branches[1 - on]];
      branches[on] =
        what === 'add'
          ? sealed(own, texts.map(line), `${on}`)
          : sealed(union(own, other), [], 'merged');
    }
    const [a = '', b = ''] = branches;
    return sealed(union(a, b), [], 'last');
  });

describe('Whatever is sealed, on whatever branches', () => {
  test('every seal holds, and one is on all', () => {
    fc.assert(
      fc.property(ledgers, (text) => {
        const { complaints, open, seals } = read(text);
        expect(complaints).toEqual([]);
        expect(open).toEqual({ heads: 1, loose: 0 });
        expect(seals.at(-1)?.lines).toBe(new Set(text.trim().split('\n')).size - 1);
      }),
    );
  });

  test('a line that is changed, doubled with a change, or gone is found out', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), (text, seed) => {
        const lines = text.trimEnd().split('\n');
        const at = seed % lines.length;
        const without = lines.filter((_line, index) => index !== at).join('\n');
        const changed = lines.map((line, index) =>
          index === at ? line.replace('2026-11-23', '2026-11-22') : line,
        );
        // Of a line that a merge has doubled one is enough.
        const isOnly = lines.filter((line) => line === lines[at]).length === 1;
        if (isOnly && at < lines.length - 1) expect(read(without).complaints).not.toEqual([]);
        if (at < lines.length - 1) expect(read(changed.join('\n')).complaints).not.toEqual([]);
      }),
    );
  });

  test('every statement and every seal has its proof, which holds as long as no byte of it is changed', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), fc.nat(), (text, seed, bit) => {
        const ledger = read(text);
        const proofs = ledgerProofsOf(ledger);
        for (const id of ledger.records.statements.keys()) {
          const proof = proofs?.inclusion(id);
          expect(proof && hashedBy(checkInclusion(proof), sha256).ok).toBe(true);
          if (proof) expectBroken(proof, seed, bit);
        }
        for (const { hash, text: kept } of ledger.seals) {
          const proof = consistencyIn(JSON.stringify(proofs?.consistency(hash)));
          expect(proof?.kept).toBe(kept);
          expect(proof && hashedBy(checkConsistency(proof), sha256).ok).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** Changes one letter of the line, of the path, or of the seal's root. */
function expectBroken(proof: InclusionFile, seed: number, bit: number): void {
  const [place] = proof.lines;
  if (!place) return;
  const changed = (text: string) => {
    const at = seed % text.length;
    const letter = String.fromCharCode(text.charCodeAt(at) ^ (1 << (bit % 4)));
    return text.slice(0, at) + letter + text.slice(at + 1);
  };
  const path = place.path.map((each, index) =>
    index === seed % place.path.length ? changed(each) : each,
  );
  const seal = sealIn(proof.seal);
  const wrong: InclusionFile[] = [
    { ...proof, lines: [{ ...place, line: changed(place.line) }] },
    { ...proof, seal: JSON.stringify({ ...seal, root: changed(seal?.root ?? '') }) },
    { ...proof, seal: JSON.stringify({ ...seal, lines: (seal?.lines ?? 0) + 2 ** 20 }) },
    ...(path.length > 0 ? [{ ...proof, lines: [{ ...place, path }] }] : []),
  ];
  for (const each of wrong) expect(hashedBy(checkInclusion(each), sha256).ok).toBe(false);
}

describe('The hash of a line', () => {
  const line = JSON.stringify({ ...statement('a', 'Die „Haltelinie" \\ hat gehalten.'), why: 'x' });

  test('is that of the line, with the hash of its text in the place of the text', () => {
    const split = splitAtText(line);
    const text = JSON.stringify('Die „Haltelinie" \\ hat gehalten.');
    const hash = sha256Hex(text);
    const forgotten = line.replace(`"text":${text}`, () => `"forgotten":"${hash}"`);
    expect(split && forgottenLine(split, hash)).toBe(forgotten);
    const leaf = hexOf(hashedBy(leafOf(line), sha256));
    expect(leaf).toBe(hexOf(sha256(Uint8Array.of(0), utf8(forgotten))));
    expect(hexOf(hashedBy(leafOf(forgotten), sha256))).toBe(leaf);
  });

  test('is the same in a browser, and where a line is read as Latin-1', async () => {
    const digest = async (bytes: Uint8Array<ArrayBuffer>) =>
      new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const leaf = hexOf(hashedBy(leafOf(line), sha256));
    expect(hexOf(await hashedLater(leafOf(line), digest))).toBe(leaf);
    expect(hexOf(leafOfLatin1(Buffer.from(line).toString('latin1')))).toBe(leaf);
  });
});

test('files that are no proofs are told apart', () => {
  for (const text of ['', 'x', '{}', '[]', 'null', '{"statement":"a","lines":[],"seal":"{}"}'])
    expect([inclusionIn(text), consistencyIn(text), sealIn(text)]).toEqual(
      Array.from({ length: 3 }),
    );
  const proof = { statement: 'a', lines: [{ line: 'x', index: 0, path: ['y'] }], seal: 'z' };
  const read = inclusionIn(JSON.stringify(proof));
  expect(read && hashedBy(checkInclusion(read), sha256)).toEqual({
    ok: false,
    reason: 'unreadable',
  });
});
