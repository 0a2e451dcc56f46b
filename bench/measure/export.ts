import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { bundlesOf } from '@/lib/bundle/bundles-of';
import { readManifest } from '@/lib/bundle/check';
import { currentBundle } from '@/lib/bundle/folder';
import { placesOf } from '@/lib/content/places';

export interface ExportFigures {
  readonly seconds: number;
  readonly megabytes: number;
  readonly files: number;
}

/** Every page is made once: so many statements take half a minute, and ten times as many ten times as long. */
const MOST_STATEMENTS = 1_000;

/** A copy of an archive as plain files, by the command itself, once it is compiled; undefined for one that would take minutes. */
export function measureExport(folder: string, cache: string): ExportFigures | undefined {
  const environment = { WORTLAUT_CONTENT: folder, WORTLAUT_CACHE: cache };
  const bundle = currentBundle(
    bundlesOf(placesOf(process.cwd(), environment), undefined, () => {}),
  );
  if (bundle === undefined) throw new Error(`${folder} is not compiled`);
  if (readManifest(bundle).counts.statements > MOST_STATEMENTS) return undefined;
  const copy = path.resolve('bench/out/copy');
  rmSync(copy, { recursive: true, force: true });
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/export.ts', copy],
    {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    },
  );
  const [, files, megabytes, seconds] =
    /(\d+) files, ([\d.]+) MB, ([\d.]+) s\. Open index\.html\.\n$/.exec(stdout) ?? [];
  if (files === undefined) throw new Error(`${folder} could not be copied: ${stderr}`);
  rmSync(copy, { recursive: true, force: true });
  return { files: Number(files), megabytes: Number(megabytes), seconds: Number(seconds) };
}
