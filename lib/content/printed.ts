import type { Language } from '@/lib/messages/language';
import { textOf } from '@/lib/messages/print';
import type { Problem } from '@/lib/model/problem';
import { visible } from '@/lib/model/visible';

/** What the site's texts are written in, and therefore what authors read, unless they ask for another language. */
export const AUTHORS_LANGUAGE: Language = 'de';

/**
 * Prints problems as editors and terminals make links of them: `content/documents/rente.md:14:3 Fehler was falsch ist`.
 *
 * The words for the severity are those of the language. Editors make links of file, line and column whatever follows; a
 * problem matcher names the severity itself, one for each word (see README).
 */
export function printedIn(language: Language): (problem: Problem) => string {
  return ({ file, line, column, severity, message }) =>
    `${visible(file)}:${line}:${column} ${SEVERITIES[language][severity]} ${inOneLine(textOf(message, language))}`;
}

const SEVERITIES: Readonly<Record<Language, Readonly<Record<Problem['severity'], string>>>> = {
  de: { error: 'Fehler', warning: 'Warnung' },
  en: { error: 'error', warning: 'warning' },
};

const LONGEST_MESSAGE = 600;

/** Messages quote what stands in the file: that must not break their line, colour a terminal or fill it. */
export function inOneLine(message: string): string {
  const line = visible(message);
  return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)} …` : line;
}
