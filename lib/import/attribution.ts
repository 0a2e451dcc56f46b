import { datesIn, namesSpan } from './dates-in';
import type { Known } from './known';
import { namedIn } from './known';
import { REVIEW } from './review-texts';

/** What a line such as „Auszug aus der Beschlussvorlage … vom 08.07.2010“ says of the statement above it. */
export interface Attribution {
  readonly line: string;
  readonly date?: string;
  readonly from?: string;
  readonly speaker?: string;
  /** What of it somebody has to look at. */
  readonly reviews: readonly string[];
}

const LONGEST = 300;

/** Whether a paragraph after a quote says where that is from. */
export function isAttribution(text: string, known: Known): boolean {
  if (text.length > LONGEST || /^[„“"»]/.test(text)) return false;
  return OPENINGS.test(text) || (text.length < 120 && namesSpeaker(text, known));
}

/** Whether it says so of any statement, not of quotes alone. */
export function isPlainSource(text: string): boolean {
  return text.length <= LONGEST && /^\(?(?:quelle|fundstelle|auszug aus)\b/i.test(text);
}

const OPENINGS =
  /^[(–—-]?\s*(?:auszug\b|aus\b|aus:|quelle\b|quellen\b|zitat\b|zitiert\b|entnommen\b|fundstelle\b|vgl\.|in:|(?:rats|beschluss|sitzungs)?vorlage\b|beschluss\b|protokoll\b|niederschrift\b|[–—]\s*\S)/i;

/** „Matthias Spies, Sozialagentur“ behind what he has said. */
function namesSpeaker(text: string, { people }: Known): boolean {
  const [person] = namedIn(text, people);
  return person !== undefined && text.startsWith(person.name);
}

export function readAttribution(text: string, known: Known): Attribution {
  const line = text
    .replace(/^\((.*)\)\.?$/s, '$1')
    .replace(/^[–—-]\s*/, '')
    .replace(/^(?:quellenangabe|quelle)\s*:\s*/i, '')
    .trim();
  const dates = datesIn(line);
  const [date, another] = dates;
  const [speaker] = namedIn(line, known.people);
  const who = speaker && { speaker: speaker.id };
  const said = speaker ? [REVIEW.speakerFrom(speaker.name)] : [];
  if (date === undefined || another !== undefined || namesSpan(line))
    return {
      line,
      ...who,
      reviews: [...said, date === undefined ? REVIEW.noDateIn(line) : REVIEW.manyDatesIn(line)],
    };
  const same = known.documents.filter((document) => document.date === date);
  const [from, other] = same;
  if (from && other)
    return {
      line,
      date,
      ...who,
      reviews: [...said, REVIEW.dateFrom(date), REVIEW.manyDocuments(same.map(({ id }) => id))],
    };
  return {
    line,
    date,
    ...who,
    ...(from && { from: from.id }),
    reviews: [
      ...said,
      REVIEW.dateFrom(date),
      from ? REVIEW.documentOfDate(from.title) : REVIEW.noDocument(line, date),
    ],
  };
}
