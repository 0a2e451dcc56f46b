import type { GuideAnchor } from './guide';

/**
 * What is wrong, and what to write; `joint` is what stands between the two, a colon unless told. There is no repair only
 * where there is truly none.
 */
export type Phrase = readonly [wrong: string, repair?: string | undefined, joint?: ', ' | '; '];

/** A message in both languages, and its place in the authors' guide. */
export interface Entry<Values> {
  readonly guide: GuideAnchor;
  readonly en: (values: Values) => Phrase;
  readonly de: (values: Values) => Phrase;
}

/** Of a message that says the same every time. */
export type NoValues = Readonly<Record<never, never>>;

/** A message that says the same every time. Both languages: the compiler refuses one without the other. */
export function fixed(guide: GuideAnchor, en: Phrase, de: Phrase): Entry<NoValues> {
  return { guide, en: () => en, de: () => de };
}

/** A message with values. They are plain data: they are kept in the cache as JSON. */
export function said<Values>(
  guide: GuideAnchor,
  en: (values: Values) => Phrase,
  de: (values: Values) => Phrase,
): Entry<Values> {
  return { guide, en, de };
}

/** The second half of `there is no …`: what was meant, or what there is. */
export function meant(
  guess: string | undefined,
  known?: readonly string[],
): [string?, (', ' | '; ')?] {
  if (guess !== undefined) return [`did you mean \`${guess}\`?`, ', '];
  return known ? [`there are ${known.join(', ')}`, '; '] : [];
}

/** The same in German. */
export function meantGerman(
  guess: string | undefined,
  known?: readonly string[],
): string | undefined {
  if (guess !== undefined) return `meinten Sie \`${guess}\`?`;
  return known && `es gibt ${known.join(', ')}`;
}

/** `1 Zeile`, `3 Zeilen` */
export function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
