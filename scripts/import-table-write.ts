import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plan } from '@/lib/import/table/plan';
import { replaceContent } from './content-files';

/** Writes what was planned; returns the files that somebody else has changed meanwhile, which are left alone. */
export function writePlan({ made, grown }: Plan, folder: string, shownAs: string): string[] {
  for (const { folder: of, id, text } of made) {
    mkdirSync(path.join(folder, of), { recursive: true });
    writeFileSync(path.join(folder, of, `${id}.md`), text, { flag: 'wx' });
  }
  return grown.flatMap(({ folder: of, id, text, before }) => {
    const name = ['.md', '.mdx']
      .map((end) => id + end)
      .find((each) => existsSync(path.join(folder, of, each)));
    const file = {
      folder: of,
      name: name ?? `${id}.md`,
      shownAs: `${shownAs}/${of}/${name ?? id}`,
      path: path.join(folder, of, name ?? `${id}.md`),
      bytes: new TextEncoder().encode(before),
    };
    return replaceContent(file, text) ? [] : [file.shownAs];
  });
}
