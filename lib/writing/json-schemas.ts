import { z } from 'zod';
import {
  documentFrontMatter,
  DOCUMENT_TYPE_WORDS,
  DOCUMENT_TYPES,
  organisationFrontMatter,
  pageFrontMatter,
  personFrontMatter,
  siteSettings,
  termFrontMatter,
  topicFrontMatter,
  transcriptionNote,
} from '@/lib/model/front-matter';
import {
  DOCUMENT_KEYS,
  ORGANISATION_KEYS,
  PAGE_KEYS,
  PERSON_KEYS,
  SITE_KEYS,
  TERM_KEYS,
  TOPIC_KEYS,
  TRANSCRIPTION_KEYS,
} from './key-texts';

/** A schema that editors read, and the name of its file in `docs/schema/`. */
export interface PublishedSchema {
  readonly file: string;
  readonly schema: object;
}

/**
 * JSON Schemas (draft 7, which editors understand) of front matter, `site.yml` and `sources/*.yml`. They are made of the
 * schemas of the check and say less: what holds between keys, and whether what is named is there, only the check knows.
 */
export function jsonSchemas(): PublishedSchema[] {
  return [
    published('document', 'Dokument', documentFrontMatter, DOCUMENT_KEYS),
    published('person', 'Person', personFrontMatter, PERSON_KEYS),
    published('organisation', 'Organisation', organisationFrontMatter, ORGANISATION_KEYS),
    published('topic', 'Thema', topicFrontMatter, TOPIC_KEYS),
    published('term', 'Begriff', termFrontMatter, TERM_KEYS),
    published('page', 'Seite des Betreibers', pageFrontMatter, PAGE_KEYS),
    published('site', 'site.yml: das Archiv als Ganzes', siteSettings, SITE_KEYS),
    published(
      'source',
      'sources/*.yml: wie ein Archivtext entstand',
      transcriptionNote,
      TRANSCRIPTION_KEYS,
    ),
  ];
}

/** Keys that hold a date. Editors read `2010` as a number, and `[2010-07-09..2010~]` as a list. */
const DATES = ['date', 'transcribedOn'];
const DATE = { type: ['string', 'number', 'array'], items: { type: 'string' } };
/** Keys that name another entry, or several: ids. */
const ID = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 100 };
const NAMING = ['speaker', 'organisation', 'addressee', 'partOf'];

function published(
  name: string,
  title: string,
  schema: z.ZodObject,
  keys: Readonly<Record<string, string>>,
): PublishedSchema {
  const made = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  const properties = Object.fromEntries(
    Object.entries(made.properties ?? {}).map(([key, value]) => [
      key,
      {
        ...(typeof value === 'object' ? withoutDefault(value) : {}),
        ...addedTo(key),
        description: keys[key],
      },
    ]),
  );
  return { file: `${name}.json`, schema: { ...made, title, properties } };
}

/** A default would be written into files by editors that complete keys. */
function withoutDefault(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'default'));
}

function addedTo(key: string): object {
  if (DATES.includes(key)) return DATE;
  if (NAMING.includes(key)) return ID;
  if (key === 'topics') return { items: ID };
  if (key === 'url' || key === 'baseUrl' || key === 'license')
    return { pattern: '^https?://\\S+$' };
  if (key === 'archive') return { pattern: '\\.txt$' };
  // The check reads every value as text; for YAML `true` without quotes is none.
  if (key === 'strict')
    return { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] };
  if (key === 'type')
    return { enumDescriptions: DOCUMENT_TYPES.map((type) => DOCUMENT_TYPE_WORDS[type]) };
  return {};
}
