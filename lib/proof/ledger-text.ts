import type { LedgerLine } from '@/lib/model/ledger';

/**
 * The text of a ledger with lines added and some left out, sorted: documents with their statements, then archive texts.
 * Lines that stay are kept as they are, so that a diff shows only what is new.
 */
export function ledgerText(
  before: string,
  added: readonly LedgerLine[],
  dropped: ReadonlySet<number>,
): string {
  const kept = before
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line, index) => line.trim() !== '' && !dropped.has(index + 1));
  const all = [...kept, ...added.map((line) => JSON.stringify(line))].map((text) => ({
    text,
    key: sortingKey(JSON.parse(text)),
  }));
  all.sort((a, b) => compareKeys(a.key, b.key) || (a.text < b.text ? -1 : 1));
  return all.map(({ text }) => `${text}\n`).join('');
}

/** Sources last, documents before their statements, of one statement its versions and then its end. */
function sortingKey(line: LedgerLine): readonly (string | number)[] {
  if ('source' in line) return [1, line.source, '', 0, line.version];
  const id =
    'document' in line
      ? line.document
      : 'statement' in line
        ? line.statement
        : 'moved' in line
          ? line.moved
          : line.withdrawn;
  const [document = '', statement = ''] = id.split('/');
  return [
    0,
    document,
    statement,
    'document' in line || 'statement' in line ? 0 : 1,
    'version' in line ? line.version : 0,
  ];
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, mine] of a.entries()) {
    const other = b[index] ?? 0;
    if (mine !== other) return mine < other ? -1 : 1;
  }
  return 0;
}
