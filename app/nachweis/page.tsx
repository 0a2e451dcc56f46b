import type { Metadata } from 'next';
import { CheckProof } from '@/components/seal/check-proof';
import { Prose } from '@/components/seal/prose';
import { SealLine } from '@/components/seal/seal-line';
import { SealList } from '@/components/seal/seal-list';
import { PageHeading } from '@/components/site/page-heading';
import { Pagination } from '@/components/site/pagination';
import { Row } from '@/components/site/row';
import { seals as texts } from '@/components/texts';
import { pageOf } from '@/lib/archive/paging';
import { currentArchive } from '@/lib/live/archive';
import { addressOf } from '@/lib/model/address';
import { pageAddress, pageTitle } from '../paging';

type Props = PageProps<'/nachweis'>;

const SEALS_A_PAGE = 50;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return {
    title: pageTitle(texts.title, await searchParams),
    alternates: { canonical: addressOf.seals },
  };
}

/** The seals on the ledger, newest first; what they prove, and how readers check that. */
export default async function SealsPage({ searchParams }: Props) {
  const { seals } = currentArchive().ledger;
  const numbered = seals.map((seal, index) => ({ seal, number: index + 1 })).reverse();
  const { page, pages, items } = pageOf(numbered, (await searchParams).seite, SEALS_A_PAGE);
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
        <SealLine seal={seals.at(-1)} />
      </Row>
      <Row title={texts.check.title} id="pruefen">
        <CheckProof />
      </Row>
      <Row title={texts.list} id="siegel">
        {seals.length === 0 ? <p>{texts.none}</p> : <SealList seals={items} />}
        <Pagination page={page} pages={pages} addressOfPage={pageAddress(addressOf.seals)} />
      </Row>
    </>
  );
}
