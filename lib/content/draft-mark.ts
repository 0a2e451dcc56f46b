import type { Place } from '@/lib/model/problem';

/**
 * Where the front matter says `status: draft`. It is looked for in the text and not in what was read of it: a document whose
 * front matter cannot be read is a draft all the same, and holds nothing up.
 */
export function placeOfDraft(text: string): Place | undefined {
  const lines = text.split('\n');
  if (!/^---\s*$/.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const index = lines.findIndex(
    (line, at) =>
      at > 0 && (end < 0 || at < end) && /^status:\s*(["']?)draft\1\s*(?:#.*)?$/.test(line),
  );
  return index < 0 ? undefined : { line: index + 1, column: 1 };
}
