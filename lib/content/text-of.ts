/** The text under a key of front matter that no schema has been applied to yet. */
export function textOf(value: unknown, key: string): string | undefined {
  const text: unknown =
    value !== null && typeof value === 'object' && Object.hasOwn(value, key)
      ? Reflect.get(value, key)
      : undefined;
  return typeof text === 'string' ? text : undefined;
}
