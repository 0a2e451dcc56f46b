import { replaceFileSafely } from '@/lib/content/disk';
import { draftFor } from '@/lib/content/lock';
import type { ReadLedger } from '@/lib/content/read-ledger';
import type { LedgerLine } from '@/lib/model/ledger';
import { isOpen, sealedBlock } from '@/lib/proof/seal/next-seal';
import type { Asked } from './ledger-arguments';

/** Lines that are printed; a first publication may have a hundred thousand. */
const MOST_PRINTED = 20;
const LONGEST_PRINTED = 160;

const NO_SEALS = { links: [], heads: [], loose: [], complaints: [] };

/** Adds lines and the seal on them, unless there is nothing to seal; returns what was written, for the one who asked. */
export function write(
  file: string,
  before: Buffer,
  ledger: ReadLedger | undefined,
  added: readonly LedgerLine[],
  { date, by = '', isRehearsal }: Pick<Asked, 'date' | 'by' | 'isRehearsal'>,
): string {
  const opened = ledger?.reopen();
  const chain = opened?.chain ?? NO_SEALS;
  if (added.length === 0 && !isOpen(chain)) return 'There is nothing to write.';
  const leafAt = opened?.leafAt ?? (() => new Uint8Array());
  const { lines, seal } = sealedBlock(chain, leafAt, added, { date, by });
  if (!isRehearsal) append(file, before, [...lines, seal]);
  return [
    ...lines.slice(0, MOST_PRINTED).map(shortened),
    ...(lines.length > MOST_PRINTED ? [`… and ${lines.length - MOST_PRINTED} lines more`] : []),
    shortened(seal),
    ...(isRehearsal ? ['Nothing was written (--dry-run).'] : []),
  ].join('\n');
}

const LINE_FEED = 10;

/** What stands in the file stays as it is, byte for byte. */
function append(file: string, before: Buffer, lines: readonly string[]): void {
  const isEnded = before.length === 0 || before[before.length - 1] === LINE_FEED;
  const text = `${isEnded ? '' : '\n'}${lines.map((line) => `${line}\n`).join('')}`;
  replaceFileSafely(file, Buffer.concat([before, Buffer.from(text)]), draftFor(file));
}

function shortened(text: string): string {
  return text.length > LONGEST_PRINTED ? `${text.slice(0, LONGEST_PRINTED)} …` : text;
}
