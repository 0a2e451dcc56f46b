import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { rounded } from '../measure/statistics';
import { markdownTable } from '../measure/table';
import { ENGINES, HOW_TO_INSTALL } from './engines/all';

const engineFigures = z.object({
  name: z.string(),
  statements: z.number(),
  buildMs: z.number(),
  /** Of the whole process after building, in MB: Node and the statements are the same in all. */
  memory: z.number(),
  /** Median and 95th percentile in ms, of the classes of questions that the engine can answer. */
  classes: z.record(z.string(), z.object({ median: z.number(), p95: z.number() })),
  costs: z.record(z.string(), z.string()),
});
export type EngineFigures = z.infer<typeof engineFigures>;

export interface Comparing {
  readonly peers: boolean;
  /** Of an enlarged corpus. */
  readonly size?: number;
  /** Where parsed files are kept. */
  readonly cache?: string;
}

/** Its speed is that of MiniSearch for prefixes and typing mistakes, at every question. */
const ONLY_FOR_QUALITY = 'minisearch-forgiving';

/** Every installed engine on the statements of a content folder or corpus file, ours first; the others are named on stderr. */
export function compareEngines(source: string, { peers, size, cache }: Comparing): EngineFigures[] {
  const env = { ...process.env, ...(cache && { WORTLAUT_CACHE: cache }) };
  return Object.keys(ENGINES).flatMap((key) => {
    if ((key !== 'wortlaut' && !peers) || key === ONLY_FOR_QUALITY) return [];
    const args = [
      '--import',
      'tsx',
      'bench/search/engine-speed.ts',
      key,
      source,
      ...(size === undefined ? [] : [String(size)]),
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      maxBuffer: 1e9,
      env,
    });
    if (status === 0) return [engineFigures.parse(JSON.parse(stdout))];
    if (key === 'wortlaut') throw new Error(stderr);
    console.error(`Left out: ${key} (${stderr.trim()}). What is not installed: ${HOW_TO_INSTALL}`);
    return [];
  });
}

/** Median and 95th percentile of each class of questions; behind those of the others, how many times ours the latter is. */
export function comparisonTable(figures: readonly EngineFigures[]): string {
  const [ours, ...others] = figures;
  if (!ours) return '';
  const times = (value: number, own: number) => ` (${rounded(value / own)})`;
  const row = (
    name: string,
    valueOf: (each: EngineFigures) => number | undefined,
    show: (each: EngineFigures) => string,
  ) => [
    name,
    show(ours),
    ...others.map((each) =>
      valueOf(each) === undefined
        ? '–'
        : show(each) + times(valueOf(each) ?? NaN, valueOf(ours) ?? NaN),
    ),
  ];
  return markdownTable(
    [
      `${ours.statements.toLocaleString('en')} statements (times ours)`,
      ...figures.map(({ name }) => name),
    ],
    [
      row(
        'indexing, s',
        ({ buildMs }) => buildMs,
        ({ buildMs }) => rounded(buildMs / 1000),
      ),
      row(
        'process after indexing, MB',
        ({ memory }) => memory,
        ({ memory }) => String(Math.round(memory)),
      ),
      ...Object.keys(ours.classes).map((name) =>
        row(
          `${name}, ms`,
          ({ classes }) => classes[name]?.p95,
          ({ classes }) =>
            `${rounded(classes[name]?.median ?? NaN)} / ${rounded(classes[name]?.p95 ?? NaN)}`,
        ),
      ),
    ],
  );
}

/** `index file 48.9 MB, loaded in 227 ms` */
export function ownCosts([ours]: readonly EngineFigures[]): string {
  return Object.entries(ours?.costs ?? {})
    .map(([name, cost]) => `${name} ${cost}`)
    .join(', ');
}
