import type { EmbeddedComponent } from '@/lib/model/archive';
import type { Kind } from '@/lib/model/kind';
import type { OutcomeStatus, RelationType } from '@/lib/model/relation';
import type { Place, Problem } from '@/lib/model/problem';
import type { Folder, LinkTarget } from './target';

/*
 * What one file says, before it is known what the others say. Plain data: it is kept in the cache as JSON.
 */

/** A file of one of the folders of entries. `entry` is missing when the file could not be understood at all. */
export interface ParsedFile {
  readonly folder: Folder;
  readonly id: string;
  /** Of this file alone. */
  readonly problems: readonly Problem[];
  readonly entry?: ParsedEntry;
  /**
   * What could be read of a file that could not be understood as a whole: it is held against the other files, so that an
   * author is told of everything at once; nobody else may take it for what the file says.
   */
  readonly partial?: ParsedEntry;
  /** A document with `status: draft`, which is not published, whether or not it can be understood. */
  readonly draft?: DraftMark;
}

export interface DraftMark {
  /** Where `status` stands. */
  readonly place: Place;
  /** How many `::review[…]` there are. */
  readonly reviews: number;
}

export interface ParsedEntry {
  /** Valid by the schema of its folder. */
  readonly frontMatter: unknown;
  readonly sections: readonly ParsedSection[];
  readonly statements: readonly ParsedStatement[];
  /** Everything in the file that names another entry, except in relations and outcomes. */
  readonly references: readonly Reference[];
  /** Ids of statements that could not be read: to name them is no mistake of the one who does. */
  readonly unread: readonly string[];
  /** Where values of the front matter stand that are held against other files: `archive`, `partOf`, `forms.2`. */
  readonly places: Readonly<Record<string, Place>>;
}

/** A mention of another entry that has to exist. */
export interface Reference extends Place {
  /** What the author wrote it as: `speaker`, `topics`, `link`. */
  readonly subject: string;
  readonly folder: Folder;
  readonly id: string;
  readonly fragment?: string;
  /** The fragment has to be that of a statement; a section will not do. */
  readonly isStatement?: true;
}

export interface ParsedSection extends Place {
  readonly anchor: string;
  readonly title: string;
  readonly depth: number;
  readonly blocks: readonly ParsedBlock[];
}

export type ParsedBlock =
  /** Safe HTML in which links to content files begin with `/@`: `/@documents/rente#haltelinie`. */
  | { readonly type: 'prose'; readonly html: string }
  /** The id of a statement, without that of its document. */
  | { readonly type: 'statement'; readonly id: string }
  | { readonly type: 'gap'; readonly text: string }
  | { readonly type: 'component'; readonly component: EmbeddedComponent };

export interface ParsedStatement extends Place {
  readonly id: string;
  readonly kind: Kind;
  readonly section: string;
  readonly text: string;
  /** Of `text`, see `wordingHash`: it is needed at every start, and computed once. */
  readonly wordingHash: string;
  /** As in `ParsedBlock`; only when it says more than `text`. */
  readonly html?: string;
  readonly from?: string;
  readonly date?: string;
  readonly speaker?: string;
  readonly organisation?: string;
  readonly topics?: readonly string[];
  readonly locator?: string;
  readonly attribution?: string;
  readonly sic?: readonly string[];
  readonly relations: readonly ParsedRelation[];
  readonly outcomes: readonly ParsedOutcome[];
}

/** A link of a relation or an outcome, and where it stands. */
export interface ParsedLink extends Place {
  readonly target: LinkTarget;
  readonly label: string;
}

export interface ParsedRelation extends Place {
  readonly type: RelationType;
  readonly link: ParsedLink;
  readonly date?: string;
  readonly remark?: string;
}

export interface ParsedOutcome extends Place {
  readonly status: OutcomeStatus;
  readonly evidence: readonly ParsedLink[];
  readonly date?: string;
  readonly remark?: string;
}
