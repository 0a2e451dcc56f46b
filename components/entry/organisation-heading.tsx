import { PageHeading } from '@/components/site/page-heading';
import { counts, lists } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Organisation } from '@/lib/model/archive';

interface Props {
  readonly organisation: Organisation;
  /** The organisation that it belongs to. */
  readonly whole: Organisation | undefined;
  /** How many statements there are. */
  readonly statements: number;
  /** How many documents are addressed to it. */
  readonly addressed: number;
}

export function OrganisationHeading({ organisation, whole, statements, addressed }: Props) {
  return (
    <PageHeading title={organisation.name} label={organisation.abbreviation}>
      {whole && (
        <p>
          {lists.partOf} <a href={addressOf.organisation(whole.id)}>{whole.name}</a>
        </p>
      )}
      {(statements > 0 || addressed === 0) && <p>{counts.statements(statements)}</p>}
      {addressed > 0 && <p>{counts.addressed(addressed)}</p>}
    </PageHeading>
  );
}
