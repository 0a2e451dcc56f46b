import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

/** What packages that are no ES modules are loaded with. */
const REQUIRE =
  "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);";

/**
 * A script and all that it imports as one file of JavaScript, until this process ends. It starts in a third of the time that
 * tsx needs: for what tests start again and again.
 */
export function inOneFile(script: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'wortlaut-script-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Users without rights start it as well.
  chmodSync(folder, 0o755);
  const outfile = path.join(folder, `${path.basename(script, '.ts')}.mjs`);
  buildSync({
    ...{ entryPoints: [script], outfile, bundle: true, platform: 'node', format: 'esm' },
    ...{ banner: { js: REQUIRE }, logLevel: 'error' },
  });
  return outfile;
}
