import { CATALOGUE, type MessageCode } from './catalogue';
import type { Phrase } from './entry';
import type { Language } from './language';
import { guideAddress, type GuideAnchor } from './guide';
import { FILE_NAME, LINK, type MessageOf } from './message';

/** What is wrong, and what to write: two sentences, for those who show them apart. */
export interface Sentences {
  readonly wrong: string;
  readonly repair?: string;
}

export function sentencesOf<Code extends MessageCode>(
  message: MessageOf<Code>,
  language: Language,
): Sentences {
  const [wrong, repair] = phraseOf(message, language);
  return {
    wrong: subjectOf(message, language) + wrong,
    ...(repair === undefined ? {} : { repair }),
  };
}

/** The whole message in one sentence: `title: is missing`. */
export function textOf<Code extends MessageCode>(
  message: MessageOf<Code>,
  language: Language,
): string {
  const [wrong, repair, joint = ': '] = phraseOf(message, language);
  return subjectOf(message, language) + wrong + (repair === undefined ? '' : joint + repair);
}

/** Where the authors' guide tells more of it. */
export function guideOf({ code }: { readonly code: MessageCode }): GuideAnchor {
  return CATALOGUE[code].guide;
}

/** `docs/authors.md#datum` */
export function guidePlaceOf(message: { readonly code: MessageCode }): string {
  return guideAddress(guideOf(message));
}

function phraseOf<Code extends MessageCode>(
  { code, values }: MessageOf<Code>,
  language: Language,
): Phrase {
  const entry = CATALOGUE[code];
  return language === 'de' ? entry.de(values) : entry.en(values);
}

/** Subjects are words of the file, except two. */
const SUBJECTS_IN_GERMAN: Readonly<Record<string, string>> = {
  [LINK]: 'Link',
  [FILE_NAME]: 'Der Dateiname ist Kennung und Adresse',
};

function subjectOf({ subject }: { readonly subject?: string }, language: Language): string {
  if (subject === undefined) return '';
  return `${language === 'de' ? (SUBJECTS_IN_GERMAN[subject] ?? subject) : subject}: `;
}
