import { parseFile } from '@/lib/content/parse-file';
import type { Reference } from '@/lib/content/parsed';
import type { Folder } from '@/lib/content/target';
import {
  DOCUMENT_TYPE_ADDRESSES,
  DOCUMENT_TYPES,
  documentFrontMatter,
  organisationFrontMatter,
  pageFrontMatter,
  personFrontMatter,
  termFrontMatter,
  topicFrontMatter,
  type DocumentType,
} from '@/lib/model/front-matter';
import { proposeId } from '@/lib/model/id';
import { isError, type Problem } from '@/lib/model/problem';
import { documentText } from './document-text';

/** What a new file can be: a type of document, or an entry of another folder. */
export type NewKind =
  | { readonly folder: 'documents'; readonly type: DocumentType }
  | { readonly folder: Exclude<Folder, 'documents'> };

/** The words for the other folders, in English and German; types of document have theirs already. */
const OTHERS: Readonly<Record<string, Exclude<Folder, 'documents'>>> = {
  person: 'people',
  organisation: 'organisations',
  topic: 'topics',
  thema: 'topics',
  term: 'terms',
  begriff: 'terms',
  page: 'pages',
  seite: 'pages',
};

/** The words that `npm run new` takes, those that it shows: English, as the front matter has them. */
export const NEW_WORDS: readonly string[] = [
  ...DOCUMENT_TYPES,
  ...['person', 'organisation', 'topic', 'term', 'page'],
];

/** What a word such as `talk`, `vortrag` or `person` asks for; undefined for a word that names nothing. */
export function newKindNamed(word: string): NewKind | undefined {
  const folded = word.toLowerCase();
  const type = DOCUMENT_TYPES.find(
    (each) => each === folded || DOCUMENT_TYPE_ADDRESSES[each] === folded,
  );
  if (type) return { folder: 'documents', type };
  const folder = OTHERS[folded];
  return folder && { folder };
}

/** The word that makes a file in a folder, for hints. */
export const WORD_OF_FOLDER: Readonly<Record<Folder, string>> = {
  documents: 'report',
  people: 'person',
  organisations: 'organisation',
  topics: 'topic',
  terms: 'term',
  pages: 'page',
};

const SHAPES: Readonly<Record<Folder, object>> = {
  documents: documentFrontMatter.shape,
  people: personFrontMatter.shape,
  organisations: organisationFrontMatter.shape,
  topics: topicFrontMatter.shape,
  terms: termFrontMatter.shape,
  pages: pageFrontMatter.shape,
};

/** Keys whose values are lists; their options name one of them and can be given again. */
const LISTS: Readonly<Record<string, string>> = {
  topics: 'topic',
  references: 'reference',
  synonyms: 'synonym',
  forms: 'form',
};

/** The keys of front matter that can be given as options, with the name of the option: `topics` → `topic`, `partOf` → `part-of`. */
export function optionsOf({ folder }: NewKind): ReadonlyMap<string, string> {
  const given = ['title', 'name', 'type', 'status'];
  return new Map(
    Object.keys(SHAPES[folder])
      .filter((key) => !given.includes(key))
      .map((key) => [
        key,
        LISTS[key] ?? key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      ]),
  );
}

export interface NewEntry {
  readonly folder: Folder;
  readonly id: string;
  readonly text: string;
  /** What keeps the file from being valid. */
  readonly problems: readonly Problem[];
  /** What the file names and has to be there. */
  readonly references: readonly Reference[];
}

/**
 * A new file, checked as if it were there already. A document begins as a draft. What is not given is left out: no date, no
 * speaker is made up. `values` are by keys of the front matter.
 */
export function newEntry(
  kind: NewKind,
  title: string,
  {
    id = proposeId(title),
    ...values
  }: Readonly<Record<string, string | readonly string[]>> & {
    readonly id?: string;
  },
): NewEntry {
  const { folder } = kind;
  const named = folder === 'people' || folder === 'organisations' ? 'name' : 'title';
  const frontMatter = {
    [named]: title,
    ...(kind.folder === 'documents' ? { type: kind.type } : {}),
    ...values,
    ...(kind.folder === 'documents' ? { status: 'draft' } : {}),
  };
  const text = documentText({ frontMatter, parts: [] });
  const shownAs = `${folder}/${id}.md`;
  const bytes = new TextEncoder().encode(text);
  const { problems, entry } = parseFile({ folder, name: `${id}.md`, shownAs, bytes });
  return {
    folder,
    id,
    text,
    problems: problems.filter(isError),
    references: entry?.references ?? [],
  };
}
