import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** From the moment in which a document is saved to the moment in which its page shows the change, in ms. The file is put back. */
export async function measureChange(content: string, base: string): Promise<number> {
  const [name = ''] = readdirSync(path.join(content, 'documents'));
  const file = path.join(content, 'documents', name);
  const before = readFileSync(file, 'utf8');
  const mark = `Geändert ${Math.round(performance.now())}`;
  const started = performance.now();
  writeFileSync(file, before.replace(/^## .*$/m, `## ${mark}`));
  try {
    while (
      !(await (await fetch(`${base}/dokumente/${name.replace(/\.mdx?$/, '')}`)).text()).includes(
        mark,
      )
    ) {
      if (performance.now() - started > 60_000) return NaN;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return performance.now() - started;
  } finally {
    writeFileSync(file, before);
  }
}
