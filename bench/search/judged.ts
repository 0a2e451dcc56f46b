import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const value = z.union([z.string(), z.number().transform(String)]);

/** A query with the statements that a reader would want to find, judged by hand or by rule. */
const judgedQuery = z.object({
  q: text,
  class: z
    .string()
    .nullish()
    .transform((name) => name || 'other'),
  from: text,
  to: text,
  /** By the names of the address (`person`, `art`) or of the corpus (`speaker`, `kind`). */
  filters: z
    .record(z.string(), z.union([value, z.array(value)]).nullable())
    .nullish()
    .transform((filters) => filters ?? {}),
  relevant: z.array(value),
});

export type JudgedQuery = z.infer<typeof judgedQuery> & {
  /** Where it stands: `queries.jsonl:12`. */
  readonly place: string;
};

/** The queries of a file of JSON lines, `.gz` too, and what is wrong with the lines that are none, each with its place. */
export function readJudged(file: string): { queries: JudgedQuery[]; complaints: string[] } {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  const queries: JudgedQuery[] = [];
  const complaints: string[] = [];
  lines.forEach((line, number) => {
    if (line.trim() === '') return;
    const place = `${file}:${number + 1}`;
    const value = jsonOf(line);
    const read = judgedQuery.safeParse(value);
    if (value === undefined) complaints.push(`${place}: is not JSON`);
    else if (read.success) queries.push({ ...read.data, place });
    else
      complaints.push(
        `${place}: ${read.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ')}`,
      );
  });
  return { queries, complaints };
}

/** Undefined for what is not JSON, which is no query either. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

export interface Figures {
  readonly queries: number;
  readonly recall10: number;
  readonly recall50: number;
  readonly precision10: number;
}

/** The figures of one query for the ids found, best first. */
export function figuresOf(
  { relevant }: Pick<JudgedQuery, 'relevant'>,
  found: readonly string[],
): Figures {
  const wanted = new Set(relevant);
  const among = (count: number) =>
    new Set(found.slice(0, count).filter((id) => wanted.has(id))).size;
  const recall = (count: number) =>
    wanted.size === 0 ? Number(found.length === 0) : among(count) / Math.min(count, wanted.size);
  const shown = Math.min(10, found.length);
  return {
    queries: 1,
    recall10: recall(10),
    recall50: recall(50),
    precision10: shown === 0 ? Number(wanted.size === 0) : among(10) / shown,
  };
}

/** The mean over queries, each counting the same. */
export function meanOf(figures: readonly Figures[]): Figures {
  const mean = (key: keyof Figures) =>
    figures.reduce((sum, each) => sum + each[key], 0) / Math.max(1, figures.length);
  return {
    queries: figures.length,
    recall10: mean('recall10'),
    recall50: mean('recall50'),
    precision10: mean('precision10'),
  };
}
