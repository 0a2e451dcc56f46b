import { Facts } from '@/components/site/facts';
import { LinkList } from '@/components/site/link-list';
import { document as documentTexts, statement as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import { addressOf } from '@/lib/model/address';
import type { Topic } from '@/lib/model/archive';
import type { Day } from '@/lib/model/day';
import { CheckedAgainst } from './checked-against';
import { ProofLine } from './proof-line';

interface Props {
  readonly entry: StatementEntry;
  readonly topics: readonly Topic[];
  /** The day on which wordings were last checked. */
  readonly checkedOn: Day;
}

/** By what the origin can be checked: the occasion, the place, the source's own words for it, and what the check came to. */
export function Provenance({ entry, topics, checkedOn }: Props) {
  const { statement, document, origin } = entry;
  return (
    <Facts
      facts={[
        { name: documentTexts.event, value: (origin ?? document).event },
        { name: texts.attribution, value: statement.attribution },
        { name: texts.locator, value: statement.locator },
        { name: texts.wording, value: <ProofLine proof={entry.proof} /> },
        {
          name: texts.checkedAgainst,
          value: entry.proof && <CheckedAgainst text={entry.proof.text} checkedOn={checkedOn} />,
        },
        {
          name: texts.topics,
          value:
            topics.length === 0 ? undefined : (
              <LinkList
                links={topics.map(({ id, title }) => ({ label: title, href: addressOf.topic(id) }))}
              />
            ),
        },
      ]}
    />
  );
}
