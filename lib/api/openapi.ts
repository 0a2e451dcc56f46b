import { z } from 'zod';
import type { Site } from '@/lib/model/front-matter';
import { KIND_ADDRESSES, KINDS } from '@/lib/model/kind';
import { sure } from '@/lib/model/sure';
import { FACETS, MOST_BYTES, SORTS } from '@/lib/search/query';
import { LIMIT } from './parameters';
import { PROBLEM_TYPE } from './problem';
import * as schemas from './schemas';

/** An address of the API: what it answers, by the name of its schema. */
export interface ApiRoute {
  /** As OpenAPI writes it: `/api/topics/{topic}`. */
  readonly path: string;
  readonly summary: string;
  readonly answers: z.ZodType;
  readonly parameters: 'search' | 'range' | 'none';
}

export const API_ROUTES: readonly ApiRoute[] = [
  {
    path: '/api/statements',
    summary: 'Statements that a search finds, with the number of hits by filter and year',
    answers: schemas.foundSchema,
    parameters: 'search',
  },
  {
    path: '/api/statements/{document}/{statement}',
    summary: 'All that is known of a statement',
    answers: schemas.statementDetails,
    parameters: 'none',
  },
  list('documents', 'Documents, newest first', schemas.LISTS.documents),
  {
    path: '/api/documents/{document}',
    summary: 'A document with the order of its statements',
    answers: schemas.documentDetails,
    parameters: 'none',
  },
  list('people', 'People, by surname', schemas.LISTS.people),
  one('people', 'person', 'A person', schemas.personSchema),
  list('organisations', 'Organisations, by name', schemas.LISTS.organisations),
  one('organisations', 'organisation', 'An organisation', schemas.organisationSchema),
  list('topics', 'Topics, by title', schemas.LISTS.topics),
  one('topics', 'topic', 'A topic', schemas.topicSchema),
  list('terms', 'Terms of the glossary, by title', schemas.LISTS.terms),
  one('terms', 'term', 'A term of the glossary', schemas.termSchema),
];

function list(name: string, summary: string, answers: z.ZodType): ApiRoute {
  return { path: `/api/${name}`, summary, answers, parameters: 'range' };
}

function one(name: string, parameter: string, summary: string, answers: z.ZodType): ApiRoute {
  return { path: `/api/${name}/{${parameter}}`, summary, answers, parameters: 'none' };
}

/** The description of the API (https://spec.openapis.org/oas/v3.1.1), its schemas derived from those by which answers are made. */
export function openApi({ title, baseUrl, license }: Site) {
  return {
    openapi: '3.1.1',
    info: {
      title,
      version: '1',
      description:
        'Read only. Every answer has an ETag. Errors are problem details (RFC 9457). Dates are claims in EDTF with the days that they cover. What is not known is missing.',
      ...(license !== undefined && { license: { name: license, url: license } }),
    },
    servers: [{ url: baseUrl }],
    paths: Object.fromEntries(API_ROUTES.map((route) => [route.path, { get: operation(route) }])),
    components: { schemas: componentSchemas(), parameters: parameters() },
  };
}

function operation({ path, summary, answers, parameters: asked }: ApiRoute) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  }));
  const inQuery = [
    ...(asked === 'search' ? ['q', 'von', 'bis', ...FACETS, 'sort'] : []),
    ...(asked === 'none' ? [] : ['limit', 'cursor']),
  ].map((name) => ({ $ref: `#/components/parameters/${name}` }));
  return {
    summary,
    operationId: path
      .replace('/api/', '')
      .replace(/[/{}]+(\w?)/g, (_all, next: string) => next.toUpperCase()),
    parameters: [...inPath, ...inQuery],
    responses: {
      200: {
        description: summary,
        headers: { ETag: { schema: { type: 'string' } } },
        content: { 'application/json': { schema: refTo(answers) } },
      },
      default: {
        description: 'What is wrong',
        content: { [PROBLEM_TYPE]: { schema: refTo(schemas.problemSchema) } },
      },
    },
  };
}

function refTo(schema: z.ZodType): { readonly $ref: string } {
  return { $ref: addressOfSchema(sure(schemas.COMPONENTS.get(schema)).id) };
}

function addressOfSchema(id: string): string {
  return `#/components/schemas/${id}`;
}

function componentSchemas() {
  const { schemas: all } = z.toJSONSchema(schemas.COMPONENTS, { uri: addressOfSchema });
  // As parts of a description they have neither an address nor a dialect of their own.
  const own = ([key]: [string, unknown]) => key !== '$schema' && key !== '$id';
  return Object.fromEntries(
    Object.entries(all).map(([id, schema]) => [
      id,
      Object.fromEntries(Object.entries(schema).filter(own)),
    ]),
  );
}

const text = (maxLength: number) => ({ type: 'string', maxLength });

function parameters() {
  const described: Record<string, { description: string; schema: object; explode?: true }> = {
    q: {
      description:
        'Words as people type them in the search of the site: several must all occur, phrases in quotation marks, ODER, -not, dates',
      schema: text(500),
    },
    von: {
      description: 'The first day asked for, also a month or a year',
      schema: text(MOST_BYTES.date),
    },
    bis: {
      description: 'The last day asked for, also a month or a year',
      schema: text(MOST_BYTES.date),
    },
    ...Object.fromEntries(
      FACETS.map((facet) => [
        facet,
        {
          description: 'One of these values; facets in the answer tell which there are',
          explode: true as const,
          schema: {
            type: 'array',
            maxItems: 50,
            items:
              facet === 'art'
                ? { enum: KINDS.map((kind) => KIND_ADDRESSES[kind].art) }
                : { type: 'string' },
          },
        },
      ]),
    ),
    sort: {
      description: 'The order; by relevance where there are words, else newest first',
      schema: { enum: SORTS },
    },
    limit: {
      description: 'How many at most',
      schema: { type: 'integer', minimum: 1, maximum: LIMIT.most, default: LIMIT.usual },
    },
    cursor: {
      description: 'Where to go on, from `next` of the answer before',
      schema: { type: 'string' },
    },
  };
  return Object.fromEntries(
    Object.entries(described).map(([name, { description, schema, explode }]) => [
      name,
      {
        name,
        in: 'query',
        description,
        schema,
        ...(explode && { style: 'form', explode }),
      },
    ]),
  );
}
