import { addressOf } from '@/lib/model/address';
import type { Organisation, Person } from '@/lib/model/archive';

interface Props {
  readonly speaker: Person | undefined;
  readonly organisation: Organisation | undefined;
}

/** Whose words they are: the person, the body, or both. */
export function Speaker({ speaker, organisation }: Props) {
  return (
    <>
      {speaker && <a href={addressOf.person(speaker.id)}>{speaker.name}</a>}
      {speaker && organisation && ', '}
      {organisation && <a href={addressOf.organisation(organisation.id)}>{organisation.name}</a>}
    </>
  );
}
