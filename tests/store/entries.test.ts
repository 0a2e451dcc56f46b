import { storeEntries } from '@/lib/store/entries';
import type { GivenArchive } from '../ports/any-archive';
import { entriesContract } from '../ports/contract';
import { sourceOfArchive } from './a-source';
import { storeOf } from './a-store';

/** A bundle answers of a hundred archives in the time in which a store is loaded with ten. */
const ARCHIVES = 8;

entriesContract(
  'A store',
  async (given) => {
    const source = sourceOfArchive(given, { more: proofsOf(given) });
    return storeEntries(await storeOf(source), given.snapshot.version);
  },
  ARCHIVES,
);

/** The records that a bundle has of its proofs; those of the contract have no hashes. */
function proofsOf({ beside }: GivenArchive): [key: string, value: unknown][] {
  return [
    ['proofs', { seal: 'x', size: 0 }],
    ...[...beside.inclusions].map(([id, { lines }]): [string, unknown] => [`sealed/${id}`, lines]),
    ...[...beside.consistencies].map(([hash, file]): [string, unknown] => [
      `consistency/${hash}`,
      file,
    ]),
  ];
}
