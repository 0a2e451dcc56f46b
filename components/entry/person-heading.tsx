import { PageHeading } from '@/components/site/page-heading';
import { counts } from '@/components/texts';
import { addressOf } from '@/lib/model/address';
import type { Organisation, Person } from '@/lib/model/archive';

interface Props {
  readonly person: Person;
  readonly organisation: Organisation | undefined;
  /** How many statements there are. */
  readonly statements: number;
}

export function PersonHeading({ person, organisation, statements }: Props) {
  return (
    <PageHeading title={person.name}>
      {(person.role ?? organisation) && (
        <p>
          {person.role}
          {person.role && organisation && ', '}
          {organisation && (
            <a href={addressOf.organisation(organisation.id)}>{organisation.name}</a>
          )}
        </p>
      )}
      <p>{counts.statements(statements)}</p>
    </PageHeading>
  );
}
