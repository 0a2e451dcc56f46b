import type { z } from 'zod';
import type { ArchiveDate } from './date';
import type {
  DocumentType,
  organisationFrontMatter,
  pageFrontMatter,
  personFrontMatter,
  Site,
  termFrontMatter,
  topicFrontMatter,
} from './front-matter';
import type { Kind } from './kind';
import type { Ledger } from './ledger';
import type { Proof, Source } from './proof';
import type { Outcome, Relation } from './relation';

/** Aussage: one quote, experience or expectation; the unit of linking, finding, citing. */
export interface Statement {
  /** `document/statement`: the address below `/dokumente/`. */
  readonly id: string;
  readonly kind: Kind;
  /** The id of the document that carries it. */
  readonly document: string;
  /** The anchor of the section it stands in. */
  readonly section: string;
  /** The wording as plain text; paragraphs are separated by an empty line. */
  readonly text: string;
  /** The wording as HTML (safe), only when it has more than plain paragraphs; see `wordingHtml`. */
  readonly html?: string;
  /** When it was said: its own date, else that of `from`, else that of its document. */
  readonly date?: ArchiveDate;
  /** Where it was said, if not in the document that carries it: a document's id. */
  readonly from?: string;
  readonly speaker?: string;
  readonly organisation?: string;
  readonly topics: readonly string[];
  /** The source's own line of attribution, word for word. */
  readonly attribution?: string;
  /** Words of the wording that stand so in the source, as the page remarks; see `markSic`. */
  readonly sic?: readonly string[];
  readonly locator?: string;
  readonly relations: readonly Relation[];
  readonly outcomes: readonly Outcome[];
  /** Missing when there is no archive text to check it against. */
  readonly proof?: Proof;
}

/** What a section is made of, in the order of the source. */
export type Block =
  /** Safe HTML. */
  | { readonly type: 'prose'; readonly html: string }
  /** The full id of a statement of this document. */
  | { readonly type: 'statement'; readonly id: string }
  /** A gap in an operator's page that is still to be filled in. */
  | { readonly type: 'gap'; readonly text: string }
  | { readonly type: 'component'; readonly component: EmbeddedComponent };

/** The site's own components that an `.mdx` file may use. Ids are full ids. */
export type EmbeddedComponent =
  | { readonly name: 'Statement'; readonly id: string }
  | { readonly name: 'Timeline'; readonly topic: string }
  | { readonly name: 'Comparison'; readonly a: string; readonly b: string };

/** Abschnitt: a heading and what stands under it. The part before the first heading has depth 0 and an empty title. */
export interface Section {
  /** Unique within the document; the fragment of its address. Begins with `abschnitt-`, so that it meets no statement's id. */
  readonly anchor: string;
  readonly title: string;
  /** 0 for the lead, 2 to 6 for `##` to `######`. */
  readonly depth: number;
  readonly blocks: readonly Block[];
}

/** Dokument. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly type: DocumentType;
  readonly date?: ArchiveDate;
  readonly event?: string;
  readonly speaker?: string;
  readonly organisation?: string;
  readonly addressee?: string;
  readonly archive?: string;
  readonly url?: string;
  readonly topics: readonly string[];
  readonly sections: readonly Section[];
  /** Full ids, in the order of the source. */
  readonly statements: readonly string[];
}

/** What the smaller entries have in common: an id and their text as blocks. */
interface Entry {
  readonly id: string;
  readonly blocks: readonly Block[];
}

export type Person = Entry & z.infer<typeof personFrontMatter>;
export type Organisation = Entry & z.infer<typeof organisationFrontMatter>;
export type Topic = Entry & z.infer<typeof topicFrontMatter>;
export type Term = Entry & z.infer<typeof termFrontMatter>;
export type Page = z.infer<typeof pageFrontMatter> & {
  readonly id: string;
  readonly sections: readonly Section[];
};

/** A whole content folder, checked and resolved: every id in it leads somewhere. */
export interface Snapshot {
  /** Changes when any content does: a hash of all files. */
  readonly version: string;
  readonly site: Site;
  readonly documents: readonly Document[];
  readonly statements: readonly Statement[];
  /** The archive texts that documents name. */
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
  readonly topics: readonly Topic[];
  readonly terms: readonly Term[];
  readonly pages: readonly Page[];
  /** Missing when the folder has none. */
  readonly ledger?: Ledger;
}
