import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { MANIFEST } from './files';
import { VERSION } from './manifest';
import { draftIn, isInTheMaking, replaceIn, textIn } from './on-disk';

/*
 * The folder of bundles: one folder for each version, and a file that names the one to be served.
 *
 *     current                 a version, and a line feed
 *     <version>/manifest.json
 *     <version>/…
 */

const POINTER = 'current';

/** Makes another bundle the one to be served. */
export function pointTo(bundles: string, version: string): void {
  replaceIn(bundles, POINTER, `${version}\n`);
}

/** The bundle to be served: the folder itself if it is one, else the one that its pointer names. Undefined while there is none. */
export function currentBundle(folder: string): string | undefined {
  if (existsSync(path.join(/* turbopackIgnore: true */ folder, MANIFEST))) return folder;
  const version = currentVersion(folder);
  return version === undefined ? undefined : path.join(folder, version);
}

/** The version to be served; undefined while there is none, and for a pointer that names anything else than a version. */
export function currentVersion(bundles: string): string | undefined {
  const text = textIn(path.join(/* turbopackIgnore: true */ bundles, POINTER))?.trim();
  return text !== undefined && VERSION.test(text) ? text : undefined;
}

/** Whether there is a bundle of this version already. */
export function publishedIn(bundles: string, version: string): boolean {
  return existsSync(path.join(/* turbopackIgnore: true */ bundles, version, MANIFEST));
}

/** The versions of which there is a bundle, in no order; none where there is no folder of bundles. */
export function publishedVersions(bundles: string): string[] {
  try {
    return readdirSync(/* turbopackIgnore: true */ bundles).filter(
      (name) => VERSION.test(name) && publishedIn(bundles, name),
    );
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return [];
    throw cause;
  }
}

/** Removes what is neither among the newest `kept` bundles nor the one that is served, and what was left half made. */
export function tidy(bundles: string, kept: number): void {
  const current = currentVersion(bundles);
  const names = readdirSync(bundles);
  const made = names
    .filter((name) => VERSION.test(name))
    .map((name) => ({ name, at: madeAt(path.join(bundles, name)) }))
    .sort((a, b) => b.at - a.at);
  const stay = new Set([current, ...made.slice(0, kept).map(({ name }) => name)]);
  for (const { name } of made) if (!stay.has(name)) removeBundle(bundles, name);
  for (const name of names)
    if (isInTheMaking(bundles, name) === false)
      rmSync(path.join(bundles, name), { recursive: true, force: true });
}

/** Before all others when another process has just removed it. */
function madeAt(bundle: string): number {
  return statSync(path.join(bundle, MANIFEST), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Removes a bundle. It loses its name first: one that is half removed would pass for a bundle. */
export function removeBundle(bundles: string, version: string): void {
  const gone = draftIn(bundles, randomUUID());
  try {
    renameSync(path.join(bundles, version), gone);
  } catch (cause) {
    // Another process was faster.
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return;
    throw cause;
  }
  rmSync(gone, { recursive: true, force: true });
}
