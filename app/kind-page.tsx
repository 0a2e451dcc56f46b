import { KindHeading } from '@/components/statement/kind-heading';
import { addressOf } from '@/lib/model/address';
import { currentEntries } from '@/lib/live/current';
import type { Kind } from '@/lib/model/kind';
import { StatementsPage } from './statements-page';

interface Props {
  readonly kind: Kind;
  readonly seite: string | string[] | undefined;
}

/** All statements of a kind, newest first. */
export async function KindPage({ kind, seite }: Props) {
  const { kinds } = await currentEntries().about();
  return (
    <>
      <KindHeading kind={kind} count={kinds.get(kind) ?? 0} />
      <StatementsPage
        statements={{ of: 'kind', kind }}
        seite={seite}
        address={addressOf.kind(kind)}
      />
    </>
  );
}
