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
      '  --lang en    Meldungen auf Englisch\n' +
      'npm run import -- TABELLE… macht aus Tabellen Entwürfe, eine Aussage je Zeile (.xlsx, .ods, .csv, .tsv, .jsonl).\n' +
      '  --map wortlaut="Spalte C"   was in einer Spalte steht, wenn es falsch erkannt wurde (auch mehrfach)\n' +
      '  --save-mapping DATEI.yml    die Zuordnung aufheben; --mapping DATEI.yml liest sie wieder\n' +
      '  --sheet NAME                das Blatt der Arbeitsmappe\n' +
      '  --kind zitat                die Art aller Zeilen, die keine nennen; ebenso --source "Titel" und --type report\n' +
      '  --rejected DATEI.csv        fehlerhafte Zeilen dorthin schreiben, zum Berichtigen und Wiedereinlesen\n' +
      '  --publish                   ohne status: draft, wo nichts erschlossen werden musste\n' +
      '  --dry-run, --lang en        wie oben',
    en: () =>
      'npm run import -- FILE… makes drafts of presentations, texts and PDF (.pptx, .odp, .docx, .odt, .pdf, .txt).\n' +
      '  --notes      read the notes of speakers as well\n' +
      '  --id ID      the id of the document (with one file only)\n' +
      '  --force      replace files that exist\n' +
      '  --dry-run    write nothing, only say what would be made\n' +
      '  --lang en    messages in English\n' +
      'npm run import -- TABLE… makes drafts of tables, a statement a row (.xlsx, .ods, .csv, .tsv, .jsonl).\n' +
      '  --map text="column C"       what stands in a column, where it was guessed wrong (more than once if need be)\n' +
      '  --save-mapping FILE.yml     keep what columns mean; --mapping FILE.yml reads it again\n' +
      '  --sheet NAME                the sheet of the workbook\n' +
      '  --kind quote                the kind of all rows that name none; likewise --source "Title" and --type report\n' +
      '  --rejected FILE.csv         write rows with mistakes there, to be mended and read again\n' +
      '  --publish                   without status: draft, where nothing had to be guessed\n' +
      '  --dry-run, --lang en        as above',
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
    plainItems: count(
      'Aufzählungspunkt als Liste: seine Überschrift nennt keine Art von Aussage',
      'Aufzählungspunkte als Liste: ihre Überschrift nennt keine Art von Aussage',
    ),
    onlyInArchive: count(
      'Zeile nur im Archivtext: Wiederholung, Kopf oder Fuß, Inhaltsverzeichnis',
      'Zeilen nur im Archivtext: Wiederholungen, Kopf und Fuß, Inhaltsverzeichnis',
    ),
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
    plainItems: count(
      'bullet as a list: its heading names no kind of statement',
      'bullets as a list: their heading names no kind of statement',
    ),
    onlyInArchive: count(
      'line in the archive text only: repetition, head or foot, table of contents',
      'lines in the archive text only: repetitions, head and foot, table of contents',
    ),
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
    de: (number) =>
      `nicht gelesen: ${count('Absatz', 'Absätze')(number)} in Notizen (mit --notes werden sie gelesen)`,
    en: (number) =>
      `not read: ${count('paragraph', 'paragraphs')(number)} in notes (--notes reads them)`,
  },
  comments: {
    de: (number) =>
      `nicht gelesen: ${count('Kommentar; er ist', 'Kommentare; sie sind')(number)} kein Teil des Textes`,
    en: (number) =>
      `not read: ${count('comment, which is', 'comments, which are')(number)} no part of the text`,
  },
  pictures: {
    de: (number) =>
      `nicht gelesen: ${count('Bild', 'Bilder')(number)}; Text in Bildern muss abgetippt werden`,
    en: (number) =>
      `not read: ${count('picture', 'pictures')(number)}; text in pictures has to be typed`,
  },
  media: {
    de: (number) => `nicht gelesen: ${count('Film oder Ton', 'Filme oder Töne')(number)}`,
    en: (number) => `not read: ${count('film or sound', 'films or sounds')(number)}`,
  },
  charts: {
    de: count(
      'Diagramm: nur seine Beschriftungen sind gelesen, nicht seine Zahlen',
      'Diagramme: nur ihre Beschriftungen sind gelesen, nicht ihre Zahlen',
    ),
    en: count(
      'chart: only its labels are read, not its figures',
      'charts: only their labels are read, not their figures',
    ),
  },
  deletions: {
    de: (number) =>
      `nachverfolgte Änderungen: ${count('Löschung ist', 'Löschungen sind')(number)} nicht gelesen`,
    en: (number) => `tracked changes: ${count('deletion is', 'deletions are')(number)} not read`,
  },
  insertions: {
    de: (number) =>
      `nachverfolgte Änderungen: ${count('Einfügung ist', 'Einfügungen sind')(number)} gelesen`,
    en: (number) => `tracked changes: ${count('insertion is', 'insertions are')(number)} read`,
  },
  'hidden-slides': {
    de: count('ausgeblendete Folie ist mitgelesen', 'ausgeblendete Folien sind mitgelesen'),
    en: count('hidden slide is read as well', 'hidden slides are read as well'),
  },
  'hidden-text': {
    de: count(
      'Stelle mit verborgenem Text ist mitgelesen',
      'Stellen mit verborgenem Text sind mitgelesen',
    ),
    en: count('place with hidden text is read as well', 'places with hidden text are read as well'),
  },
  'slide-numbers': {
    de: (number) => `weggelassen: die Nummern auf ${count('Folie', 'Folien')(number)}`,
    en: (number) => `left out: the numbers on ${count('slide', 'slides')(number)}`,
  },
  'page-numbers': {
    de: (number) => `weggelassen: ${count('Seitenzahl', 'Seitenzahlen')(number)}`,
    en: (number) => `left out: ${count('page number', 'page numbers')(number)}`,
  },
  macros: {
    de: () => 'die Datei enthält Makros: Sie wurden weder gelesen noch ausgeführt',
    en: () => 'the file contains macros: they were neither read nor run',
  },
  'pages-without-text': {
    de: count(
      'Seite ohne Text, vermutlich gescannt: Sie braucht eine Texterkennung (OCR)',
      'Seiten ohne Text, vermutlich gescannt: Sie brauchen eine Texterkennung (OCR)',
    ),
    en: count(
      'page without text, scanned perhaps: it needs recognition (OCR)',
      'pages without text, scanned perhaps: they need recognition (OCR)',
    ),
  },
  'signs-removed': {
    de: (number) =>
      `weggelassen: ${count('unsichtbares Zeichen oder Zeichen aus einer Bildschrift', 'unsichtbare Zeichen oder Zeichen aus Bildschriften')(number)}`,
    en: (number) =>
      `left out: ${count('invisible sign or sign of a picture font', 'invisible signs or signs of picture fonts')(number)}`,
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
