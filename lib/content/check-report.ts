import type { MessageCode } from '@/lib/messages/catalogue';
import type { Language } from '@/lib/messages/language';
import { GUIDE, guideAddress, type GuideAnchor } from '@/lib/messages/guide';
import { guideOf, guidePlaceOf, sentencesOf, textOf } from '@/lib/messages/print';
import { isError, type Place, type Problem } from '@/lib/model/problem';
import { inOneLine, printedIn } from './printed';

/** What the check prints, line by line; `markedLine` gives the lines of the file that are shown beneath a problem. */
export function checkReport(
  problems: readonly Problem[],
  language: Language,
  markedLine: (file: string, place: Place) => readonly string[],
): string[] {
  const printed = printedIn(language);
  return [
    ...problems.flatMap((problem) => [
      `${printed(problem)} [${problem.message.code}]`,
      ...markedLine(problem.file, problem),
    ]),
    ...guidePlaces(problems, language),
  ];
}

/** Where the guide tells more, once for each place: an address behind every problem would hide what is wrong. */
function guidePlaces(problems: readonly Problem[], language: Language): string[] {
  const codes = new Map<GuideAnchor, Set<MessageCode>>();
  for (const { message } of problems) {
    if (message.code === 'plain') continue;
    const known = codes.get(guideOf(message)) ?? new Set<MessageCode>();
    codes.set(guideOf(message), known.add(message.code));
  }
  if (codes.size === 0) return [];
  return [
    language === 'de' ? 'Mehr dazu im Leitfaden:' : 'The guide tells more (in German):',
    ...[...codes].map(
      ([anchor, named]) =>
        `  ${guideAddress(anchor)} (${GUIDE[anchor]}) [${[...named].sort().join(', ')}]`,
    ),
  ];
}

/** A problem as data for other programs: code and values, the message in a language, the place in the guide. */
export function problemAsData(problem: Problem, language: Language) {
  const { message, ...rest } = problem;
  return {
    ...rest,
    code: message.code,
    ...(message.subject === undefined ? {} : { subject: message.subject }),
    values: message.values,
    message: inOneLine(textOf(message, language)),
    ...sentencesOf(message, language),
    guide: guidePlaceOf(message),
  };
}

interface Counted {
  readonly problems: readonly Problem[];
  readonly counts: { readonly files: number; readonly troubled: number; readonly drafts: number };
}

/** `2 errors and 1 warning in 2 of 212 files`, `2 Fehler und 1 Warnung in 2 von 212 Dateien`. */
export function summaryIn(language: Language, { problems, counts }: Counted): string {
  const words = WORDS[language];
  const errors = problems.filter(isError).length;
  const found = [
    counted(errors, words.error),
    counted(problems.length - errors, words.warning),
  ].filter((text) => text !== '');
  const drafts = counts.drafts > 0 ? words.among(counted(counts.drafts, words.draft)) : '';
  return found.length > 0
    ? `${found.join(words.and)} ${words.in(counts.troubled, counts.files)}${drafts}`
    : words.none(counts.files);
}

type Noun = readonly [one: string, many: string];

const WORDS = {
  en: {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    draft: ['draft', 'drafts'],
    among: (drafts: string) => `, ${drafts} among them`,
    and: ' and ',
    in: (troubled: number, files: number) => `in ${troubled} of ${files} files`,
    none: (files: number) => `no problems in ${files} files`,
  },
  de: {
    error: ['Fehler', 'Fehler'],
    warning: ['Warnung', 'Warnungen'],
    draft: ['Entwurf', 'Entwürfe'],
    among: (drafts: string) => `, darunter ${drafts}`,
    and: ' und ',
    in: (troubled: number, files: number) => `in ${troubled} von ${files} Dateien`,
    none: (files: number) => `keine Fehler und keine Warnungen in ${files} Dateien`,
  },
} as const satisfies Record<Language, object>;

function counted(number: number, [one, many]: Noun): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}
