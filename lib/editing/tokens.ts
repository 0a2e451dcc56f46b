import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Author } from './repository';

/** A token as it is given to an editor, once, and the line that is kept of it. */
export interface NewToken {
  readonly token: string;
  readonly line: string;
}

/** `Erika Beispiel <erika@example.org>`; undefined when it is no name with an address behind it. */
export function authorOf(text: string): Author | undefined {
  const [, name, mail] = /^([^<>\p{Cc}]+?)\s*(?:<([^<>\s\p{Cc}]*)>)?$/u.exec(text.trim()) ?? [];
  // Git takes signs away at the ends of a name, and refuses one of nothing else.
  return name === undefined || !/[\p{L}\p{N}]/u.test(name) ? undefined : { name, mail: mail ?? '' };
}

export function newToken({ name, mail }: Author): NewToken {
  const token = randomBytes(32).toString('base64url');
  return { token, line: `${hashOf(token)} ${name} <${mail}>\n` };
}

/**
 * Whose token it is. The file has a line for each: SHA-256 of the token, name, address; a token cannot be guessed, so that no slower hash
 * is needed.
 */
export function ownerOf(token: string, file: string): Author | undefined {
  return ownerOfHash(hashOf(token), file);
}

/** The same of a hash, as a session has it: who is taken out of the file is logged out. */
export function ownerOfHash(hashed: string, file: string): Author | undefined {
  const given = Buffer.from(hashed);
  let owner: Author | undefined;
  for (const line of file.split('\n')) {
    const [, hash = '', rest = ''] = /^([0-9a-f]{64}) (.+)$/.exec(line.trim()) ?? [];
    // All lines are compared, so that the time tells nothing.
    if (hash !== '' && timingSafeEqual(Buffer.from(hash), given)) owner = authorOf(rest);
  }
  return owner;
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
