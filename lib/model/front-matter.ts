import { z } from 'zod';
import { issueText, say } from '@/lib/messages/message';
import { parseDate } from './date';
import { id } from './id';

/** One line of text: not empty, no line break, no white space around it. */
const line = z
  .string()
  .min(1, issueText(say('line-empty')))
  .refine((text) => !/[\r\n]/.test(text), issueText(say('line-broken')))
  .refine((text) => text === text.trim(), issueText(say('line-padded')));

/** An EDTF date, kept as the text that the author wrote. */
const edtf = z.preprocess(
  // `date: [2010-07-09..]` is a list for YAML.
  (value) =>
    Array.isArray(value) && value.length === 1 && typeof value[0] === 'string'
      ? `[${value[0]}]`
      : value,
  z.string().superRefine((text, context) => {
    const result = parseDate(text);
    if (!result.ok) context.addIssue({ code: 'custom', message: issueText(result.error) });
  }),
);

/** An address on the web, `https://` or `http://`. */
const webAddress = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:\/\/[^\s]+$/.test(text),
    issueText(say('web-address-malformed')),
  );

/** A file name inside `content/sources/`, without folders. */
const sourceFile = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*\.txt$/, issueText(say('source-name-malformed')));

/** The types of document, as `type` in the front matter and the ledger call them. */
export const DOCUMENT_TYPES = [
  ...(['talk', 'council-paper', 'report', 'minutes', 'note'] as const),
  ...(['contract', 'interview', 'press-release', 'law', 'letter'] as const),
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** What pages call a type of document. */
export const DOCUMENT_TYPE_WORDS: Readonly<Record<DocumentType, string>> = {
  talk: 'Vortrag',
  'council-paper': 'Beschlussvorlage',
  report: 'Bericht',
  minutes: 'Protokoll',
  note: 'Notiz',
  contract: 'Vertrag',
  interview: 'Interview',
  'press-release': 'Pressemitteilung',
  law: 'Gesetz',
  letter: 'Brief',
};

/** What `dokumentart=` in addresses calls it. Addresses are cited, so these never change. */
export const DOCUMENT_TYPE_ADDRESSES: Readonly<Record<DocumentType, string>> = {
  talk: 'vortrag',
  'council-paper': 'beschlussvorlage',
  report: 'bericht',
  minutes: 'protokoll',
  note: 'notiz',
  contract: 'vertrag',
  interview: 'interview',
  'press-release': 'pressemitteilung',
  law: 'gesetz',
  letter: 'brief',
};

/** Dokument: a talk, council paper, report, or what else {@link DOCUMENT_TYPES} has. */
export const documentFrontMatter = z.strictObject({
  /** As the source gives it; never made up. */
  title: line,
  /** What it is; readers see Vortrag, Beschlussvorlage and so on, see {@link DOCUMENT_TYPE_WORDS}. */
  type: z.enum(DOCUMENT_TYPES),
  /** The date of the document in EDTF. Left out only when nothing is known: then it is found by no date. */
  date: edtf.optional(),
  /** Where it was given or dealt with: `5. Mülheimer Arbeitsmarktdialog`. */
  event: line.optional(),
  /** Whose words it is in: the id of a person. */
  speaker: id.optional(),
  /** Which body it is from: the id of an organisation. */
  organisation: id.optional(),
  /** Which body it was put to: the id of an organisation. */
  addressee: id.optional(),
  /** The plain text of the source, a file in `sources/`. */
  archive: sourceFile.optional(),
  /** Where the original is published. */
  url: webAddress.optional(),
  /** Ids of topics; all statements of the document belong to them. */
  topics: z.array(id).default([]),
  /** `draft`: the site skips the document and the check lists it. Left out when it is published. */
  status: z.literal('draft', issueText(say('status-not-draft'))).optional(),
});
export type DocumentFrontMatter = z.infer<typeof documentFrontMatter>;

const NOT_IN_NAME = issueText(say('name-part-not-in-name'));

/** Person: somebody whose words stand in the archive. */
export const personFrontMatter = z
  .strictObject({
    /** The full name, as the sources give it. */
    name: line,
    /** By which lists order the person, where it is not the last word of the name: `Yıldız Demir`. With `given`, citations have it first. */
    surname: line.optional(),
    /** The given names: with `surname`, a citation begins `Spies, Matthias`. Nothing is guessed from `name`. */
    given: line.optional(),
    /** Office or task, as the sources give it. */
    role: line.optional(),
    /** The id of the organisation that the sources name with the person. */
    organisation: id.optional(),
  })
  .refine(({ name, surname }) => surname === undefined || name.includes(surname), {
    path: ['surname'],
    message: NOT_IN_NAME,
  })
  .refine(({ name, given }) => given === undefined || name.includes(given), {
    path: ['given'],
    message: NOT_IN_NAME,
  })
  .refine(({ surname, given }) => given === undefined || surname !== undefined, {
    path: ['given'],
    message: issueText(say('given-name-alone')),
  });

/** Organisation: a body that speaks or is spoken of. */
export const organisationFrontMatter = z.strictObject({
  /** The full name. */
  name: line,
  /** The usual short form: `BMAS`. */
  abbreviation: line.optional(),
  /** The id of the organisation that it is a part or organ of. */
  partOf: id.optional(),
  /** Where what the text says of it is laid down: `Art. 91e GG`. */
  references: z.array(line).default([]),
});

/** Thema: what statements are about. */
export const topicFrontMatter = z.strictObject({
  title: line,
});

/** Begriff: an abbreviation or expression of the field, with what it stands for. */
export const termFrontMatter = z.strictObject({
  /** The word as it stands in the texts: `BA`, `Optionskommune`. Recognised as a whole word, in this spelling. */
  title: line,
  /** The long form of an abbreviation, shown on hover and searched along: `Bundesagentur für Arbeit`. */
  expansion: line.optional(),
  /** Other words for the same thing. */
  synonyms: z.array(line).default([]),
  /** Inflected forms that are to be recognised as well: `Optionskommunen`. */
  forms: z.array(line).default([]),
  /** Where the explanation is laid down: `§ 6a SGB II`. At least one. */
  references: z.array(line).min(1, issueText(say('references-empty'))),
});

/** A page of the operator: Impressum, Datenschutz, Barrierefreiheit, Über dieses Archiv. */
export const pageFrontMatter = z.strictObject({
  title: line,
});

/** `site.yml`: the archive as a whole. */
export const siteSettings = z.strictObject({
  /** The name of the archive, in every page title. */
  title: line,
  /** One sentence under the name. */
  subtitle: line.optional(),
  /** Where the archive is published, without a slash at the end; citations and canonical links begin with it. */
  baseUrl: webAddress.refine((text) => !text.endsWith('/'), issueText(say('base-url-with-slash'))),
  /** Who runs the archive, in the footer. Left out until it is known. */
  operator: line.optional(),
  /** The licence of what the archive itself has written and collected: its address. Wordings belong to those who said them. */
  license: webAddress.optional(),
  /** The language of the content; the site's own texts are German. */
  language: z.literal('de', issueText(say('language-not-german'))),
  /** `true`: an error anywhere holds back every change. Otherwise the files that it concerns stay as they were published before. */
  strict: z.enum(['true', 'false'], issueText(say('strict-not-boolean'))).optional(),
});
export type Site = z.infer<typeof siteSettings>;

/** `sources/bericht-2008.yml`: how the archive text `sources/bericht-2008.txt` came about. What is not known is left out. */
export const transcriptionNote = z.strictObject({
  /** What was transcribed: `Foliensatz (PDF)`, `Papierkopie aus dem Stadtarchiv`. */
  transcribedFrom: line.optional(),
  /** Who did it: a name, or a program with its version. */
  transcribedBy: line.optional(),
  /** When, in EDTF. */
  transcribedOn: edtf.optional(),
  /** What else readers should know: `Seite 7 ist unleserlich`. */
  remark: line.optional(),
});

/** Attributes of `:::quote{#id …}`, `:::experience{…}`, `:::expectation{…}`. */
export const statementAttributes = z.strictObject({
  /** The statement's id inside its document. */
  id,
  /** Where a quote was said: the id of the document that it is taken from. Only quotes have it. */
  from: id.optional(),
  /** The date of what was said, in EDTF, if it is not that of `from` or of the document. */
  date: edtf.optional(),
  /** Who said it, if not the speaker of `from` or of the document. */
  speaker: id.optional(),
  /** Which body it is from, if not that of `from` or of the document. */
  organisation: id.optional(),
  /** Ids of topics beside those of the document, separated by spaces. */
  topics: z
    .string()
    .transform((text) => text.split(/\s+/).filter(Boolean))
    .pipe(z.array(id))
    .optional(),
  /** Where in the document: `Folie 3`, `S. 12`. */
  locator: line.optional(),
});
export type StatementAttributes = z.infer<typeof statementAttributes>;
