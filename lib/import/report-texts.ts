import type { OfficeText, Remark } from '@/lib/office/blocks';
import { KINDS, type Kind } from '@/lib/model/kind';
import type { ImportReport } from './import-file';

type Language = 'de' | 'en';
type Texts<Given extends readonly unknown[]> = Readonly<
  Record<Language, (...given: Given) => string>
>;

/** What `npm run import` says of itself. */
export const IMPORT_TEXTS = {
  help: {
    de: () =>
      'npm run import -- DATEI… macht aus Präsentationen, Texten und PDF Entwürfe (.pptx, .odp, .docx, .odt, .pdf, .txt).\n' +
      '  --notes      Notizen der Vortragenden mitlesen\n' +
      '  --id ID      Kennung des Dokuments (nur bei einer Datei)\n' +
      '  --force      vorhandene Dateien ersetzen\n' +
      '  --dry-run    nichts schreiben, nur sagen, was entstünde\n' +
      '  --lang en    Meldungen auf Englisch',
    en: () =>
      'npm run import -- FILE… makes drafts of presentations, texts and PDF (.pptx, .odp, .docx, .odt, .pdf, .txt).\n' +
      '  --notes      read the notes of speakers as well\n' +
      '  --id ID      the id of the document (with one file only)\n' +
      '  --force      replace files that exist\n' +
      '  --dry-run    write nothing, only say what would be made\n' +
      '  --lang en    messages in English',
  },
  noFiles: {
    de: () => 'Welche Datei? Nennen Sie mindestens eine.',
    en: () => 'Which file? Name at least one.',
  },
  badOption: {
    de: (option: string) => `Die Angabe ${option} gibt es nicht, oder ihr Wert fehlt.`,
    en: (option: string) => `There is no option ${option}, or its value is missing.`,
  },
  badLanguage: {
    de: (name: string) =>
      `Für „${name}“ gibt es keine Meldungen: Schreiben Sie --lang de oder --lang en.`,
    en: (name: string) => `There are no messages in “${name}”: write --lang de or --lang en.`,
  },
  badId: {
    de: (id: string) => `„${id}“ ist keine Kennung: nur a-z, 0-9 und einzelne Bindestriche.`,
    en: (id: string) => `“${id}” is no id: only a-z, 0-9 and single hyphens.`,
  },
  oneId: {
    de: () => '--id gilt für eine einzelne Datei.',
    en: () => '--id goes with a single file.',
  },
  noFile: {
    de: (name: string) => `${name}: Die Datei gibt es nicht, oder sie kann nicht gelesen werden.`,
    en: (name: string) => `${name}: there is no such file, or it cannot be read.`,
  },
  refused: {
    de: (name: string, why: string) => `${name}: ${why}`,
    en: (name: string, why: string) => `${name}: ${why}`,
  },
  isThere: {
    de: (name: string, file: string) =>
      `${name}: ${file} gibt es schon, es wurde nichts geschrieben. Ersetzen Sie die Datei mit --force, oder geben Sie mit --id eine andere Kennung an.`,
    en: (name: string, file: string) =>
      `${name}: ${file} exists, nothing was written. Replace it with --force, or give another id with --id.`,
  },
  notWritten: {
    de: (name: string, why: string) => `${name}: Es konnte nicht geschrieben werden (${why}).`,
    en: (name: string, why: string) => `${name}: it could not be written (${why}).`,
  },
  written: {
    de: (name: string, document: string, source: string) => `${name} → ${document}, ${source}`,
    en: (name: string, document: string, source: string) => `${name} → ${document}, ${source}`,
  },
  wouldWrite: {
    de: (name: string, document: string, source: string) =>
      `${name} → ${document}, ${source} (nicht geschrieben)`,
    en: (name: string, document: string, source: string) =>
      `${name} → ${document}, ${source} (not written)`,
  },
  next: {
    de: () =>
      'Entwürfe erscheinen nicht auf der Site. Gehen Sie die Zeilen ::review[…] durch, löschen Sie sie, und zuletzt „status: draft“.',
    en: () =>
      'Drafts are not published. Go through the lines ::review[…], delete them, and at last `status: draft`.',
  },
} as const satisfies Record<string, Texts<never>>;

/** What was made of a file and what was left out, in a few lines. */
export function reportLines(report: ImportReport, language: Language): string[] {
  const { sections, statements, reviews, plainItems, onlyInArchive, remarks } = report;
  const said = SUMS[language];
  const kinds = KINDS.filter((kind) => statements[kind] > 0)
    .map((kind) => said.kind[kind](statements[kind]))
    .join(', ');
  return [
    `  ${said.sections(sections)}; ${kinds === '' ? said.noStatements : kinds}; ${said.reviews(reviews)}`,
    ...(plainItems > 0 ? [`  ${said.plainItems(plainItems)}`] : []),
    ...(onlyInArchive > 0 ? [`  ${said.onlyInArchive(onlyInArchive)}`] : []),
    ...remarkLines(remarks, language).map((line) => `  ${line}`),
  ];
}

function remarkLines(remarks: OfficeText['remarks'], language: Language): string[] {
  return Object.keys(REMARKS)
    .filter((key): key is Remark => key in REMARKS)
    .flatMap((remark) => {
      const count = remarks[remark] ?? 0;
      return count > 0 ? [REMARKS[remark][language](count)] : [];
    });
}

const count = (one: string, many: string) => (number: number) =>
  `${number} ${number === 1 ? one : many}`;

const SUMS = {
  de: {
    sections: count('Abschnitt', 'Abschnitte'),
    kind: {
      quote: count('Zitat', 'Zitate'),
      experience: count('Erfahrung', 'Erfahrungen'),
      expectation: count('Erwartung', 'Erwartungen'),
    },
    noStatements: 'keine Aussage erkannt',
    reviews: count('Stelle zu prüfen', 'Stellen zu prüfen'),
    plainItems: (number: number) =>
      `${number} Aufzählungspunkte als Liste: ihre Überschrift nennt keine Art von Aussage`,
    onlyInArchive: (number: number) =>
      `${number} Zeilen nur im Archivtext: Wiederholungen, Kopf und Fuß, Inhaltsverzeichnis`,
  },
  en: {
    sections: count('section', 'sections'),
    kind: {
      quote: count('quote', 'quotes'),
      experience: count('experience', 'experiences'),
      expectation: count('expectation', 'expectations'),
    },
    noStatements: 'no statement recognised',
    reviews: count('place to review', 'places to review'),
    plainItems: (number: number) =>
      `${number} bullets as a list: their heading names no kind of statement`,
    onlyInArchive: (number: number) =>
      `${number} lines in the archive text only: repetitions, head and foot, table of contents`,
  },
} satisfies Record<
  Language,
  {
    kind: Record<Kind, (number: number) => string>;
    noStatements: string;
    [sum: string]: unknown;
  }
>;

const REMARKS: Readonly<Record<Remark, Texts<[number]>>> = {
  notes: {
    de: (number) => `nicht gelesen: ${number} Absätze in Notizen (mit --notes werden sie gelesen)`,
    en: (number) => `not read: ${number} paragraphs in notes (--notes reads them)`,
  },
  comments: {
    de: (number) => `nicht gelesen: ${number} Kommentare; sie sind kein Teil des Textes`,
    en: (number) => `not read: ${number} comments, which are no part of the text`,
  },
  pictures: {
    de: (number) => `nicht gelesen: ${number} Bilder; Text in Bildern muss abgetippt werden`,
    en: (number) => `not read: ${number} pictures; text in pictures has to be typed`,
  },
  media: {
    de: (number) => `nicht gelesen: ${number} Filme oder Töne`,
    en: (number) => `not read: ${number} films or sounds`,
  },
  charts: {
    de: (number) => `${number} Diagramme: nur ihre Beschriftungen sind gelesen, nicht ihre Zahlen`,
    en: (number) => `${number} charts: only their labels are read, not their figures`,
  },
  deletions: {
    de: (number) => `nachverfolgte Änderungen: ${number} Löschungen sind nicht gelesen`,
    en: (number) => `tracked changes: ${number} deletions are not read`,
  },
  insertions: {
    de: (number) => `nachverfolgte Änderungen: ${number} Einfügungen sind gelesen`,
    en: (number) => `tracked changes: ${number} insertions are read`,
  },
  'hidden-slides': {
    de: (number) => `${number} ausgeblendete Folien sind mitgelesen`,
    en: (number) => `${number} hidden slides are read as well`,
  },
  'hidden-text': {
    de: (number) => `${number} Stellen mit verborgenem Text sind mitgelesen`,
    en: (number) => `${number} places with hidden text are read as well`,
  },
  'slide-numbers': {
    de: (number) => `weggelassen: die Nummern auf ${number} Folien`,
    en: (number) => `left out: the numbers on ${number} slides`,
  },
  'page-numbers': {
    de: (number) => `weggelassen: ${number} Seitenzahlen`,
    en: (number) => `left out: ${number} page numbers`,
  },
  macros: {
    de: () => 'die Datei enthält Makros: Sie wurden weder gelesen noch ausgeführt',
    en: () => 'the file contains macros: they were neither read nor run',
  },
  'pages-without-text': {
    de: (number) =>
      `${number} Seiten ohne Text, vermutlich gescannt: Sie brauchen eine Texterkennung (OCR)`,
    en: (number) => `${number} pages without text, scanned perhaps: they need recognition (OCR)`,
  },
  'signs-removed': {
    de: (number) => `weggelassen: ${number} unsichtbare Zeichen oder Zeichen aus Bildschriften`,
    en: (number) => `left out: ${number} invisible signs or signs of picture fonts`,
  },
  'latin-1': {
    de: () => 'gelesen als Windows-1252 (Latin-1); der Archivtext ist UTF-8',
    en: () => 'read as Windows-1252 (Latin-1); the archive text is UTF-8',
  },
  'utf-16': {
    de: () => 'gelesen als UTF-16; der Archivtext ist UTF-8',
    en: () => 'read as UTF-16; the archive text is UTF-8',
  },
};
