import {
  citing,
  document as documentTexts,
  proof as proofTexts,
  statement as texts,
  wordingHistory,
} from '@/components/texts';
import type { OutcomeEntry, RelatedEntry, StatementEntry } from '@/lib/archive/entry';
import type { ProofEntry } from '@/lib/archive/proof';
import { plainTextBeforeAddress } from '@/lib/cite/plain-text';
import type { Reference } from '@/lib/cite/reference';
import { addressLink, heading, link, paragraph, part, type Inline } from '@/lib/markdown/nodes';
import { markdown } from '@/lib/markdown/write';
import type { Topic } from '@/lib/model/archive';
import { germanDay } from '@/lib/model/date-german';
import type { Day } from '@/lib/model/day';
import { hasOutcome } from '@/lib/model/kind';
import { factList, topicLinks } from './facts';
import { nameOf, originOf, speakerOf } from './origin-lines';
import { outcomeItems, relationItems, wordingBlock } from './statement-parts';

export interface StatementTextProps {
  readonly entry: StatementEntry;
  readonly topics: readonly Topic[];
  readonly relations: readonly RelatedEntry[];
  readonly outcomes: readonly OutcomeEntry[];
  readonly reference: Reference;
  /** The document in which it was said, where that is another one. */
  readonly source: Reference | undefined;
  /** The day on which it was first published here. */
  readonly published: Day | undefined;
  /** The address of the site. */
  readonly baseUrl: string;
}

/**
 * A statement alone as Markdown: its wording, by what it can be checked, and how it is cited. Links lead to the pages: a text that is
 * copied lives on elsewhere, and these addresses last.
 */
export function statementMarkdown(props: StatementTextProps): string {
  const { entry, topics, relations, outcomes, reference, source, published, baseUrl } = props;
  const { statement, document, origin, proof, fingerprint, permalink } = entry;
  const speaker = speakerOf(entry, baseUrl);
  return markdown([
    heading(1, nameOf(statement)),
    wordingBlock(statement, baseUrl),
    ...(speaker.length > 0 ? [paragraph(...speaker)] : []),
    paragraph(...originOf(entry, baseUrl)),
    ...part(
      2,
      texts.provenance,
      factList([
        [documentTexts.event, (origin ?? document).event],
        [texts.attribution, statement.attribution],
        [texts.locator, statement.locator],
        [texts.wording, proofLine(proof, baseUrl)],
        [texts.sic, statement.sic?.join(', ')],
        [texts.topics, topicLinks(topics, baseUrl)],
      ]),
    ),
    ...part(2, texts.relations, relationItems(relations, baseUrl)),
    ...(hasOutcome(statement.kind)
      ? part(
          2,
          texts.outcomes,
          outcomes.length > 0 ? outcomeItems(outcomes, baseUrl) : [paragraph(texts.noOutcome)],
        )
      : []),
    heading(2, citing.title),
    ...factList([
      [citing.statement, referenceLine(reference)],
      [citing.source, source && referenceLine(source)],
      [
        texts.permalink,
        fingerprint === undefined ? wordingHistory.notPublished : [addressLink(permalink)],
      ],
      [wordingHistory.published, published === undefined ? undefined : germanDay(published)],
    ]),
  ]);
}

/** As on the page: what was checked against which text, and where it stands there. */
function proofLine(proof: ProofEntry | undefined, baseUrl: string): Inline[] {
  if (!proof) return [proofTexts.noSource];
  const { document, unchecked, address } = proof;
  return [
    `${proofTexts.checked(proof.proof, document.type)} `,
    link(baseUrl + address, proofTexts.place(proof.proof.passages)),
    ...(unchecked ? [`. ${proofTexts.unchecked(unchecked.type)}`] : []),
  ];
}

/** The reference as plain text, its address as it stands. */
export function referenceLine(reference: Reference): Inline[] {
  return [`${plainTextBeforeAddress(reference)} `, addressLink(reference.url)];
}
