import path from 'node:path';
import { entryColumnBytes } from '@/lib/bundle/column-bytes';
import { newDraft } from '@/lib/bundle/draft';
import { FILES } from '@/lib/bundle/files';
import { openBundle } from '@/lib/bundle/open';
import { writeRecords } from '@/lib/bundle/record-file';
import { searchFiles } from '@/lib/bundle/search-files';
import { versionOf } from '@/lib/bundle/write';
import { fingerprintOfPrograms } from '@/lib/content/disk';
import type { Document, Statement } from '@/lib/model/archive';
import { sure } from '@/lib/model/sure';
import { bytesOf } from '@/lib/search/index/bytes';
import { growSegment } from '@/lib/search/index/segment';

/**
 * The bundle that a compiler makes of the same content with one file changed: every statement of the `nth` document ends in other
 * words. Returns its version.
 */
export async function changedBundle(from: string, nth: number): Promise<string> {
  const base = await openBundle(from);
  const { records, columns, corpus, elsewhere } = base.contents;
  const { files, starts, lengths, slots } = records.index;
  const index = { files: files.slice(), starts: starts.slice(), lengths: lengths.slice(), slots };
  const ranges = records.get('ranges') as { document: { start: number } };
  const document = records.at(ranges.document.start + nth) as Document;
  const draft = newDraft(path.dirname(from));
  const written = writeRecords(path.join(draft.folder, FILES.changed));
  const numbers: number[] = [];
  const growing = growSegment();
  for (const id of document.statements) {
    const number = sure(records.numberOf(`statement/${id}`));
    const statement = records.at(number) as Statement;
    const text = `${statement.text} Geändert am ${nth}. Tag.`;
    growing.add({ id, text });
    numbers.push(number);
    written.add(`statement/${id}`, { ...statement, text });
  }
  const changed = written.finish();
  numbers.forEach((number, at) => {
    index.files[number] = 1;
    index.starts[number] = sure(changed.starts[at]);
    index.lengths[number] = sure(changed.lengths[at]);
  });
  const segment = growing.finish(corpus.index.splitter);
  const isChanged = new Set(numbers);
  const wordLengths = corpus.index.lengths.slice();
  numbers.forEach((number, at) => (wordLengths[number] = sure(segment.lengths[at])));
  const search = {
    ...corpus,
    index: {
      ...corpus.index,
      lengths: wordLengths,
      parts: [
        ...corpus.index.parts.map((part) => ({
          ...part,
          numberOf: part.numberOf.map((number) => (isChanged.has(number) ? -1 : number)),
        })),
        { segment, numberOf: Int32Array.from(numbers) },
      ],
    },
  };
  draft.write(FILES.entries, entryColumnBytes(columns, index));
  const { search: rest } = FILES;
  for (const [name, file] of Object.entries(searchFiles(search, elsewhere)))
    if (name === rest) draft.write(name, bytesOf(file.kind, file.parts));
  const own: readonly string[] = [FILES.entries, FILES.changed, rest];
  for (const [name, described] of Object.entries(base.manifest.files))
    if (!own.includes(name)) draft.share(path.join(from, name), name, described);
  const { format, counts } = base.manifest;
  const content = `${base.manifest.content} changed ${nth}`;
  const program = fingerprintOfPrograms(process.cwd());
  const version = versionOf(content, program);
  draft.publish({ format, version, content, program, made: new Date().toISOString(), counts });
  base.close();
  return version;
}

const [from = '', nth = '0'] = process.argv.slice(2);
console.log(await changedBundle(from, Number(nth)));
