import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Author } from './repository';

/** Somebody who is logged in. */
export interface Session {
  readonly author: Author;
  /** Every form of theirs has it; a page of somebody else cannot know it. */
  readonly csrf: string;
  /** The hash of the token they logged in with; undefined for whom a proxy names. */
  readonly token?: string | undefined;
}

/** Who is logged in, in memory only: after a restart everybody logs in again. */
export interface Sessions {
  /** Returns what the cookie holds. */
  begin(author: Author, now: number, token?: string): string;
  /** Undefined when there is none, or its time is over. */
  find(cookie: string | undefined, now: number): Session | undefined;
  end(cookie: string | undefined): void;
}

/** Without a request for that long a session ends; after the longer time in any case. */
export const SESSION_MS = { idle: 4 * 3_600_000, whole: 12 * 3_600_000 };
const MOST_SESSIONS = 1_000;

export function openSessions(): Sessions {
  const sessions = new Map<string, { session: Session; begun: number; seen: number }>();
  return {
    begin(author, now, token) {
      for (const [key, { begun, seen }] of sessions)
        if (isOver(begun, seen, now)) sessions.delete(key);
      const [oldest] = sessions.keys();
      if (sessions.size >= MOST_SESSIONS && oldest !== undefined) sessions.delete(oldest);
      const cookie = randomBytes(32).toString('base64url');
      const csrf = randomBytes(32).toString('base64url');
      sessions.set(keyOf(cookie), { session: { author, csrf, token }, begun: now, seen: now });
      return cookie;
    },
    find(cookie, now) {
      const known = cookie === undefined ? undefined : sessions.get(keyOf(cookie));
      if (!known || isOver(known.begun, known.seen, now)) return undefined;
      known.seen = now;
      return known.session;
    },
    end(cookie) {
      if (cookie !== undefined) sessions.delete(keyOf(cookie));
    },
  };
}

function isOver(begun: number, seen: number, now: number): boolean {
  return now - seen > SESSION_MS.idle || now - begun > SESSION_MS.whole;
}

/** What is kept is not what is sent: whoever could read the memory of the map by its keys has no cookie. */
function keyOf(cookie: string): string {
  return createHash('sha256').update(cookie).digest('base64url');
}

export function isSameSecret(given: string, known: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(known)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Counts logins that failed: who has tried too often waits. */
export interface LoginLimit {
  mayTry(address: string, now: number): boolean;
  failed(address: string, now: number): void;
}

const TRIES = { most: 10, within: 15 * 60_000 };

export function loginLimit(): LoginLimit {
  const failures = new Map<string, number[]>();
  const recent = (address: string, now: number) =>
    (failures.get(address) ?? []).filter((at) => now - at < TRIES.within);
  return {
    mayTry: (address, now) => recent(address, now).length < TRIES.most,
    failed(address, now) {
      if (failures.size > 10_000) failures.clear();
      failures.set(address, [...recent(address, now), now]);
    },
  };
}
