import type { Person } from './archive';

/** What a person is ordered by; names are shown as the sources give them. */
type Named = Pick<Person, 'name' | 'surname'>;

/**
 * The word of a name by which lists order it: `Leyen` of `Ursula von der Leyen`, `Van der Bellen` of `Alexander Van der
 * Bellen`. That is the surname which the content gives, else the last word; particles before it count only where they are
 * written with a capital, as in German library catalogues.
 */
export function surnameOf({ name, surname }: Named): string {
  const words = (surname ?? withoutAdditions(name)).split(/\s+/);
  if (surname !== undefined) return words.slice(firstCounted(words)).join(' ');
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(lower(words[first - 1]))) first--;
  const family = words.slice(first);
  return family.slice(firstCounted(family)).join(' ');
}

/** By surname, then by the whole name, then by id. */
export function bySurname<Each extends Named & { readonly id: string }>(
  people: readonly Each[],
): Each[] {
  const keyOf = new Map(people.map((person) => [person, surnameOf(person)]));
  return [...people].sort(
    (a, b) =>
      german.compare(keyOf.get(a) ?? '', keyOf.get(b) ?? '') ||
      german.compare(a.name, b.name) ||
      (a.id < b.id ? -1 : 1),
  );
}

const german = new Intl.Collator('de');

const PARTICLES = new Set(
  'af al auf aus ben da dal dalla de degli dei del della den der des di do dos du el la las le los san st. sankt ten ter van vom von zu zum zur'.split(
    ' ',
  ),
);

/** Behind a name: `MdB`, `a.D.`, `jun.` */
const ADDITIONS =
  /\s+(?:md[blep]+|a\.\s?d\.|jun\.?|jr\.?|sen\.?|sr\.?|m\.\s?a\.|ll\.\s?m\.|ph\.?\s?d\.?|[iv]{2,4})$/iu;

/** `Dr. Erika Beispiel (SPD), MdB` → `Dr. Erika Beispiel`; of `Beispiel, Erika` the surname stays. */
function withoutAdditions(name: string): string {
  let bare = name.replace(/\s*[([].*$/u, '').replace(/\s*,.*$/u, '');
  while (ADDITIONS.test(bare)) bare = bare.replace(ADDITIONS, '');
  return bare.trim() || name;
}

/** The first word that is not a particle in small letters; the last word counts in any case. */
function firstCounted(words: readonly string[]): number {
  const first = words.findIndex((word) => !(PARTICLES.has(word) && word === lower(word)));
  return first < 0 ? words.length - 1 : first;
}

function lower(word: string | undefined): string {
  return (word ?? '').toLowerCase();
}
