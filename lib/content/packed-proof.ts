import type { PageName, Passage, Proof } from '@/lib/model/proof';
import type { Reason, Remark, Verdict } from '@/lib/proof/verbatim';

/**
 * The result for one statement as it is kept: a bit for each thing that can be said of it, then six numbers a passage. A
 * hundred thousand of them are read at every start; as objects they are five times as long.
 */
export type Checked = readonly number[] | CheckedWithRemarks | { readonly reason: Reason };

/** With what a bit cannot say. */
export interface CheckedWithRemarks {
  readonly numbers: readonly number[];
  readonly remarks: readonly Exclude<Remark, string>[];
}

const HAS_OMISSIONS = 1;
const HAS_INSERTIONS = 2;
const HAS_EMPHASIS = 4;
const REMARKS: readonly (readonly [bit: number, remark: Remark])[] = [
  [8, 'idle omission'],
  [16, 'single word'],
];

/** How a page is kept: the position of its sort here and its number; no page is 0. */
const PAGES: readonly (Omit<PageName, 'number'> | undefined)[] = [
  undefined,
  { kind: 'page' },
  { kind: 'slide' },
  { kind: 'page', isCounted: true },
];

export function packed(
  { passages, hasOmissions, hasInsertions, remarks }: Extract<Verdict, { ok: true }>,
  hasEmphasis: boolean,
): Checked {
  const ofProof =
    (hasOmissions ? HAS_OMISSIONS : 0) +
    (hasInsertions ? HAS_INSERTIONS : 0) +
    (hasEmphasis ? HAS_EMPHASIS : 0);
  const bits = REMARKS.reduce(
    (sum, [bit, remark]) => sum + (remarks.includes(remark) ? bit : 0),
    ofProof,
  );
  const numbers = [
    bits,
    ...passages.flatMap(({ start, end, line, lastLine, page }) => [
      start,
      end,
      line,
      lastLine,
      sortOf(page),
      page?.number ?? 0,
    ]),
  ];
  const others = remarks.filter((remark) => typeof remark !== 'string');
  return others.length > 0 ? { numbers, remarks: others } : numbers;
}

export function unpacked(
  checked: readonly number[] | CheckedWithRemarks,
  source: string,
  document: string,
): { proof: Proof; remarks: Remark[] } {
  const { numbers, remarks: others } =
    'numbers' in checked ? checked : { numbers: checked, remarks: [] };
  const [bits = 0] = numbers;
  const passages: Passage[] = [];
  for (let at = 1; at < numbers.length; at += 6) passages.push(passageAt(numbers, at));
  return {
    proof: {
      source,
      document,
      passages,
      hasOmissions: (bits & HAS_OMISSIONS) > 0,
      hasInsertions: (bits & HAS_INSERTIONS) > 0,
      hasEmphasis: (bits & HAS_EMPHASIS) > 0,
    },
    remarks:
      bits < 8
        ? [...others]
        : [...REMARKS.flatMap(([bit, remark]) => ((bits & bit) > 0 ? [remark] : [])), ...others],
  };
}

function passageAt(checked: readonly number[], at: number): Passage {
  const sort = PAGES[checked[at + 4] ?? 0];
  const place = {
    start: checked[at] ?? 0,
    end: checked[at + 1] ?? 0,
    line: checked[at + 2] ?? 0,
    lastLine: checked[at + 3] ?? 0,
  };
  return sort ? { ...place, page: { ...sort, number: checked[at + 5] ?? 0 } } : place;
}

function sortOf(page: PageName | undefined): number {
  if (!page) return 0;
  return page.isCounted ? 3 : page.kind === 'slide' ? 2 : 1;
}
