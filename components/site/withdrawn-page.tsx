import { SearchBox } from '@/components/search/search-box';
import { cited as citedTexts, recorded, withdrawn as texts } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Document } from '@/lib/model/archive';
import { germanDay } from '@/lib/model/date-german';
import { isoOf } from '@/lib/model/day';
import type { Withdrawn } from '@/lib/model/ledger-view';
import type { CitedWithdrawn } from '@/lib/proof/cited';
import { whyUnclear } from '@/components/statement/cited-wording';
import { Facts } from './facts';
import { PageHeading } from './page-heading';
import { Row } from './row';

interface Props {
  readonly what: 'statement' | 'document';
  readonly withdrawal: Withdrawn;
  /** The document that carried the statement, if that is still there. */
  readonly document?: Document | undefined;
  /** What the ledger says of the citation that led here, if one did. */
  readonly cited?: CitedWithdrawn | undefined;
}

/** At the address of what was published and is so no longer: that it was withdrawn, when and why, but not its words. */
export function WithdrawnPage({ what, withdrawal: { day, why, by }, document, cited }: Props) {
  return (
    <>
      <PageHeading title={texts.title} label="410">
        {texts[what]}
      </PageHeading>
      {cited && (
        <Row title={citedTexts.title}>
          <p>{findingOf(cited)}</p>
        </Row>
      )}
      <Row title={texts.details}>
        <Facts
          facts={[
            { name: texts.day, value: <time dateTime={isoOf(day)}>{germanDay(day)}</time> },
            { name: texts.why, value: why },
            { name: recorded.by, value: by },
            {
              name: texts.carriedBy,
              value: document && <a href={addressOf.document(document.id)}>{document.title}</a>,
            },
          ]}
        />
      </Row>
      <Row title={texts.searchFor}>
        <SearchBox words="" />
      </Row>
    </>
  );
}

function findingOf(cited: CitedWithdrawn): string {
  if (cited.type !== 'stood') return whyUnclear(cited);
  return `${texts.stood(germanDay(cited.from), germanDay(cited.until))} ${texts.notShown}`;
}
