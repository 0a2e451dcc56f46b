import { SearchBox } from '@/components/search/search-box';
import { recorded, withdrawn as texts } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Document } from '@/lib/model/archive';
import { germanDay } from '@/lib/model/date-german';
import { isoOf } from '@/lib/model/day';
import type { Former } from '@/lib/model/ledger';
import { Facts } from './facts';
import { PageHeading } from './page-heading';
import { Row } from './row';

interface Props {
  readonly what: 'statement' | 'document';
  readonly withdrawal: Extract<Former, { type: 'withdrawn' }>;
  /** The document that carried the statement, if that is still there. */
  readonly document?: Document | undefined;
}

/** At the address of what was published and is so no longer: that it was withdrawn, when and why, but not its words. */
export function WithdrawnPage({ what, withdrawal: { day, why, by }, document }: Props) {
  return (
    <>
      <PageHeading title={texts.title} label="410">
        {texts[what]}
      </PageHeading>
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
