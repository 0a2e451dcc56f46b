/**
 * Turns a corpus of statements into a content folder:
 *
 *     npx tsx bench/generate/from-corpus.ts FILE.jsonl[.gz] OUT_DIR
 *
 * The file has one JSON object a line: id, kind, date, speaker, role, party, source {title, id, date, licence}, section,
 * text. Lines that are not of that form are named and left out.
 */
import { basename } from 'node:path';
import { contentOfCorpus } from './corpus-content';
import { readRecord, type CorpusRecord } from './corpus-records';
import { writeContentFolder } from './folder';
import { linesOf } from './lines';

const MOST_COMPLAINTS = 20;

async function main([file, folder, ...others]: readonly string[]): Promise<number> {
  if (!file || !folder || others.length > 0) {
    console.error('Usage: npx tsx bench/generate/from-corpus.ts FILE.jsonl[.gz] OUT_DIR');
    return 2;
  }
  const { records, complaints } = await readCorpus(file);
  for (const complaint of complaints.slice(0, MOST_COMPLAINTS))
    console.error(`${file}:${complaint}`);
  if (complaints.length > MOST_COMPLAINTS)
    console.error(`… and ${complaints.length - MOST_COMPLAINTS} more`);
  if (records.length === 0) {
    console.error(`${file}: no line is a statement; nothing was written`);
    return 1;
  }
  const files = writeContentFolder(folder, contentOfCorpus(`Wortlaut: ${basename(file)}`, records));
  console.log(
    `${records.length} statements in ${files} files written to ${folder}; ${complaints.length} lines left out`,
  );
  return 0;
}

async function readCorpus(
  file: string,
): Promise<{ records: CorpusRecord[]; complaints: string[] }> {
  const records: CorpusRecord[] = [];
  const complaints: string[] = [];
  const firstLines = new Map<string, number>();
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (line?.trim() === '') continue;
    const read =
      line === undefined ? { ok: false as const, reason: 'is not UTF-8' } : readRecord(line);
    if (!read.ok) {
      complaints.push(`${number} ${read.reason}`);
      continue;
    }
    const first = firstLines.get(read.record.id);
    if (first !== undefined) {
      complaints.push(`${number} id: \`${read.record.id}\` stands in line ${first} already`);
      continue;
    }
    firstLines.set(read.record.id, number);
    records.push(read.record);
  }
  return { records, complaints };
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
