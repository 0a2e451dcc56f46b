import type { Statement } from '@/lib/model/archive';
import type { Passage } from '@/lib/model/proof';
import { WHOLE, type Entries } from '@/lib/ports/entries';
import { pagesOf } from '@/lib/proof/page-marks';

interface Range {
  readonly start: number;
  /** The first offset behind it. */
  readonly end: number;
}

/** A range of an archive text with its lines and the page that it begins on. */
export function sourcePlace(text: string, { start, end }: Range): Passage {
  const line = linesTo(text, start);
  const page = pagesOf(text).pageAt(start);
  return {
    start,
    end,
    line,
    lastLine: line + linesTo(text.slice(start, end), end - start) - 1,
    ...(page && { page }),
  };
}

/** The statements whose wording has one of the ranges of an archive text, in its order. */
export async function statementsAt(
  source: string,
  ranges: readonly Range[],
  entries: Entries,
): Promise<Statement[]> {
  const { items } = await entries.statements({ of: 'source', id: source }, WHOLE);
  return items.filter(({ proof }) =>
    proof?.passages.some((passage) =>
      ranges.some(({ start, end }) => passage.start <= start && end <= passage.end),
    ),
  );
}

/** The number of the line that an offset stands in. */
function linesTo(text: string, offset: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1))
    lines++;
  return lines;
}
