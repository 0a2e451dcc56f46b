import { say } from '@/lib/messages/message';
import { error, type Complaint } from './complaint';

/** What git leaves in a file in which two people changed the same lines: `<<<<<<<`, `=======` and `>>>>>>>`, in this order. */
export function mergeMarks(text: string): Complaint[] {
  if (!text.includes('<<<<<<<')) return [];
  const found: Complaint[] = [];
  let conflict: Complaint[] = [];
  text.split('\n').forEach((line, index) => {
    const mark = /^(?:<{7}|>{7})(?= |$)|^={7}$/.exec(line)?.[0].charAt(0);
    if (mark === undefined || mark !== NEXT[conflict.length]) return;
    conflict.push(error({ line: index + 1, column: 1 }, say('merge-mark')));
    if (conflict.length < NEXT.length) return;
    found.push(...conflict);
    conflict = [];
  });
  return found;
}

const NEXT = ['<', '=', '>'];
