/** The text under a key of front matter that no schema has been applied to yet. */
export function textOf(value: unknown, key: string): string | undefined {
  const text: unknown =
    value !== null && typeof value === 'object'
      ? new Map<string, unknown>(Object.entries(value)).get(key)
      : undefined;
  return typeof text === 'string' ? text : undefined;
}
