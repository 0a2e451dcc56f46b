import path from 'node:path';
import { sha256 } from './disk';
import type { ContentFolder } from './read';

/** Where the content lies, and what its files in the cache begin with. */
export function placesOf(
  root: string,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly folder: ContentFolder; readonly cachePath: string } {
  const given = environment.WORTLAUT_CONTENT || 'content';
  const folder = {
    path: path.resolve(/* turbopackIgnore: true */ root, given),
    shownAs: given.replace(/[\\/]+$/, ''),
  };
  const cacheFolder = path.resolve(
    /* turbopackIgnore: true */ root,
    environment.WORTLAUT_CACHE || '.cache',
  );
  return { folder, cachePath: path.join(cacheFolder, sha256(folder.path).slice(0, 12)) };
}
