import type { StatementAttributes } from '@/lib/model/front-matter';
import type { Place } from '@/lib/model/problem';
import { error, type Complaint } from './complaint';
import type { Reference } from './parsed';

/** Where the attributes of a directive stand in its line, which the Markdown parser does not tell. */
export interface AttributePlaces {
  /** The place of the attribute; of the directive when there is none of that name. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Attributes that stand there twice; the parser would silently take the last. */
  readonly complaints: readonly Complaint[];
}

const ATTRIBUTE =
  /#[^\s#.}"'<=>`]+|\.[^\s#.}"'<=>`]+|([\p{L}_:][\p{L}\p{N}_:.-]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<=>`}]+))?/gu;

/** Reads `:::quote{#id from="…"}`; `directive` is the place where it begins. */
export function attributePlaces(line: string, directive: Place): AttributePlaces {
  const places = new Map<string, Place>();
  const complaints: Complaint[] = [];
  const start = line.indexOf('{');
  for (const match of start < 0 ? [] : line.slice(start).matchAll(ATTRIBUTE)) {
    const name = match[1] ?? (match[0].startsWith('#') ? 'id' : 'class');
    const place = { line: directive.line, column: start + match.index + 1 };
    if (places.has(name)) complaints.push(error(place, `${name}: stands here twice, keep one`));
    else places.set(name, place);
  }
  return { placeOf: ([name]) => places.get(String(name)) ?? directive, complaints };
}

/** Mentions of other entries in the attributes of a statement. */
export function referencesIn(
  { from, speaker, organisation, topics = [] }: StatementAttributes,
  { placeOf }: AttributePlaces,
): Reference[] {
  return [
    ...(from === undefined
      ? []
      : [{ ...placeOf(['from']), subject: 'from', folder: 'documents' as const, id: from }]),
    ...(speaker === undefined
      ? []
      : [{ ...placeOf(['speaker']), subject: 'speaker', folder: 'people' as const, id: speaker }]),
    ...(organisation === undefined
      ? []
      : [
          {
            ...placeOf(['organisation']),
            subject: 'organisation',
            folder: 'organisations' as const,
            id: organisation,
          },
        ]),
    ...topics.map((id) => ({
      ...placeOf(['topics']),
      subject: 'topics',
      folder: 'topics' as const,
      id,
    })),
  ];
}
