import { textHash } from '@/lib/search/index/text-hash';

/**
 * The file of an address below the folder of a copy: `/zitate` with `seite=2` → `zitate,seite=2.html`. Any file system takes the
 * name, those that do not tell capital letters apart as well, and so do addresses, without an escape; two addresses never have
 * the same one. `path` as it stands in the address, `ending` with its dot.
 */
export function fileNameOf(
  path: string,
  params: readonly (readonly [name: string, value: string])[],
  ending: string,
): string {
  const segments = path.split('/').slice(1);
  const last = segments.pop() ?? '';
  const asked = params.map(([name, value]) => `,${escaped(name)}=${escaped(value)}`).join('');
  // Of the root, and of what ends in a slash.
  const name = last === '' ? 'index' : unreserved(escaped(decoded(last)));
  return [
    ...segments.map((segment) => shortened(unreserved(escaped(decoded(segment))) || '_')),
    shortened(name + asked) + ending,
  ].join('/');
}

/** What is no valid percent encoding is taken as it is. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Letters, digits and hyphens as they are, every other byte in UTF-8 as an underscore and two digits. */
function escaped(text: string): string {
  return text.replace(/[^a-z0-9-]/gu, (sign) =>
    [...new TextEncoder().encode(sign)]
      .map((byte) => `_${byte.toString(16).padStart(2, '0')}`)
      .join(''),
  );
}

/** Names of devices, which Windows gives no file, with any ending; and `index`, which stands for its folder. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

function unreserved(name: string): string {
  return RESERVED.test(name) ? escapedFirst(name) : name;
}

function escapedFirst(name: string): string {
  return `_${name.charCodeAt(0).toString(16)}${name.slice(1)}`;
}

/** Windows allows 260 characters for a whole path, that of the folder included. */
const LONGEST = 80;
const KEPT = 60;

function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const hash = textHash('', name).map((half) => half.toString(16).padStart(8, '0'));
  return `${name.slice(0, KEPT)}~${hash.join('')}`;
}
