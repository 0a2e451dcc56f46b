import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/*
 * JavaScript, because the configuration of Next.js, which is JavaScript, needs it as well as the commands.
 */

/**
 * A hash of files and folders, of their names as seen from `root` and their contents: the same wherever `root` lies.
 * What does not exist counts as empty.
 *
 * @param {string} root
 * @param {readonly string[]} sources
 */
export function sourceHash(root, sources) {
  const hash = createHash('sha256');
  for (const source of sources) add(hash, root, source);
  return hash.digest('base64url');
}

/** What reads, checks, proves and indexes content: files kept by another program are not believed. */
export const PROGRAM = ['lib', 'package-lock.json'];

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} name
 */
function add(hash, root, name) {
  const file = path.join(/* turbopackIgnore: true */ root, name);
  if (!existsSync(/* turbopackIgnore: true */ file)) return;
  if (statSync(/* turbopackIgnore: true */ file).isDirectory()) {
    const inside = readdirSync(/* turbopackIgnore: true */ file).sort();
    for (const each of inside) add(hash, root, `${name}/${each}`);
    return;
  }
  hash.update(`${name}\0`).update(readFileSync(/* turbopackIgnore: true */ file)).update('\0');
}
