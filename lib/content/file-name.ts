import { about, FILE_NAME, say } from '@/lib/messages/message';
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
      about(
        FILE_NAME,
        whyNoId(id, (each) => each + ending),
      ),
    );
  }
  if (folder === 'pages' && PLACES.has(id)) {
    return error(FIRST_LINE, say('file-name-of-the-site', { id }));
  }
  if (WINDOWS_NAMES.test(id)) {
    return warning(FIRST_LINE, say('file-name-of-windows', { name: id + ending }));
  }
  return undefined;
}

const FIRST_LINE = { line: 1, column: 1 };

/** Names of devices, with any ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const WINDOWS_NAMES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
