import type { MessageCode } from '@/lib/messages/catalogue';
import { say } from '@/lib/messages/message';
import type { HeldFile } from '@/lib/model/held';
import type { Problem } from '@/lib/model/problem';
import { warning } from './complaint';

const FIRST = { line: 1, column: 1 };

/** That a file is held, at its first line. */
export function aboutHeld({ file, state, because }: HeldFile): Problem {
  return { file, ...warning(FIRST, say(CODES[state], because === undefined ? {} : { because })) };
}

const CODES = {
  'as before': 'held-as-before',
  'still there': 'held-still-there',
  'left out': 'held-left-out',
} as const satisfies Record<HeldFile['state'], MessageCode>;
