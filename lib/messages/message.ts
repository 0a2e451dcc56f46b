import type { BareCode, MessageCode, MessageValues } from './catalogue';

/** What is to be said, as data: text is made of it only when it is printed. */
export interface MessageOf<Code extends MessageCode> {
  readonly code: Code;
  readonly values: MessageValues[Code];
  /** The key, word or id that it is about, as it is written in the file; printed in front of the message. */
  readonly subject?: string;
}
export type Message = { [Code in MessageCode]: MessageOf<Code> }[MessageCode];

/** A message by its code, with the values that the code asks for. */
export function say<Code extends BareCode>(code: Code): MessageOf<Code>;
export function say<Code extends MessageCode>(
  code: Code,
  values: MessageValues[Code],
): MessageOf<Code>;
export function say(code: MessageCode, values: object = {}): { code: MessageCode; values: object } {
  return { code, values };
}

/** The same message, about something: `title: …`. */
export function about<Said extends Message>(subject: string, message: Said): Said {
  return { ...message, subject };
}

/**
 * A message as zod carries it: an issue of its own checks (`min`, `regex`) has a text and nothing else.
 * {@link messageInIssue} reads it back.
 */
export function issueText(message: Message): string {
  return JSON.stringify(message);
}

/** The message that an issue carries; undefined for one whose text is not ours. */
export function messageInIssue(text: string): Message | undefined {
  return text.startsWith('{"code":') ? JSON.parse(text) : undefined;
}

/** Subjects that are no word of the file. */
export const LINK = 'link';
export const FILE_NAME = 'the file name is the id and the address';
