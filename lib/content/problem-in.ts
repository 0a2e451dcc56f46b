import { type Message } from '@/lib/messages/message';
import type { Problem } from '@/lib/model/problem';
import type { ContentFolder } from './read';

/** A mistake of a whole file or folder of the content folder. */
export function problemIn(folder: ContentFolder, file: string, message: Message): Problem {
  return { file: `${folder.shownAs}/${file}`, line: 1, column: 1, severity: 'error', message };
}
