/** A place in a list: behind what. Written as text that says nothing to others, so that nobody makes one up. */
export interface Cursor {
  /** The state of the archive in which the list was begun. */
  readonly version: string;
  /** How many items are before it. */
  readonly position: number;
  /** The id of the last of them. */
  readonly after: string;
}

export function cursorText({ version, position, after }: Cursor): string {
  return base64url(JSON.stringify([version, position, after]));
}

/** The cursor that a text stands for; undefined for any other text. */
export function cursorFrom(text: string): Cursor | undefined {
  const [version, position, after, ...rest] = listIn(text);
  const isOne =
    typeof version === 'string' &&
    typeof position === 'number' &&
    typeof after === 'string' &&
    Number.isSafeInteger(position) &&
    position > 0 &&
    rest.length === 0;
  if (!isOne) return undefined;
  const cursor = { version, position, after };
  return cursorText(cursor) === text ? cursor : undefined;
}

function listIn(text: string): readonly unknown[] {
  if (text.length > LONGEST || !/^[\w-]*$/.test(text)) return [];
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
      sign.charCodeAt(0),
    );
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(read) ? read : [];
  } catch (cause) {
    // Neither base 64, nor UTF-8, nor JSON: not one of ours.
    if (cause instanceof Error) return [];
    throw cause;
  }
}

const LONGEST = 1_000;

function base64url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
