import { initialOf } from '@/lib/model/initial';
import { surnameOf } from '@/lib/model/surname';
import type { Letter } from '@/lib/ports/entries';
import type { Archive } from './archive';

/** Where the people, or organisations, of each letter begin in their list. */
export function lettersOf(
  type: 'person' | 'organisation',
  archive: Pick<Archive, 'person' | 'organisation'>,
): Letter[] {
  const initials =
    type === 'person'
      ? [...archive.person.values()].map((person) => initialOf(surnameOf(person)))
      : [...archive.organisation.values()].map(({ name }) => initialOf(name));
  return initials.flatMap((initial, position) =>
    initials.indexOf(initial) === position ? [{ initial, position }] : [],
  );
}
