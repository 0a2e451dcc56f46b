import type { Metadata } from 'next';
import { KindHeading } from '@/components/statement/kind-heading';
import { LongestWaiting, type WaitingStatus } from '@/components/statement/longest-waiting';
import { OutcomeFilter } from '@/components/statement/outcome-filter';
import { expectations as texts } from '@/components/texts';
import type { Archive } from '@/lib/archive/archive';
import { entriesOf } from '@/lib/archive/entry';
import { longestFirst } from '@/lib/archive/expectations';
import { STATEMENTS_PER_PAGE } from '@/lib/archive/paging';
import { currentArchive } from '@/lib/live/archive';
import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import { KIND_WORDS } from '@/lib/model/kind';
import {
  EXPECTATION_ADDRESSES,
  EXPECTATION_STATUSES,
  EXPECTATION_WORDS,
  type ExpectationStatus,
} from '@/lib/model/relation';
import { pageTitle } from '../paging';
import { StatementsPage } from '../statements-page';

type Props = PageProps<'/erwartungen'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const params = await searchParams;
  const chosen = chosenStatus(params.ergebnis);
  const title = KIND_WORDS.expectation.plural;
  return { title: pageTitle(chosen ? `${title}: ${EXPECTATION_WORDS[chosen]}` : title, params) };
}

const WAITING: readonly WaitingStatus[] = ['open', 'unchecked'];
const MOST_WAITING = 3;

/** All expectations, newest first, or those that stand as asked; of those without an answer, first what has waited longest. */
export default async function ExpectationsPage({ searchParams }: Props) {
  const archive = currentArchive();
  const { ergebnis, seite } = await searchParams;
  const chosen = chosenStatus(ergebnis);
  const { kind, outcome } = archive.statementsBy;
  const all = kind.get('expectation') ?? [];
  const isFirst = seite === undefined && ergebnis === undefined;
  return (
    <>
      <KindHeading
        kind="expectation"
        count={all.length}
        listed={chosen && listed(chosen, archive).length}
      />
      <OutcomeFilter
        counts={new Map([...outcome].map(([status, { length }]) => [status, length]))}
        chosen={chosen}
      />
      {ergebnis !== undefined && !chosen && <p>{texts.unknownStatus}</p>}
      {isWaiting(chosen) && <p>{texts.waiting[chosen].explained}</p>}
      {chosen === 'open' && <AlsoUnchecked count={outcome.get('unchecked')?.length ?? 0} />}
      {/* In a list of one page they can be seen without. */}
      {isFirst &&
        all.length > STATEMENTS_PER_PAGE &&
        WAITING.map((status) => (
          <LongestWaiting
            key={status}
            status={status}
            entries={entriesOf(longestFirst(status, archive).slice(0, MOST_WAITING), archive)}
          />
        ))}
      <StatementsPage
        statements={listed(chosen, archive)}
        seite={seite}
        address={chosen ? addressOf.expectations(chosen) : addressOf.kind('expectation')}
      />
    </>
  );
}

/** `ergebnis=offen` once had these as well: whoever comes by an old link finds them. */
function AlsoUnchecked({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p>
      <a href={addressOf.expectations('unchecked')}>{texts.alsoUnchecked(count)}</a>
    </p>
  );
}

function listed(chosen: ExpectationStatus | undefined, archive: Archive): readonly Statement[] {
  const { kind, outcome } = archive.statementsBy;
  if (chosen === undefined) return kind.get('expectation') ?? [];
  return isWaiting(chosen) ? longestFirst(chosen, archive) : (outcome.get(chosen) ?? []);
}

function isWaiting(status: ExpectationStatus | undefined): status is WaitingStatus {
  return status === 'open' || status === 'unchecked';
}

/** The status that an address names; undefined for all, and for what is none. */
function chosenStatus(typed: string | string[] | undefined): ExpectationStatus | undefined {
  return EXPECTATION_STATUSES.find((status) => EXPECTATION_ADDRESSES[status] === typed);
}
