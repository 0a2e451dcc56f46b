/*
 * The places of the authors' guide (docs/authors.md) that messages lead to: the anchor that a code host makes of a heading,
 * and the heading.
 */

export const GUIDE_FILE = 'docs/authors.md';

export const GUIDE = {
  'aufbau-einer-datei': 'Aufbau einer Datei',
  'kopf-der-datei': 'Kopf der Datei',
  'titel-und-doppelpunkt': 'Titel und Doppelpunkt',
  datum: 'Datum',
  kennungen: 'Kennungen',
  'dateien-und-ordner': 'Dateien und Ordner',
  grenzen: 'Grenzen',
  zeichen: 'Zeichen',
  links: 'Links',
  'personen-und-themen': 'Personen und Themen',
  'text-und-auszeichnung': 'Text und Auszeichnung',
  bausteine: 'Bausteine',
  aussagen: 'Aussagen',
  zitate: 'Zitate',
  beziehungen: 'Beziehungen',
  ergebnisse: 'Ergebnisse',
  'so-in-der-quelle': 'So in der Quelle',
  archivtext: 'Archivtext',
  'wortlaut-und-quelle': 'Wortlaut und Quelle',
  entwurf: 'Entwurf',
  'was-die-prüfung-sagt': 'Was die Prüfung sagt',
  verzeichnis: 'Verzeichnis',
  siegel: 'Siegel',
  einstellungen: 'Einstellungen',
  'offene-stellen': 'Offene Stellen',
} as const;
export type GuideAnchor = keyof typeof GUIDE;

/** `docs/authors.md#datum` */
export function guideAddress(anchor: GuideAnchor): string {
  return `${GUIDE_FILE}#${anchor}`;
}
