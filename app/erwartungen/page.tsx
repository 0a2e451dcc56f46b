import type { Metadata } from 'next';
import { KindHeading } from '@/components/statement/kind-heading';
import { LongestOpen } from '@/components/statement/longest-open';
import { OutcomeFilter } from '@/components/statement/outcome-filter';
import { expectations as texts } from '@/components/texts';
import type { Archive } from '@/lib/archive/archive';
import { entriesOf } from '@/lib/archive/entry';
import { longestOpen } from '@/lib/archive/expectations';
import { currentArchive } from '@/lib/live/archive';
import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import { KIND_WORDS } from '@/lib/model/kind';
import {
  outcomeAddress,
  OUTCOME_STATUSES,
  OUTCOME_WORDS,
  type OutcomeStatus,
} from '@/lib/model/relation';
import { pageTitle } from '../paging';
import { StatementsPage } from '../statements-page';

type Props = PageProps<'/erwartungen'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const params = await searchParams;
  const chosen = chosenStatus(params.ergebnis);
  const title = KIND_WORDS.expectation.plural;
  return { title: pageTitle(chosen ? `${title}: ${OUTCOME_WORDS[chosen]}` : title, params) };
}

const MOST_OPEN = 3;

/** All expectations, newest first, or those that stand as asked; of the open ones, first what has waited longest. */
export default async function ExpectationsPage({ searchParams }: Props) {
  const archive = currentArchive();
  const { ergebnis, seite } = await searchParams;
  const chosen = chosenStatus(ergebnis);
  const { kind, outcome } = archive.statementsBy;
  const isFirst = seite === undefined && ergebnis === undefined;
  return (
    <>
      <KindHeading kind="expectation" count={kind.get('expectation')?.length ?? 0} />
      <OutcomeFilter
        counts={new Map([...outcome].map(([status, { length }]) => [status, length]))}
        chosen={chosen}
      />
      {ergebnis !== undefined && !chosen && <p>{texts.unknownStatus}</p>}
      {chosen === 'open' && <p>{texts.longestFirst}</p>}
      {isFirst && (
        <LongestOpen entries={entriesOf(longestOpen(archive).slice(0, MOST_OPEN), archive)} />
      )}
      <StatementsPage
        statements={listed(chosen, archive)}
        seite={seite}
        address={chosen ? addressOf.expectations(chosen) : addressOf.kind('expectation')}
      />
    </>
  );
}

function listed(chosen: OutcomeStatus | undefined, archive: Archive): readonly Statement[] {
  if (chosen === 'open') return longestOpen(archive);
  return (
    (chosen
      ? archive.statementsBy.outcome.get(chosen)
      : archive.statementsBy.kind.get('expectation')) ?? []
  );
}

/** The status that an address names; undefined for all, and for what is none. */
function chosenStatus(typed: string | string[] | undefined): OutcomeStatus | undefined {
  return OUTCOME_STATUSES.find((status) => outcomeAddress(status) === typed);
}
