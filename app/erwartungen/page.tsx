import type { Metadata } from 'next';
import { KindHeading } from '@/components/statement/kind-heading';
import { LongestWaiting, type WaitingStatus } from '@/components/statement/longest-waiting';
import { OutcomeFilter } from '@/components/statement/outcome-filter';
import { expectations as texts } from '@/components/texts';
import { entriesOf, type StatementEntry } from '@/lib/archive/entry';
import { STATEMENTS_PER_PAGE } from '@/lib/archive/paging';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { KIND_WORDS } from '@/lib/model/kind';
import {
  EXPECTATION_ADDRESSES,
  EXPECTATION_STATUSES,
  EXPECTATION_WORDS,
  type ExpectationStatus,
} from '@/lib/model/relation';
import type { Entries, StatementList } from '@/lib/ports/entries';
import { OutcomesInTime } from '../outcomes-in-time';
import { listMetadata } from '../paging';
import { StatementsPage } from '../statements-page';

type Props = PageProps<'/erwartungen'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const params = await searchParams;
  const chosen = chosenStatus(params.ergebnis);
  const title = KIND_WORDS.expectation.plural;
  return chosen
    ? listMetadata(`${title}: ${EXPECTATION_WORDS[chosen]}`, addressOf.expectations(chosen), params)
    : listMetadata(title, addressOf.kind('expectation'), params);
}

const WAITING: readonly WaitingStatus[] = ['open', 'unchecked'];
const MOST_WAITING = 3;

/** All expectations, newest first, or those that stand as asked; of those without an answer, first what has waited longest. */
export default async function ExpectationsPage({ searchParams }: Props) {
  const entries = currentEntries();
  const { ergebnis, seite } = await searchParams;
  const chosen = chosenStatus(ergebnis);
  const { kinds, outcomes } = await entries.about();
  const all = kinds.get('expectation') ?? 0;
  const isFirst = seite === undefined && ergebnis === undefined;
  return (
    <>
      <KindHeading kind="expectation" count={all} listed={chosen && (outcomes.get(chosen) ?? 0)} />
      <OutcomeFilter counts={outcomes} chosen={chosen} />
      {ergebnis !== undefined && !chosen && <p>{texts.unknownStatus}</p>}
      {isFirst && <OutcomesInTime shown={addressOf.kind('expectation')} />}
      {isWaiting(chosen) && <p>{texts.waiting[chosen].explained}</p>}
      {chosen === 'open' && <AlsoUnchecked count={outcomes.get('unchecked') ?? 0} />}
      {/* In a list of one page they can be seen without. */}
      {isFirst &&
        all > STATEMENTS_PER_PAGE &&
        (await Promise.all(
          WAITING.map(async (status) => (
            <LongestWaiting
              key={status}
              status={status}
              entries={await longestWaiting(status, entries)}
            />
          )),
        ))}
      <StatementsPage
        statements={listed(chosen)}
        seite={seite}
        address={chosen ? addressOf.expectations(chosen) : addressOf.kind('expectation')}
        followed={chosen ? undefined : KIND_WORDS.expectation.plural}
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

function listed(chosen: ExpectationStatus | undefined): StatementList {
  return chosen === undefined
    ? { of: 'kind', kind: 'expectation' }
    : { of: 'outcome', status: chosen, longest: isWaiting(chosen) };
}

async function longestWaiting(status: WaitingStatus, entries: Entries): Promise<StatementEntry[]> {
  const range = { start: 0, count: MOST_WAITING };
  return entriesOf((await entries.statements(listed(status), range)).items, entries);
}

function isWaiting(status: ExpectationStatus | undefined): status is WaitingStatus {
  return status === 'open' || status === 'unchecked';
}

/** The status that an address names; undefined for all, and for what is none. */
function chosenStatus(typed: string | string[] | undefined): ExpectationStatus | undefined {
  return EXPECTATION_STATUSES.find((status) => EXPECTATION_ADDRESSES[status] === typed);
}
