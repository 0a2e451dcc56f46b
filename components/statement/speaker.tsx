import { LinkElsewhere } from '@/components/site/link-elsewhere';
import { addressOf } from '@/lib/model/address';
import type { Organisation, Person } from '@/lib/model/archive';

interface Props {
  readonly speaker: Person | undefined;
  readonly organisation: Organisation | undefined;
  /** Whether the office of the person is said as well. */
  readonly withRole?: boolean;
  /** The address of the page that this stands on. */
  readonly here?: string | undefined;
}

/** Whose words they are: the person, the body, or both. */
export function Speaker({ speaker, organisation, withRole = false, here }: Props) {
  return (
    <>
      {speaker && (
        <LinkElsewhere href={addressOf.person(speaker.id)} here={here}>
          {speaker.name}
        </LinkElsewhere>
      )}
      {withRole && speaker?.role && `, ${speaker.role}`}
      {speaker && organisation && ', '}
      {organisation && (
        <LinkElsewhere href={addressOf.organisation(organisation.id)} here={here}>
          {organisation.name}
        </LinkElsewhere>
      )}
    </>
  );
}
