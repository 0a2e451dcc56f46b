import type { ContainerDirective } from 'mdast-util-directive';
import { about, say } from '@/lib/messages/message';
import type { StatementAttributes } from '@/lib/model/front-matter';
import type { Place } from '@/lib/model/problem';
import { error, type Complaint } from './complaint';
import type { Reference } from './parsed';
import { placeOf } from './place';

/** Where the attributes of a directive stand. */
export interface AttributePlaces {
  /** The place of the attribute; of the directive when there is none of that name. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Attributes that stand there twice; the parser would silently take the last. */
  readonly complaints: readonly Complaint[];
}

export function attributePlaces(directive: ContainerDirective): AttributePlaces {
  const { position: { attributes = {} } = {}, repeated = [] } = directive.data ?? {};
  return {
    placeOf([name]) {
      const written = Object.hasOwn(attributes, String(name))
        ? attributes[String(name)]
        : undefined;
      return placeOf(written ? { position: written } : directive);
    },
    complaints: repeated.map(({ name, ...place }) =>
      error(place, about(name, say('attribute-twice'))),
    ),
  };
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
