import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** A query with the statements that a reader would want to find, judged by hand or by rule. */
const judgedQuery = z.object({
  q: z.string(),
  class: z.string().default('other'),
  from: z.string().nullish().transform((value) => value ?? ''),
  to: z.string().nullish().transform((value) => value ?? ''),
  /** By the names of the address (`person`, `art`) or of the corpus (`speaker`, `kind`). */
  filters: z.record(z.string(), z.union([z.string(), z.array(z.string())])).nullish().transform((value) => value ?? {}),
  relevant: z.array(z.string()),
});
export type JudgedQuery = z.infer<typeof judgedQuery>;

/** The queries of a file of JSON lines, `.gz` too. Throws with the line of the first that is none. */
export function readJudged(file: string): JudgedQuery[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line, number) => {
    if (line.trim() === '') return [];
    try {
      return [judgedQuery.parse(JSON.parse(line))];
    } catch (cause) {
      throw new Error(`${file}:${number + 1} is no judged query`, { cause });
    }
  });
}

export interface Figures {
  readonly queries: number;
  readonly recall10: number;
  readonly recall50: number;
  readonly precision10: number;
}

/** The figures of one query for the ids found, best first. */
export function figuresOf({ relevant }: Pick<JudgedQuery, 'relevant'>, found: readonly string[]): Figures {
  const wanted = new Set(relevant);
  const among = (count: number) => new Set(found.slice(0, count).filter((id) => wanted.has(id))).size;
  const recall = (count: number) => (wanted.size === 0 ? Number(found.length === 0) : among(count) / Math.min(count, wanted.size));
  const shown = Math.min(10, found.length);
  return { queries: 1, recall10: recall(10), recall50: recall(50), precision10: shown === 0 ? Number(wanted.size === 0) : among(10) / shown };
}

/** The mean over queries, each counting the same. */
export function meanOf(figures: readonly Figures[]): Figures {
  const mean = (key: keyof Figures) => figures.reduce((sum, each) => sum + each[key], 0) / Math.max(1, figures.length);
  return { queries: figures.length, recall10: mean('recall10'), recall50: mean('recall50'), precision10: mean('precision10') };
}
