import { z } from 'zod';
import { DOCUMENT_TYPES } from '@/lib/model/front-matter';
import { KINDS } from '@/lib/model/kind';
import { EXPECTATION_STATUSES, OUTCOME_STATUSES, RELATION_TYPES } from '@/lib/model/relation';
import { FACETS } from '@/lib/search/query';

/*
 * What the API answers. The types are derived from these schemas, and so is the OpenAPI description; tests hold real answers
 * against them. What is not known is missing: nothing is null, empty or made up.
 */

/** Those that have a name in the description. Not zod's own registry: the server may load this module more than once. */
export const COMPONENTS = z.registry<{ id: string }>();

const id = z.string().min(1);
const url = z.url();
const day = z.iso.date();

/** A date as the source gives it. */
export const dateSchema = z
  .strictObject({
    edtf: z.string().meta({ description: 'EDTF (ISO 8601-2): 2004, 2004-07-08, 2010~, 2004/2010' }),
    first: day
      .optional()
      .meta({ description: 'The first day that it allows; missing for an open start' }),
    last: day
      .optional()
      .meta({ description: 'The last day that it allows; missing for an open end' }),
    text: z.string().meta({ description: 'The same in German words' }),
  })
  .meta({ description: 'A claim about when, with the days that it covers' })
  .register(COMPONENTS, { id: 'Date' });

const named = { id, url };

export const personReference = z
  .strictObject({ ...named, name: z.string() })
  .register(COMPONENTS, { id: 'PersonReference' });
export const organisationReference = z
  .strictObject({ ...named, name: z.string() })
  .register(COMPONENTS, { id: 'OrganisationReference' });
export const topicReference = z
  .strictObject({ ...named, title: z.string() })
  .register(COMPONENTS, { id: 'TopicReference' });
export const documentReference = z
  .strictObject({
    ...named,
    title: z.string(),
    type: z.enum(DOCUMENT_TYPES),
    date: dateSchema.optional(),
  })
  .register(COMPONENTS, { id: 'DocumentReference' });

/** What pages show of a statement in a list. */
export const statementSchema = z
  .strictObject({
    id: id.meta({ description: 'document/statement: its address below /dokumente/' }),
    url,
    permalink: url.meta({
      description: 'Its lasting address, with the fingerprint of the wording once it is recorded',
    }),
    api: url.meta({ description: 'Where this API has everything that it knows of the statement' }),
    kind: z.enum(KINDS),
    text: z.string().meta({
      description: 'The wording as plain text; paragraphs are separated by an empty line',
    }),
    date: dateSchema.optional().meta({ description: 'When it was said' }),
    speaker: personReference.optional(),
    organisation: organisationReference.optional(),
    document: documentReference.meta({ description: 'The document that carries it' }),
    origin: documentReference.optional().meta({
      description: 'The document in which it was said, if that is another one',
    }),
    topics: z.array(topicReference),
    status: z
      .enum(EXPECTATION_STATUSES)
      .optional()
      .meta({ description: 'Of an expectation: what became of it, as far as the archive knows' }),
    published: day.optional().meta({
      description: 'The first day in this archive; missing while its ledger does not have it',
    }),
    updated: day.optional().meta({ description: 'The last change of the wording' }),
  })
  .meta({ description: 'A quote, an experience or an expectation' })
  .register(COMPONENTS, { id: 'Statement' });

const targetSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('statement'), id, url }),
    z.strictObject({ type: z.literal('document'), id, url }),
    z.strictObject({ type: z.literal('web'), url, label: z.string() }),
  ])
  .register(COMPONENTS, { id: 'Target' });

const relationSchema = z
  .strictObject({
    type: z.enum(RELATION_TYPES),
    direction: z.enum(['forward', 'backward']).meta({
      description: 'forward: declared by this statement; backward: by the other one',
    }),
    word: z.string().meta({ description: 'As it reads from this statement, in German' }),
    target: targetSchema,
    date: dateSchema.optional(),
    remark: z.string().optional(),
  })
  .meta({ description: 'The archive’s reading, not the source’s' })
  .register(COMPONENTS, { id: 'Relation' });

const outcomeSchema = z
  .strictObject({
    status: z.enum(OUTCOME_STATUSES),
    evidence: z.array(targetSchema),
    date: dateSchema.optional(),
    remark: z.string().optional(),
  })
  .register(COMPONENTS, { id: 'Outcome' });

/** Where a wording stands in its source (https://www.w3.org/TR/annotation-model/#selectors). */
const selectorSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('TextQuoteSelector'),
      exact: z.string(),
      prefix: z.string(),
      suffix: z.string(),
    }),
    z.strictObject({
      type: z.literal('TextPositionSelector'),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
    }),
  ])
  .meta({ description: 'A selector of the Web Annotation Data Model' })
  .register(COMPONENTS, { id: 'Selector' });

const proofSchema = z
  .strictObject({
    status: z.enum(['verbatim', 'withOmission', 'withAddition']),
    source: url.meta({ description: 'The page of the archive text' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'Of the file of that text' }),
    document: documentReference.meta({ description: 'The document whose text that is' }),
    checked: day,
    passages: z
      .array(
        z.strictObject({
          lines: z.tuple([z.int().positive(), z.int().positive()]),
          selectors: z.array(selectorSchema),
        }),
      )
      .meta({ description: 'One more than there are omissions in the wording' }),
  })
  .meta({ description: 'What came of looking the wording up in the archive text' })
  .register(COMPONENTS, { id: 'Proof' });

export const statementDetails = statementSchema
  .extend({
    html: z.string().meta({ description: 'The wording as safe HTML' }),
    section: z.string().optional(),
    locator: z.string().optional(),
    attribution: z.string().optional().meta({
      description: 'The source’s own line of attribution, word for word',
    }),
    fingerprint: z.string().optional(),
    proof: proofSchema.optional(),
    relations: z.array(relationSchema),
    outcomes: z.array(outcomeSchema),
    citation: z.strictObject({
      text: z.string().meta({ description: 'After DIN ISO 690' }),
      bibtex: url,
      ris: url,
      csl: url,
    }),
  })
  .register(COMPONENTS, { id: 'StatementDetails' });

export const documentSchema = z
  .strictObject({
    ...named,
    api: url,
    title: z.string(),
    type: z.enum(DOCUMENT_TYPES),
    date: dateSchema.optional(),
    event: z.string().optional(),
    speaker: personReference.optional(),
    organisation: organisationReference.optional(),
    addressee: organisationReference.optional(),
    original: url.optional().meta({ description: 'Where the original is published' }),
    source: url.optional().meta({ description: 'The page of its archive text' }),
    topics: z.array(topicReference),
    statements: z.int().nonnegative().meta({ description: 'How many it carries' }),
  })
  .register(COMPONENTS, { id: 'Document' });

export const documentDetails = documentSchema
  .omit({ statements: true })
  .extend({
    sections: z.array(
      z.strictObject({
        title: z.string(),
        depth: z.int().nonnegative(),
        url,
        statements: z.array(id).meta({ description: 'Full ids, in the order of the source' }),
      }),
    ),
    quoted: z.array(id).meta({ description: 'What other documents quote from it' }),
  })
  .register(COMPONENTS, { id: 'DocumentDetails' });

export const personSchema = z
  .strictObject({
    ...named,
    name: z.string(),
    given: z.string().optional(),
    surname: z.string().optional(),
    role: z.string().optional(),
    organisation: organisationReference.optional(),
    statements: z.int().nonnegative(),
  })
  .register(COMPONENTS, { id: 'Person' });

export const organisationSchema = z
  .strictObject({
    ...named,
    name: z.string(),
    abbreviation: z.string().optional(),
    partOf: organisationReference.optional(),
    references: z.array(z.string()),
    statements: z.int().nonnegative(),
  })
  .register(COMPONENTS, { id: 'Organisation' });

export const topicSchema = z
  .strictObject({ ...named, title: z.string(), statements: z.int().nonnegative() })
  .register(COMPONENTS, { id: 'Topic' });

export const termSchema = z
  .strictObject({
    ...named,
    title: z.string(),
    expansion: z.string().optional(),
    synonyms: z.array(z.string()),
    references: z.array(z.string()),
  })
  .register(COMPONENTS, { id: 'Term' });

const next = url.optional().meta({ description: 'The next page; missing on the last one' });

const facetSchema = z
  .strictObject({
    facet: z.enum(FACETS).meta({ description: 'The name of the parameter' }),
    values: z.array(
      z.strictObject({
        id: z.string().meta({ description: 'The value of the parameter' }),
        label: z.string(),
        count: z.int().nonnegative(),
      }),
    ),
    more: z.int().nonnegative().meta({ description: 'How many values are not listed' }),
  })
  .register(COMPONENTS, { id: 'Facet' });

export const foundSchema = z
  .strictObject({
    version: z.string().meta({ description: 'Another one whenever anything in the archive is' }),
    total: z.int().nonnegative(),
    matched: z.enum(['all', 'some']).meta({
      description:
        'some: nothing has all of the words, or one of them occurs nowhere; these are the statements that come closest',
    }),
    page: url.meta({ description: 'The same search for readers' }),
    notices: z.array(z.string()).meta({ description: 'What the search did unasked, in German' }),
    statements: z.array(statementSchema),
    facets: z.array(facetSchema),
    years: z.array(z.strictObject({ year: z.int(), count: z.int().nonnegative() })),
    next,
  })
  .register(COMPONENTS, { id: 'FoundStatements' });

const listOf = <Item extends z.ZodType>(name: string, item: Item) =>
  z
    .strictObject({
      version: z.string(),
      total: z.int().nonnegative(),
      items: z.array(item),
      next,
    })
    .register(COMPONENTS, { id: name });

export const LISTS = {
  documents: listOf('Documents', documentSchema),
  people: listOf('People', personSchema),
  organisations: listOf('Organisations', organisationSchema),
  topics: listOf('Topics', topicSchema),
  terms: listOf('Terms', termSchema),
} as const;

/** Problem details (RFC 9457). */
export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z
      .array(z.strictObject({ parameter: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'One for each parameter that is wrong' }),
  })
  .register(COMPONENTS, { id: 'Problem' });

export type DateData = z.infer<typeof dateSchema>;
export type StatementData = z.infer<typeof statementSchema>;
export type StatementDetails = z.infer<typeof statementDetails>;
export type DocumentData = z.infer<typeof documentSchema>;
export type DocumentDetails = z.infer<typeof documentDetails>;
export type PersonData = z.infer<typeof personSchema>;
export type OrganisationData = z.infer<typeof organisationSchema>;
export type TopicData = z.infer<typeof topicSchema>;
export type TermData = z.infer<typeof termSchema>;
export type FoundData = z.infer<typeof foundSchema>;
export type ProblemData = z.infer<typeof problemSchema>;
