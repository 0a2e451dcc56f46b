import { readBytes, replaceFileSafely } from '@/lib/content/disk';
import type { Draft } from '@/lib/content/load';
import { draftFor } from '@/lib/content/lock';
import { wordingHash } from '@/lib/proof/hash';
import { forgotten } from '@/lib/proof/seal/forgotten';
import type { Asked } from './ledger-arguments';
import type { Said } from './ledger-command';

/**
 * Takes the wordings of a statement out of the ledger that do not stand in the content. Their hashes take their places, so
 * that seals and proofs still hold: the only change of a line that there is.
 */
export function forget(
  { ids: [id = ''], isRehearsal }: Asked,
  { ledger, snapshot }: Draft,
  file: string,
): Said {
  const stands = snapshot?.statements.find((statement) => statement.id === id);
  const hash = stands && wordingHash(stands.text);
  const versions = ledger?.records.statements.get(id) ?? [];
  // What was published last may have been changed without a record so far: that is not to be forgotten.
  const last = ledger?.records.endings.has(id) ? undefined : versions.at(-1)?.hash;
  const gone = versions.filter((each) => each.hash !== hash && each.hash !== last);
  const bytes = readBytes(file);
  const lines = bytes?.toString('utf8').split('\n') ?? [];
  const at = (line: number) => lines[line - 1] ?? '';
  const keeping = gone.filter(({ line }) => forgotten(at(line)) !== at(line));
  if (keeping.length === 0)
    return {
      text: `The ledger keeps no wording of \`${id}\` that does not stand in the content.`,
      code: 1,
    };
  for (const { line } of keeping) lines[line - 1] = forgotten(at(line));
  if (!isRehearsal) replaceFileSafely(file, Buffer.from(lines.join('\n')), draftFor(file));
  return { text: keeping.map(({ line }) => `line ${line} is forgotten`).join('\n'), code: 0 };
}
