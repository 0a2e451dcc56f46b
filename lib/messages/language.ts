/** The languages in which authors are spoken to: messages of the check, and the commands for authors. */
export const LANGUAGES = ['de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that `--lang` names, German unless told; undefined for one that nobody has translated. */
export function languageNamed(name: string | undefined): Language | undefined {
  return name === undefined ? 'de' : LANGUAGES.find((each) => each === name);
}
