import type { BlockContent, RootContent } from 'mdast';
import { statement as texts } from '@/components/texts';
import type { OutcomeEntry, RelatedEntry } from '@/lib/archive/entry';
import { blocksOf } from '@/lib/markdown/from-html';
import { blockquote, joined, list, paragraphsOf, type Inline } from '@/lib/markdown/nodes';
import type { Statement } from '@/lib/model/archive';
import { germanDate } from '@/lib/model/date-german';
import { OUTCOME_WORDS } from '@/lib/model/relation';
import { targetLink } from './origin-lines';

/** The wording as a block quotation, with its emphases and lists. */
export function wordingBlock({ text, html }: Statement, baseUrl: string): BlockContent {
  return blockquote(html === undefined ? paragraphsOf(text) : blocksOf(html, baseUrl));
}

/** What it repeats, contradicts, confirms …, and what does so to it. */
export function relationItems(relations: readonly RelatedEntry[], baseUrl: string): RootContent[] {
  return list(
    relations.map(({ word, target, date, remark }) => [
      `${word}${date ? ` (${germanDate(date)})` : ''}: `,
      ...targetLink(target, baseUrl),
      ...remarked(remark),
    ]),
  );
}

/** What became of an expectation, oldest first. */
export function outcomeItems(outcomes: readonly OutcomeEntry[], baseUrl: string): RootContent[] {
  return list(
    outcomes.map((outcome) => [
      OUTCOME_WORDS[outcome.status],
      ...dateOf(outcome),
      ...(outcome.evidence.length === 0
        ? []
        : [
            `. ${texts.evidence} `,
            ...joined(
              outcome.evidence.map((target) => targetLink(target, baseUrl)),
              '; ',
            ),
          ]),
      ...remarked(outcome.remark),
    ]),
  );
}

/** When it came about; where nothing was found or decided, until when it was looked for. */
function dateOf({ status, date }: OutcomeEntry): Inline[] {
  if (!date) return [];
  return status === 'noEvidence' || status === 'open'
    ? [`${texts.asOf}${germanDate(date)})`]
    : [`, ${germanDate(date)}`];
}

function remarked(remark: string | undefined): Inline[] {
  return remark === undefined ? [] : [` – ${remark}`];
}
