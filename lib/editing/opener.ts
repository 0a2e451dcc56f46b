/** The link of Visual Studio Code, and of those that take the same. */
export const OPENER = 'vscode://file{path}:{line}:{column}';

/** The link that opens a file at its line in an editor, as `vscode://file{path}:{line}:{column}` says; undefined when there is to be none. */
export function openerLink(
  pattern: string,
  file: string,
  { line, column }: { readonly line: number; readonly column: number },
): string | undefined {
  if (pattern === '') return undefined;
  const plain = file.replaceAll('\\', '/');
  const path = plain.startsWith('/') ? plain : `/${plain}`;
  return pattern
    .replace('{path}', () => encodeURI(path).replace(/[?#]/g, encodeURIComponent))
    .replace('{line}', String(line))
    .replace('{column}', String(column));
}
