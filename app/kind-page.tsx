import { KindHeading } from '@/components/statement/kind-heading';
import { addressOf } from '@/lib/model/address';
import { currentArchive } from '@/lib/live/archive';
import type { Kind } from '@/lib/model/kind';
import { StatementsPage } from './statements-page';

interface Props {
  readonly kind: Kind;
  readonly seite: string | string[] | undefined;
}

/** All statements of a kind, newest first. */
export function KindPage({ kind, seite }: Props) {
  const statements = currentArchive().statementsBy.kind.get(kind) ?? [];
  return (
    <>
      <KindHeading kind={kind} count={statements.length} />
      <StatementsPage statements={statements} seite={seite} address={addressOf.kind(kind)} />
    </>
  );
}
