/** The languages in which commands for authors speak. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that `--lang` names; undefined for one that nobody has translated. */
export function languageNamed(name: string | undefined): Language | undefined {
  return name === undefined ? 'de' : LANGUAGES.find((each) => each === name);
}
