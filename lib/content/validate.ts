import { z } from 'zod';
import type { Place } from '@/lib/model/problem';
import { error, type Complaint } from './complaint';
import { didYouMean } from './did-you-mean';

/** Where the values of what is being validated stand. */
export interface Places {
  placeOf(path: readonly PropertyKey[]): Place;
  placeOfKey(path: readonly PropertyKey[]): Place;
}

export type Validated<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

/** Checks a value against a schema; what is wrong comes back as complaints: the key, what was expected, the repair. */
export function validate<Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
  places: Places,
): Validated<z.infer<Schema>> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const keys = Object.keys(schema.shape);
  return {
    ok: false,
    complaints: result.error.issues.flatMap((issue) => complaintsAbout(issue, value, keys, places)),
  };
}

function complaintsAbout(
  issue: z.core.$ZodIssue,
  value: unknown,
  keys: readonly string[],
  places: Places,
): Complaint[] {
  const key = issue.path.filter((part) => typeof part === 'string').join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => {
      const guess = didYouMean(unknown, keys);
      return error(
        places.placeOfKey([...issue.path, unknown]),
        `${unknown}: there is no such key${guess || `; there are ${keys.join(', ')}`}`,
      );
    });
  }
  if (issue.code === 'invalid_type' && issue.path.length === 0) {
    return [error(places.placeOf([]), `write keys and values here, such as \`${keys[0]}: …\``)];
  }
  if (isMissing(value, issue.path)) return [error(places.placeOf([]), `${key}: is missing`)];
  return [error(places.placeOf(issue.path), `${key}: ${reasonOf(issue)}`)];
}

function isMissing(value: unknown, [head, ...rest]: readonly PropertyKey[]): boolean {
  if (value === undefined) return true;
  if (head === undefined || value === null || typeof value !== 'object') return false;
  return isMissing(new Map<PropertyKey, unknown>(Object.entries(value)).get(String(head)), rest);
}

function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'array'
        ? 'write a list: `[one, two]`'
        : issue.expected === 'string'
          ? 'write a single text'
          : issue.message;
    case 'invalid_value':
      return issue.values.length === 1
        ? issue.message
        : `write one of ${issue.values.map(String).join(', ')}`;
    default:
      return issue.message;
  }
}
