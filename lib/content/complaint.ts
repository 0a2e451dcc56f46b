import { say, type Message } from '@/lib/messages/message';
import type { Place, Problem } from '@/lib/model/problem';
import { visible } from '@/lib/model/visible';

/** A problem that does not know its file yet. */
export type Complaint = Omit<Problem, 'file'>;

/** A text instead of a message is for files of operators, whose messages are English: nothing that authors read has one. */
export function error({ line, column }: Place, message: Message | string): Complaint {
  return { line, column, severity: 'error', message: asMessage(message) };
}

export function warning({ line, column }: Place, message: Message | string): Complaint {
  return { line, column, severity: 'warning', message: asMessage(message) };
}

function asMessage(message: Message | string): Message {
  return shown(typeof message === 'string' ? say('plain', { text: message }) : message);
}

const LONGEST_VALUE = 600;

/**
 * Messages quote what stands in the file: that must not break their line, colour a terminal or fill it, wherever they are
 * shown; and what may be a whole file in one line need not be kept.
 */
function shown<Value>(value: Value): Value;
function shown(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = visible(value);
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)} …` : text;
  }
  if (Array.isArray(value)) return value.map((each: unknown) => shown(each));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shown(each)]));
}
