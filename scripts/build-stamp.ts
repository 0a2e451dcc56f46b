import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sourceHash } from '@/lib/content/source-hash.mjs';

/** What the built site is made of. Content is not among it: that is data, read when the site is served. */
const SOURCES = [
  'app',
  'browser',
  'components',
  'lib',
  'public',
  'scripts/browser-script.mjs',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];
const STAMP = '.next/wortlaut-sources';

/** Whether the site in `.next` was built from the sources as they are now. */
export function isBuilt(root: string): boolean {
  const stamp = path.join(root, STAMP);
  return (
    existsSync(stamp) &&
    existsSync(path.join(root, '.next/BUILD_ID')) &&
    readFileSync(stamp, 'utf8') === sourceHash(root, SOURCES)
  );
}

/** Builds the site unless that has been done already; ends the program when the build fails. */
export async function buildIfNeeded(root: string): Promise<void> {
  if (isBuilt(root)) {
    console.log('The site is built already.');
    return;
  }
  console.log('Building the site (once, until its program changes) …');
  const code = await run(root);
  if (code !== 0) {
    console.error('The build has failed, see above.');
    process.exit(1);
  }
  writeFileSync(path.join(root, STAMP), sourceHash(root, SOURCES));
}

function run(root: string): Promise<number | null> {
  const build = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: root,
    stdio: 'inherit',
    // Where a package is missing, Next would install it, and change package.json and the lock file; under CI it says so and ends.
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CI: '1' },
  });
  process.once('exit', () => build.kill());
  return new Promise((resolve) => build.on('exit', resolve));
}
