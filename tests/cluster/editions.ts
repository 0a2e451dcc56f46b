import { renameSync } from 'node:fs';
import path from 'node:path';
import { aDocument } from '../content/files';
import type { TestFolder } from '../content/a-folder';
import { compilerOf, contentFolder } from '../compile/a-compiler';

/*
 * An archive that says everywhere which edition it is, so that an answer of two can be told: `Fassung 7` is in the title of the
 * site, of each document and in each statement. One document is the same in all of them.
 */

const DOCUMENTS = 12;
const STATEMENTS = 8;

export interface Editions {
  /** Compiles the edition; the folder of its bundle. */
  bundle(edition: number): Promise<string>;
  readonly content: TestFolder;
  remove(): void;
}

/** Compiled by a program of that hash; that of a server has to be its own. */
export function editions(program = 'program'): Editions {
  const content = contentFolder({
    'documents/immer.md': documentSaying('immer dieselbe', 'immer'),
  });
  return {
    content,
    remove: content.remove,
    async bundle(edition) {
      save(content, edition);
      const { follow, bundles } = compilerOf(content, { kept: 99, program });
      const following = follow();
      await following.look();
      return path.join(bundles, (await following.settled()) ?? '');
    },
  };
}

/** The editions that an answer is of: one number, if it is right. */
export function editionsIn(answer: unknown): number[] {
  const text = JSON.stringify(answer);
  const named = [...text.matchAll(/Fassung (\d+)/g)].map(([, number]) => Number(number));
  return [...new Set(named)];
}

export const EVERY_STATEMENT = (DOCUMENTS + 1) * STATEMENTS;
export const CHANGING_STATEMENTS = DOCUMENTS * STATEMENTS;

function save(content: TestFolder, edition: number): void {
  const write = (file: string, text: string) => {
    content.write('.new', text);
    renameSync(content.at('.new'), content.at(file));
  };
  const site = `title: Archiv, Fassung ${edition}\nbaseUrl: https://archiv.example\nlanguage: de\n`;
  write('site.yml', site);
  for (let number = 0; number < DOCUMENTS; number++) {
    const file = number === 0 ? 'documents/rente.md' : `documents/bericht-${number}.md`;
    write(file, documentSaying(`Fassung ${edition}`, `bericht ${number}`));
  }
}

function documentSaying(edition: string, name: string): string {
  const items = Array.from(
    { length: STATEMENTS },
    (_, number) =>
      `- Die Haltelinie ${number} von ${name} steht in der Förderung, ${edition}. [#aussage-${number}]\n`,
  );
  return aDocument({
    head: { title: `${name}, ${edition}` },
    body: `\n## Erfahrungen\n\n${items.join('')}`,
  });
}
