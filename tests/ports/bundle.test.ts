import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { buildArchive, type Archive } from '@/lib/archive/archive';
import { entryColumnBytes, entryColumnsFrom } from '@/lib/bundle/column-bytes';
import { bundleEntries } from '@/lib/bundle/entries';
import { openRecords, writeRecords } from '@/lib/bundle/record-file';
import { writeEntries } from '@/lib/bundle/write-entries';
import type { Repetition } from '@/lib/ports/entries';
import type { Repetitions } from '@/lib/proof/repetition/lists';
import { entriesContract } from './contract';

const folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
entriesContract('A bundle', ({ snapshot, beside }) => {
  const archive = buildArchive(snapshot);
  const file = path.join(folder, String(made++));
  const writer = writeRecords(file);
  const columns = writeEntries(
    archive,
    { checkedOn: beside.checkedOn, textOf: ({ sum }) => beside.texts.get(sum) },
    writer,
  );
  const read = entryColumnsFrom(Buffer.concat(entryColumnBytes(columns, writer.finish())));
  if (!read) throw new Error('The columns cannot be read back');
  return bundleEntries({
    version: snapshot.version,
    records: openRecords([file], read.index),
    columns: read.columns,
    repetitions: numbered(beside.repetitions, archive),
    proofs: {
      inclusion: (statement) => beside.inclusions.get(statement),
      consistency: (hash) => beside.consistencies.get(hash),
    },
  });
});

/** What repeats what, as a bundle has it: by numbers. */
function numbered(
  repetitions: ReadonlyMap<string, Repetition>,
  { statements, position, source }: Archive,
): Pick<Repetitions, 'of' | 'inSources'> {
  const sources = [...source.keys()];
  const found = (number: number) => repetitions.get(statements[number]?.id ?? '');
  return {
    of: (number) =>
      (found(number)?.statements ?? []).map(({ id, ...shared }) => ({
        other: position.get(id) ?? -1,
        ...shared,
      })),
    inSources: (number) =>
      (found(number)?.sources ?? []).map(({ source: id, ...place }) => ({
        source: sources.indexOf(id),
        ...place,
      })),
  };
}
