import { z } from 'zod';
import { about, messageInIssue, say, type Message } from '@/lib/messages/message';
import type { Place } from '@/lib/model/problem';
import { error, type Complaint } from './complaint';
import { guessed, nearestWord } from './did-you-mean';

/** Where the values of what is being validated stand. */
export interface Places {
  placeOf(path: readonly PropertyKey[]): Place;
  placeOfKey(path: readonly PropertyKey[]): Place;
}

export type Validated<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly complaints: readonly Complaint[];
      /** What is right nevertheless, by key. */
      readonly sound: Readonly<Record<string, unknown>>;
    };

/**
 * Checks a value against a schema; what is wrong comes back as complaints: the key, what was expected, the repair. Keys in
 * `lost` have been complained of, and are not missed.
 */
export function validate<Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
  places: Places,
  lost: readonly string[] = [],
): Validated<z.infer<Schema>> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const keys = Object.keys(schema.shape);
  const missed = [...lost, ...misspelt(result.error.issues, keys)];
  return {
    ok: false,
    complaints: result.error.issues
      .filter((issue) => !isLost(issue, value, missed))
      .flatMap((issue) => complaintsAbout(issue, value, keys, places)),
    sound: soundIn(value, keys, result.error.issues),
  };
}

/** Whether a key is missed that may be one of those that could not be read. */
function isLost(issue: z.core.$ZodIssue, value: unknown, lost: readonly string[]): boolean {
  const isNamed = lost.includes(String(issue.path[0])) || lost.includes('?');
  return issue.code !== 'unrecognized_keys' && isNamed && isMissing(value, issue.path);
}

/** Keys that stand there in another spelling, of which the author is told: that they are missing is no news. */
function misspelt(issues: readonly z.core.$ZodIssue[], keys: readonly string[]): string[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0
      ? issue.keys.flatMap((unknown) => nearestWord(unknown, keys) ?? [])
      : [],
  );
}

function soundIn(
  value: unknown,
  keys: readonly string[],
  issues: readonly z.core.$ZodIssue[],
): Record<string, unknown> {
  if (value === null || typeof value !== 'object') return {};
  const wrong = new Set(issues.map(({ path: [key] }) => key));
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => keys.includes(key) && !wrong.has(key)),
  );
}

function complaintsAbout(
  issue: z.core.$ZodIssue,
  value: unknown,
  keys: readonly string[],
  places: Places,
): Complaint[] {
  const key = issue.path.filter((part) => typeof part === 'string').join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) =>
      error(
        places.placeOfKey([...issue.path, unknown]),
        about(unknown, say('key-unknown', { ...guessed(nearestWord(unknown, keys)), known: keys })),
      ),
    );
  }
  if (issue.code === 'invalid_type' && issue.path.length === 0)
    return [error(places.placeOf([]), say('keys-expected', { key: keys[0] ?? '…' }))];
  if (isMissing(value, issue.path))
    return [error(places.placeOf([]), about(key, say('key-missing')))];
  return [error(places.placeOf(issue.path), about(key, reasonOf(issue)))];
}

function isMissing(value: unknown, [head, ...rest]: readonly PropertyKey[]): boolean {
  if (value === undefined) return true;
  if (head === undefined || value === null || typeof value !== 'object') return false;
  return isMissing(new Map<PropertyKey, unknown>(Object.entries(value)).get(String(head)), rest);
}

function reasonOf(issue: z.core.$ZodIssue): Message {
  const own = messageInIssue(issue.message);
  if (own) return own;
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'array'
        ? say('list-expected')
        : issue.expected === 'string'
          ? say('text-expected')
          : say('type-expected', { expected: issue.expected });
    case 'invalid_value':
      return say('value-not-among', { values: issue.values.map(String) });
    default:
      // Schemas of operators' files, which are no business of the check, have texts of their own.
      return say('plain', { text: issue.message });
  }
}
