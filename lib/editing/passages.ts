import { archiveTextOf } from '@/lib/content/archive-texts';
import type { ParsedFile } from '@/lib/content/parsed';
import type { Proven } from '@/lib/content/prove';
import type { ContentFolder } from '@/lib/content/read';
import type { NearestPassage, Problem } from '@/lib/model/problem';
import type { PageName } from '@/lib/model/proof';

/** What the archive text has where a wording stands, or nearly stands. */
export interface StatementPassage {
  /** The id of the statement in its document. */
  readonly id: string;
  readonly line: number;
  readonly found:
    | {
        readonly type: 'verbatim';
        readonly source: string;
        readonly line: number;
        readonly page?: PageName;
        /** The text around, in pieces; those of the wording are marked. */
        readonly pieces: readonly { readonly text: string; readonly isMarked: boolean }[];
      }
    | { readonly type: 'nearest'; readonly nearest: NearestPassage }
    | { readonly type: 'nothing' };
}

/** Characters of the archive text that are shown before a passage and behind it. */
const AROUND = 160;

/** For each statement of a file that could be looked up. `problems` are those of the file. */
export function passagesOf(
  file: ParsedFile,
  { proofs, sources }: Proven,
  problems: readonly Problem[],
  folder: ContentFolder,
): StatementPassage[] {
  const statements = file.entry?.statements ?? [];
  const own = proofs.get(file) ?? [];
  const texts = new Map<string, string | undefined>();
  const textOf = (id: string) => {
    const source = sources.find((each) => each.id === id);
    if (source && !texts.has(id)) texts.set(id, archiveTextOf(folder, source));
    return texts.get(id);
  };
  return statements.map(({ id, line }, index): StatementPassage => {
    const proof = own[index];
    const [first] = proof?.passages ?? [];
    const text = proof && textOf(proof.source);
    if (proof && first && text !== undefined)
      return {
        ...{ id, line },
        found: {
          ...{ type: 'verbatim', source: proof.source, line: first.line },
          ...(first.page && { page: first.page }),
          pieces: piecesOf(text, proof.passages),
        },
      };
    const end = statements[index + 1]?.line ?? Infinity;
    const nearest = problems.find(
      (problem) => problem.nearest && problem.line >= line && problem.line < end,
    )?.nearest;
    return { id, line, found: nearest ? { type: 'nearest', nearest } : { type: 'nothing' } };
  });
}

function piecesOf(
  text: string,
  passages: readonly { readonly start: number; readonly end: number }[],
): { text: string; isMarked: boolean }[] {
  const pieces: { text: string; isMarked: boolean }[] = [];
  let at = Math.max(0, (passages[0]?.start ?? 0) - AROUND);
  for (const { start, end } of passages) {
    pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, at + AROUND), isMarked: false });
  return pieces.filter((piece) => piece.text !== '');
}
