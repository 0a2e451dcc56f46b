import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder of the disk for one test, with a content folder in it. */
export interface TestFolder {
  readonly root: string;
  /** The path of a file of the content folder. */
  at(file: string): string;
  write(file: string, text: string | Uint8Array): void;
  remove(): void;
}

export const SITE = 'title: Probe\nbaseUrl: https://archiv.example\nlanguage: de\n';

/** Settings with which an error anywhere holds back everything. */
export const STRICT = `${SITE}strict: true\n`;

export function aFolder(files: Readonly<Record<string, string>> = {}): TestFolder {
  const root = mkdtempSync(path.join(tmpdir(), 'wortlaut-'));
  const folder: TestFolder = {
    root,
    at: (file) => path.join(root, 'content', file),
    write(file, text) {
      mkdirSync(path.dirname(folder.at(file)), { recursive: true });
      writeFileSync(folder.at(file), text);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  const given = {
    'site.yml': SITE,
    'people/erika.md': '---\nname: Erika Beispiel\n---\n',
    'organisations/amt.md': '---\nname: Amt\n---\n',
    ...files,
  };
  for (const [file, text] of Object.entries(given)) folder.write(file, text);
  return folder;
}
