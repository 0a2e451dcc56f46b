/** The lines of a file, each with its own line end, so that what is put together again is the same byte for byte. */
export function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

/** The line end that a file has: that of its first line. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

export function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** As a browser or another system may have sent it: `\n` alone. */
export function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
