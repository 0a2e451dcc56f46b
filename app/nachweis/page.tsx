import type { Metadata } from 'next';
import { CheckProof } from '@/components/seal/check-proof';
import { Prose } from '@/components/seal/prose';
import { SealLine } from '@/components/seal/seal-line';
import { SealList } from '@/components/seal/seal-list';
import { PageHeading } from '@/components/site/page-heading';
import { Pagination } from '@/components/site/pagination';
import { Row } from '@/components/site/row';
import { seals as texts } from '@/components/texts';
import { pageFrom } from '@/lib/archive/paging';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { pageAddress, listMetadata } from '../paging';

type Props = PageProps<'/nachweis'>;

const SEALS_A_PAGE = 50;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return listMetadata(texts.title, addressOf.seals, await searchParams);
}

/** The seals on the ledger, newest first; what they prove, and how readers check that. */
export default async function SealsPage({ searchParams }: Props) {
  const { ledger } = currentEntries();
  const { page, pages, items, total } = await pageFrom(
    (await searchParams).seite,
    SEALS_A_PAGE,
    ledger.seals,
  );
  const [latest] = (await ledger.seals({ start: 0, count: 1 })).items;
  return (
    <>
      <PageHeading title={texts.title}>{texts.intro}</PageHeading>
      <Row title={texts.whatIsProven}>
        <Prose paragraphs={texts.proven} />
      </Row>
      <Row title={texts.whatIsNot}>
        <Prose paragraphs={texts.notProven} />
      </Row>
      <Row title={texts.howToKeep}>
        <Prose paragraphs={texts.keep} />
        <SealLine seal={latest?.seal} />
      </Row>
      <Row title={texts.check.title} id="pruefen">
        <CheckProof />
      </Row>
      <Row title={texts.list} id="siegel">
        {total === 0 ? <p>{texts.none}</p> : <SealList seals={items} />}
        <Pagination page={page} pages={pages} addressOfPage={pageAddress(addressOf.seals)} />
      </Row>
    </>
  );
}
