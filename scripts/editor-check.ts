import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseFile } from '@/lib/content/parse-file';
import { AUTHORS_LANGUAGE, inOneLine } from '@/lib/content/printed';
import { FOLDERS } from '@/lib/content/target';
import { textOf } from '@/lib/messages/print';
import { isError } from '@/lib/model/problem';

/** What remark hands to a plugin: a virtual file, as far as it is used here. */
interface EditedFile {
  readonly path?: string | undefined;
  readonly cwd: string;
  toString(): string;
  message(
    reason: string,
    options: {
      readonly place: { readonly line: number; readonly column: number };
      readonly source: string;
    },
  ): { fatal?: boolean | null | undefined };
}

/**
 * A plugin of remark that says what the check says of a file, while it is typed: `.remarkrc.mjs` gives it to editors with a
 * server for remark. What the files say together (links, people, the ledger) only `npm run content:check` knows.
 */
export default function editorCheck() {
  return (_tree: unknown, file: EditedFile): undefined => {
    if (file.path === undefined) return;
    const full = path.resolve(file.cwd, file.path);
    const name = path.basename(full);
    const folder = FOLDERS.find((each) => each === path.basename(path.dirname(full)));
    const isContent = existsSync(path.join(path.dirname(full), '../site.yml'));
    if (!folder || !isContent || !/\.mdx?$/.test(name)) return;
    const bytes = new TextEncoder().encode(String(file));
    const { problems } = parseFile({ folder, name, shownAs: `${folder}/${name}`, bytes });
    for (const problem of problems) {
      const { line, column } = problem;
      const message = file.message(inOneLine(textOf(problem.message, AUTHORS_LANGUAGE)), {
        place: { line, column },
        source: 'wortlaut',
      });
      message.fatal = isError(problem);
    }
  };
}
