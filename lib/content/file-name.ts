import { PLACES } from '@/lib/model/address';
import { isId, whyNoId } from '@/lib/model/id';
import { error, warning, type Complaint } from './complaint';
import type { Folder } from './target';

/** What is wrong with the name of an entry's file, which is its id and its address. */
export function checkName(
  id: string,
  ending: '.md' | '.mdx',
  folder: Folder,
): Complaint | undefined {
  if (!isId(id)) {
    return error(
      FIRST_LINE,
      `the file name is the id and the address: ${whyNoId(id, (each) => each + ending)}`,
    );
  }
  if (folder === 'pages' && PLACES.has(id)) {
    return error(
      FIRST_LINE,
      `the site has a page of its own at \`/${id}\`, this one would never be shown: give the file another name`,
    );
  }
  if (WINDOWS_NAMES.test(id)) {
    return warning(
      FIRST_LINE,
      `Windows cannot have a file called \`${id}${ending}\`: give it another name`,
    );
  }
  return undefined;
}

const FIRST_LINE = { line: 1, column: 1 };

/** Names of devices, with any ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const WINDOWS_NAMES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
