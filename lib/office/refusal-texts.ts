import type { Refusal } from './refusal';

export type Language = 'de' | 'en';

/** Why a file is not read and what to do about it, in one or two sentences. */
export function refusalText(refusal: Refusal, language: Language): string {
  switch (refusal.code) {
    case 'empty':
      return {
        de: 'Die Datei ist leer.',
        en: 'The file is empty.',
      }[language];
    case 'too-large':
      return {
        de: `Die Datei ist größer als ${refusal.megabytes} MB: Teilen Sie sie, oder speichern Sie sie ohne Bilder.`,
        en: `The file is larger than ${refusal.megabytes} MB: divide it, or save it without pictures.`,
      }[language];
    case 'encrypted':
      return {
        de: 'Die Datei ist mit einem Kennwort geschützt: Speichern Sie sie ohne Kennwort.',
        en: 'The file is protected with a password: save it without one.',
      }[language];
    case 'old-format':
      return {
        de: `Das ist eine Datei im alten Format ${refusal.ending}: Speichern Sie sie als ${refusal.saveAs}.`,
        en: `This is a file in the old format ${refusal.ending}: save it as ${refusal.saveAs}.`,
      }[language];
    case 'other-format':
      return {
        de: `Das ist eine Datei im Format ${refusal.format}, das nicht gelesen wird: Speichern Sie sie als ${refusal.saveAs}.`,
        en: `This is a file in the format ${refusal.format}, which is not read: save it as ${refusal.saveAs}.`,
      }[language];
    case 'unknown-format':
      return {
        de: 'Das ist keine Datei, die gelesen werden kann: Gelesen werden .pptx, .odp, .docx, .odt, .pdf und .txt, bei Tabellen .xlsx, .csv und .jsonl.',
        en: 'This is no file that can be read: .pptx, .odp, .docx, .odt, .pdf and .txt are read, and of tables .xlsx, .csv and .jsonl.',
      }[language];
    case 'truncated':
      return {
        de: 'Das Ende der Datei fehlt: Kopieren oder laden Sie sie noch einmal.',
        en: 'The end of the file is missing: copy or download it again.',
      }[language];
    case 'damaged':
      return {
        de: `Die Datei ist beschädigt${inPart(refusal.part)}: Kopieren oder laden Sie sie noch einmal, oder speichern Sie sie neu.`,
        en: `The file is damaged${inPart(refusal.part)}: copy or download it again, or save it anew.`,
      }[language];
    case 'bomb':
      return {
        de: `Die Datei wird beim Entpacken größer, als gelesen wird${inPart(refusal.part)}: Teilen Sie sie. Kommt sie von jemand anderem, seien Sie vorsichtig.`,
        en: `The file becomes larger than is read when it is unpacked${inPart(refusal.part)}: divide it. If somebody else made it, be careful.`,
      }[language];
    case 'too-many-parts':
      return {
        de: `Die Datei hat mehr als ${refusal.most} Teile: Speichern Sie sie neu, oder teilen Sie sie.`,
        en: `The file has more than ${refusal.most} parts: save it anew, or divide it.`,
      }[language];
    case 'unsafe-name':
      return {
        de: 'In der Datei steht ein Name, der aus ihr hinausführt („../“): Sie wird nicht gelesen. Speichern Sie sie neu; kommt sie von jemand anderem, seien Sie vorsichtig.',
        en: 'The file contains a name that leads out of it (“../”), so it is not read. Save it anew; if somebody else made it, be careful.',
      }[language];
    case 'doctype':
      return {
        de: `In der Datei steht eine Dokumenttyp-Deklaration (${refusal.part}), die dort nicht hingehört: Speichern Sie die Datei neu; kommt sie von jemand anderem, seien Sie vorsichtig.`,
        en: `The file contains a document type declaration (${refusal.part}), which does not belong there: save the file anew; if somebody else made it, be careful.`,
      }[language];
    case 'part-missing':
      return {
        de: `In der Datei fehlt ${refusal.part}: Speichern Sie sie neu.`,
        en: `${refusal.part} is missing in the file: save it anew.`,
      }[language];
    case 'scanned':
      return {
        de: `Das PDF enthält keinen Text, nur Bilder (${refusal.pages} ${refusal.pages === 1 ? 'Seite' : 'Seiten'}): Lassen Sie eine Texterkennung (OCR) darüber laufen, oder tippen Sie den Text ab.`,
        en: `The PDF has no text, only pictures (${refusal.pages} ${refusal.pages === 1 ? 'page' : 'pages'}): have its text recognised (OCR), or type it.`,
      }[language];
    case 'nothing-in-it':
      return {
        de: 'In der Datei steht kein Text.',
        en: 'There is no text in the file.',
      }[language];
    case 'no-table':
      return {
        de: `Das ist keine Tabelle, auch wenn die Datei so heißt: Geben Sie ihr die Endung ${refusal.ending}.`,
        en: `This is no table, though the file is called so: give it the ending ${refusal.ending}.`,
      }[language];
    case 'is-table':
      return {
        de: 'Das ist eine Tabelle: Geben Sie der Datei die Endung .xlsx oder .ods, dann wird sie als Tabelle gelesen.',
        en: 'This is a table: call the file .xlsx or .ods, and it is read as one.',
      }[language];
    case 'too-long':
      return {
        de: `Der Text hat mehr als ${refusal.most} Zeichen: Teilen Sie die Datei.`,
        en: `The text has more than ${refusal.most} characters: divide the file.`,
      }[language];
    case 'took-too-long':
      return {
        de: `Das Lesen hat länger als ${refusal.seconds} Sekunden gedauert und wurde abgebrochen: Teilen Sie die Datei.`,
        en: `Reading it took longer than ${refusal.seconds} seconds and was given up: divide the file.`,
      }[language];
    case 'too-much-memory':
      return {
        de: 'Das Lesen hat zu viel Speicher gebraucht und wurde abgebrochen: Teilen Sie die Datei.',
        en: 'Reading it took too much memory and was given up: divide the file.',
      }[language];
  }
}

function inPart(part: string | undefined): string {
  return part === undefined ? '' : ` (${part})`;
}
