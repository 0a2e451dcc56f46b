import path from 'node:path';
import type { Answer } from '@/lib/door/door';
import { readManifest } from '@/lib/bundle/check';
import { ASSETS } from '@/lib/export/destination';
import { fileScript, listOf, listScript } from '@/lib/export/search-files';
import type { CopyMark } from '@/lib/export/target-folder';
import { readMe } from '@/lib/export/texts';
import { filesIn, writeCopy, type CopyFigures } from '@/lib/export/write-copy';
import { liveState } from '@/lib/live/state';
import { germanDay } from '@/lib/model/date-german';
import type { Day } from '@/lib/model/day';
import { buildCopyScripts } from './copy-scripts';

interface ExportOptions {
  readonly root: string;
  /** A bundle of this program. */
  readonly bundle: string;
  /** An empty folder. */
  readonly draft: string;
  readonly today: Day;
  readonly now: Date;
  readonly log: (message: string) => void;
}

/** A line now and then, not one for each file. */
const SAY_AFTER_MS = 5_000;

/** Has the built site make all its pages in this process, from a bundle, and writes them as a copy. */
export async function exportSite(
  options: ExportOptions,
): Promise<CopyFigures & { readonly statements: number; readonly copy: CopyMark['copy'] }> {
  const { root, bundle, draft, log } = options;
  const manifest = readManifest(bundle);
  const answer = await siteOf(root, bundle);
  const { entries } = liveState().served;
  const { site } = await entries.about();
  if (/^https?:\/\/(?:localhost|127\.|\[::1\])/.test(site.baseUrl))
    log(
      `Warning: baseUrl in site.yml is ${site.baseUrl}: whoever has the copy cannot follow its links to the living archive.`,
    );
  const figures = { files: 0, bytes: 0 };
  const write = filesIn(draft, figures);
  const scripts = await buildCopyScripts(root);
  for (const { name, contents } of Object.values(scripts)) write(`${ASSETS}/${name}`, contents);
  const data = `${ASSETS}/suche-${manifest.version}/`;
  const list = listOf(manifest);
  write(`${data}liste.js`, listScript(list));
  for (const name of [...list.columns, ...list.records])
    write(`${data}${name}.js`, await fileScript(bundle, name));
  const day = germanDay(options.today);
  const { counts, version } = manifest;
  write('LIESMICH.txt', readMe({ ...site, ...counts, day, version }));
  let said = performance.now();
  const copied = await writeCopy(draft, {
    answer,
    entries,
    options: {
      day,
      data,
      script: `${ASSETS}/${scripts.page.name}`,
      checkScript: `${ASSETS}/${scripts.check.name}`,
      livingScript: `${ASSETS}/${scripts.living.name}`,
      livingStyle: `${ASSETS}/${scripts.livingStyle.name}`,
    },
    warn: (message) => log(`Warning: ${message}`),
    progress(written, known) {
      if (performance.now() - said < SAY_AFTER_MS) return;
      said = performance.now();
      log(`${written} of ${known} files …`);
    },
  });
  return {
    files: figures.files + copied.files,
    bytes: figures.bytes + copied.bytes,
    statements: counts.statements,
    copy: {
      made: options.now.toISOString(),
      version,
      statements: counts.statements,
      site: site.baseUrl,
    },
  };
}

/** Next's own handler of the built site, serving the bundle; no port is opened. */
async function siteOf(root: string, bundle: string): Promise<Answer> {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    WORTLAUT_BUNDLE: path.resolve(bundle),
    WORTLAUT_STORE: '',
    WORTLAUT_LOG: 'off',
  });
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: root });
  const opened = new Promise<void>((resolve) => {
    globalThis.wortlautEntranceMade = () => resolve();
  });
  await app.prepare();
  // Next does not wait for what instrumentation.ts does.
  await opened;
  return app.getRequestHandler();
}
