import { rmSync } from 'node:fs';
import { buildIfNeeded } from '@/scripts/build-stamp';
import { runModule } from '@/scripts/run';
import { artificialArchive } from './generate/archive-content';
import { writeContentFolder } from './generate/folder';
import { measureChange } from './measure/change';
import { measureCheck, measurePeer } from './measure/check';
import { measureDownload } from './measure/download';
import { measureExport } from './measure/export';
import { measureTableImport } from './measure/import-table';
import { importTable } from './measure/import';
import { measureProof } from './measure/proof';
import { measureAssets, measurePages, type PageFigures } from './measure/pages';
import { everythingCompiled, startServer } from './measure/server';
import { rounded } from './measure/statistics';
import { markdownTable } from './measure/table';
import { compareEngines, comparisonTable, ownCosts, type EngineFigures } from './search/compare';

/*
 * npm run bench                       archives of 100, 1,000, 10,000 and 100,000 statements
 * npm run bench -- 100 2000           archives of these sizes
 * npm run bench -- --content GIVEN    a given content folder, or a corpus of statements (.jsonl, .jsonl.gz)
 * Prints Markdown tables. Everything is measured on the machine it runs on; times are noisy, ratios count.
 */

interface Figures {
  readonly size: string;
  readonly rows: readonly (readonly [name: string, value: string])[];
  readonly pages: readonly PageFigures[];
  readonly search: readonly EngineFigures[];
}

const PORT = 3131;
const CACHE = 'bench/out/cache';
const OUT = 'bench/out';

async function main(args: readonly string[]): Promise<void> {
  const given = args[0] === '--content' ? args[1] : undefined;
  const sizes = args.length > 0 && !given ? args.map(Number) : [100, 1_000, 10_000, 100_000];
  const archives = given
    ? [{ size: given, folder: await contentFolderOf(given) }]
    : sizes.map((size) => ({ size: size.toLocaleString('en'), folder: generated(size) }));

  const all: Figures[] = [];
  for (const { size, folder } of archives) {
    console.error(`== ${size}`);
    all.push(await measure(size, folder));
  }
  const assets = await withServer(archives[0]?.folder ?? 'content', (base) => measureAssets(base));
  const table = await measureTableImport(`${OUT}/import-table`);
  const [first] = all;
  console.log(
    `\n${markdownTable(
      ['statements', ...all.map(({ size }) => size)],
      (first?.rows ?? []).map(([name], row) => [
        name,
        ...all.map(({ rows }) => rows[row]?.[1] ?? ''),
      ]),
    )}`,
  );
  console.log(
    `\n${markdownTable(['page, median / 95th percentile in ms', ...all.map(({ size }) => size), 'HTML kB (gzip)'], pageRows(all))}`,
  );
  console.log(
    `\nImport of a table of ${table.rows.toLocaleString('en')} rows (rows/s): ${table.csv} from CSV, ${table.xlsx} from XLSX, ${table.again} when all are known; csv-parse alone reads ${table.peer}.`,
  );
  for (const { search } of all)
    console.log(`\n${comparisonTable(search)}\n\nSearch: ${ownCosts(search)}`);
  console.log(`\n${await importTable()}`);
  console.log(
    `\nA first visit also loads ${kB(assets.script)} kB of scripts, ${kB(assets.style)} kB of style and ${kB(assets.font)} kB of fonts (compressed).`,
  );
}

function generated(size: number): string {
  const folder = `${OUT}/archive-${size}`;
  writeContentFolder(folder, artificialArchive(size, 1));
  return folder;
}

/** A corpus is turned into a content folder first. */
async function contentFolderOf(given: string): Promise<string> {
  if (!/\.jsonl(?:\.gz)?$/.test(given)) return given;
  const folder = `${OUT}/archive-given`;
  const code = await runModule('tsx/dist/cli.mjs', [
    'bench/generate/from-corpus.ts',
    given,
    folder,
  ]);
  if (code !== 0) throw new Error(`${given} cannot be turned into a content folder`);
  return folder;
}

async function measure(size: string, folder: string): Promise<Figures> {
  rmSync(CACHE, { recursive: true, force: true });
  const cold = measureCheck(folder, CACHE);
  const warm = measureCheck(folder, CACHE);
  const proof = measureProof(folder, CACHE);
  const peer = await measurePeer(folder);
  const buildMs = await measureBuild(folder);
  // The first start compiles a bundle, later ones find it in the cache.
  const first = await startServer(folder, CACHE, PORT);
  const bundleSize = await everythingCompiled(CACHE);
  await first.stop();
  const copy = measureExport(folder, CACHE);
  // What is measured is how long pages take to be made.
  const server = await startServer(folder, CACHE, PORT, { WORTLAUT_KEPT_MB: '0' });
  const atStart = server.memory().now;
  const pages = await measurePages(server.base);
  const download = await measureDownload(server.base);
  const changeMs = await measureChange(folder, server.base);
  const nextChangeMs = await measureChange(folder, server.base);
  const compiler = server.compilerMemory();
  const memory = server.memory();
  await server.stop();
  return {
    size,
    pages,
    search: compareEngines(folder, { peers: true, cache: CACHE }),
    rows: [
      [
        'content check, cold (files/s)',
        String(Math.round(cold.files / (cold.milliseconds / 1000))),
      ],
      [
        'content check, warm (files/s)',
        String(Math.round(warm.files / (warm.milliseconds / 1000))),
      ],
      ['peer: gray-matter + remark-html, no checks (files/s)', String(Math.round(peer))],
      ['content check, warm, whole command (s)', rounded(warm.wholeMs / 1000)],
      ['verbatim check, cold (s)', rounded(proof.coldMs / 1000)],
      ['verbatim check, from the cache (s)', rounded(proof.warmMs / 1000)],
      ['repetition in wordings and archive texts (s)', rounded(proof.repetitionMs / 1000)],
      ['repetition, memory (MB)', rounded(proof.repetitionMemory)],
      ['build (s)', rounded(buildMs / 1000)],
      ['start without a bundle to the first page, files parsed (s)', rounded(first.startMs / 1000)],
      ['bundle (MB)', rounded(bundleSize)],
      ['start from a bundle to the first page (s)', rounded(server.startMs / 1000)],
      ['start from a bundle to the first search (s)', rounded(server.searchMs / 1000)],
      ['first saved file to changed page (ms)', rounded(changeMs)],
      ['next saved file to changed page (ms)', rounded(nextChangeMs)],
      ['all statements as CSV (s)', rounded(download.seconds)],
      ['all statements as CSV (MB)', rounded(download.megabytes)],
      ['all statements as CSV, until it begins (ms)', rounded(download.firstMs)],
      ['copy as plain files (s), of 1,000 statements at most', copy ? rounded(copy.seconds) : '–'],
      ['copy as plain files (files)', copy ? String(copy.files) : '–'],
      ['copy as plain files (MB)', copy ? rounded(copy.megabytes) : '–'],
      ['memory after the start (MB)', rounded(atStart)],
      ['memory after the requests (MB)', rounded(memory.now)],
      ['memory at its highest (MB)', rounded(memory.highest)],
      ['memory of the compiler at its highest (MB)', rounded(compiler.highest)],
    ],
  };
}

async function measureBuild(folder: string): Promise<number> {
  const started = performance.now();
  const code = await runModule('next/dist/bin/next', ['build'], { WORTLAUT_CONTENT: folder });
  if (code !== 0) throw new Error('The build has failed');
  return performance.now() - started;
}

async function withServer<Result>(
  folder: string,
  work: (base: string) => Promise<Result>,
): Promise<Result> {
  const server = await startServer(folder, CACHE, PORT);
  try {
    return await work(server.base);
  } finally {
    await server.stop();
  }
}

function pageRows(all: readonly Figures[]): string[][] {
  const kinds = [...new Set(all.flatMap(({ pages }) => pages.map(({ kind }) => kind)))];
  return kinds.map((kind) => {
    const figures = all.map(({ pages }) => pages.find((page) => page.kind === kind));
    const last = figures.findLast(Boolean);
    return [
      kind,
      ...figures.map((each) => (each ? `${rounded(each.median)} / ${rounded(each.p95)}` : '–')),
      last ? `${kB(last.htmlBytes)} (${kB(last.htmlCompressed)})` : '',
    ];
  });
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

await buildIfNeeded(process.cwd());
await main(process.argv.slice(2));
