/** The beginning of a text, whole words and at most `length` characters, with an ellipsis where something is left out. */
export function excerpt(text: string, length: number): string {
  const line = text
    .slice(0, length * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= length && text.length <= length * 2) return line;
  const cut = line.slice(0, length - 1);
  const lastSpace = cut.lastIndexOf(' ');
  // A single long word is cut in the middle, but never through the middle of a surrogate pair.
  const kept = lastSpace > 0 ? cut.slice(0, lastSpace) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:.–-]+$/, '')} …`;
}
