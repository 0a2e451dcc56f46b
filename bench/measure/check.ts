import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import { z } from 'zod';

const report = z.object({ files: z.number(), parsed: z.number(), milliseconds: z.number() });
export type CheckFigures = z.infer<typeof report> & { readonly wholeMs: number };

/** `npm run content:check` in a process of its own: what it says it took, and what the whole command took. */
export function measureCheck(content: string, cache: string): CheckFigures {
  const started = performance.now();
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/content-check.ts', '--json'],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, WORTLAUT_CONTENT: content, WORTLAUT_CACHE: cache },
    },
  );
  if (status !== 0)
    throw new Error(`The check of ${content} has failed:\n${stdout.slice(0, 2000)}`);
  return { ...report.parse(JSON.parse(stdout)), wholeMs: performance.now() - started };
}

/** The peer: the same documents through gray-matter and remark with remark-html, with nothing checked or cut into entries. Files a second. */
export async function measurePeer(content: string): Promise<number> {
  const folder = path.join(content, 'documents');
  const names = readdirSync(folder).slice(0, 300);
  const processor = remark().use(remarkHtml);
  const started = performance.now();
  for (const name of names) {
    const { content: body } = matter(readFileSync(path.join(folder, name), 'utf8'), {});
    await processor.process(body);
  }
  return names.length / ((performance.now() - started) / 1000);
}
