import type { Parameter } from '../reading';

/*
 * Arrays as PostgreSQL writes them: `{a,"b c",NULL}` (https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO). The client
 * library would ask each new connection for the types of arrays, ends the process when that connection breaks meanwhile, and reads
 * `NULL` as a text.
 */

/** Of one dimension, as all of ours are. */
export function arrayText(values: readonly (string | number | boolean | null)[]): string {
  const items = values.map((value) =>
    value === null ? 'NULL' : `"${String(value).replaceAll(/["\\]/g, '\\$&')}"`,
  );
  return `{${items.join(',')}}`;
}

/** The items of an array of one dimension. */
export function arrayIn<Item>(text: string, itemIn: (text: string) => Item): (Item | null)[] {
  const items: (Item | null)[] = [];
  for (const [, quoted, plain] of text.slice(1, -1).matchAll(ITEM))
    if (quoted !== undefined) items.push(itemIn(quoted.replaceAll(/\\(.)/gs, '$1')));
    else if (plain !== undefined) items.push(plain === 'NULL' ? null : itemIn(plain));
  return items;
}

const ITEM = /"((?:[^"\\]|\\.)*)"|([^",]+)/gs;

/** The library knows how arrays of some types are written; as a text one may be of any. */
export function bound(parameter: Parameter): string | number | boolean | null | Uint8Array {
  const isArray = typeof parameter === 'object' && parameter && !(parameter instanceof Uint8Array);
  return isArray ? arrayText(parameter) : parameter;
}
