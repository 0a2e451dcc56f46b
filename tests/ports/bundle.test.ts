import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { buildArchive } from '@/lib/archive/archive';
import { entryColumnBytes, entryColumnsFrom } from '@/lib/bundle/column-bytes';
import { bundleEntries } from '@/lib/bundle/entries';
import { openRecords, writeRecords } from '@/lib/bundle/record-file';
import { writeEntries } from '@/lib/bundle/write-entries';
import { entriesContract } from './contract';
import { numbered } from './numbered';

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
