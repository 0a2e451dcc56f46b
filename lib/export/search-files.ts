import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createGzip } from 'node:zlib';
import { FILES } from '@/lib/bundle/files';
import type { Manifest } from '@/lib/bundle/manifest';

/** What a browser is told of the bundle of a copy. */
export interface CopyList {
  readonly version: string;
  readonly statements: number;
  /** Files that are held as they are. */
  readonly columns: readonly string[];
  /** The files of the records, in the order in which the index counts them. */
  readonly records: readonly string[];
}

/** The files of a bundle that the search in the browser asks. */
export function listOf({ version, counts, files }: Manifest): CopyList {
  return {
    version,
    statements: counts.statements,
    columns: [
      FILES.entries,
      FILES.search,
      FILES.searchWords,
      FILES.elsewhere,
      FILES.elsewhereWords,
    ],
    records: [FILES.records, FILES.changed].filter((name) => name in files),
  };
}

/** As a script: a page from a disk may fetch nothing. */
export function listScript(list: CopyList): string {
  return `wortlautList(${JSON.stringify(list)});\n`;
}

/** A file of a bundle as a script: compressed, in base 64. */
export async function fileScript(bundle: string, name: string): Promise<string> {
  const chunks: Buffer[] = [];
  const packed = createReadStream(path.join(bundle, name)).pipe(createGzip({ level: 9 }));
  for await (const chunk of packed) chunks.push(chunk as Buffer);
  return `wortlautFile(${JSON.stringify(name)},"${Buffer.concat(chunks).toString('base64')}");\n`;
}
