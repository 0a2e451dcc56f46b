/** What the API says about wrong requests, in the language of the site. */
export const API_ERRORS = {
  parameters: 'Die Anfrage hat Angaben, die nicht verwendet werden können.',
  severalTimes: 'Steht mehrmals da; nur einmal ist erlaubt.',
  tooLong: (most: number) => `Ist zu lang: höchstens ${most} Zeichen sind erlaubt.`,
  limit: (most: number) => `Muss eine ganze Zahl von 1 bis ${most} sein.`,
  cursor: 'Ist keiner, den diese Schnittstelle ausgegeben hat. Beginnen Sie ohne ihn.',
  foreignCursor: 'Gehört zu einer anderen Liste oder Suche. Beginnen Sie ohne ihn.',
  unknown: (known: readonly string[]) => `Ist unbekannt. Bekannt sind: ${known.join(', ')}.`,
  unknownValue: (value: string) => `„${value}“ gibt es in diesem Archiv nicht.`,
  nothing: 'Hier gibt es nichts.',
  urlMissing: 'Fehlt: Nennen Sie die Adresse der Seite, die eingebettet werden soll.',
  notEmbeddable: 'Ist nicht die Adresse einer Aussage oder eines Dokuments dieses Archivs.',
  gone: 'Das wurde zurückgezogen.',
  changed:
    'Das Archiv hat sich so geändert, dass die Stelle nicht mehr zu finden ist. Beginnen Sie ohne „cursor“.',
};

/** The headings of a table of statements. */
export const CSV_HEADINGS = {
  id: 'Kennung',
  kind: 'Art',
  date: 'Datum (EDTF)',
  first: 'frühester Tag',
  last: 'spätester Tag',
  dateText: 'Datum',
  text: 'Wortlaut',
  speaker: 'Person',
  organisation: 'Organisation',
  origin: 'ursprünglich in',
  document: 'Dokument',
  documentType: 'Dokumentart',
  locator: 'Fundstelle',
  topics: 'Themen',
  status: 'Ergebnis',
  published: 'im Archiv seit',
  permalink: 'Dauerhafte Adresse',
} as const;
