import type { CheckedLinks } from '@/lib/editing/checked-links';
import type { Author, Repository } from '@/lib/editing/repository';
import type { LoginLimit, Session, Sessions } from '@/lib/editing/sessions';
import type { EditorsSettings } from '@/lib/editing/settings';
import type { DeskProcess } from './desk-process';

/** Everything that the pages of the editors work with. */
export interface World {
  readonly settings: EditorsSettings;
  /** Where the content lies, and how messages name it. */
  readonly content: { readonly path: string; readonly shownAs: string };
  readonly repository: Repository;
  readonly desk: DeskProcess;
  readonly sessions: Sessions;
  readonly logins: LoginLimit;
  readonly links: CheckedLinks;
  /** Whose token it is. */
  ownerOf(token: string): Author | undefined;
  /** The same by its hash, as a session has it. */
  ownerOfHash(hash: string): Author | undefined;
  readonly assets: ReadonlyMap<string, Asset>;
  log(message: string): void;
}

export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Somebody who is logged in, as a page needs to know them. */
export interface Visitor extends Session {
  readonly cookie: string;
  readonly mayPublish: boolean;
  readonly canLogOut: boolean;
}

/** A request that has passed the door. */
export interface Asked {
  readonly isPost: boolean;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The fields of a form, in their order. */
  readonly fields: readonly (readonly [string, string])[];
  /** A file that was uploaded. */
  readonly upload?: { readonly name: string; readonly bytes: Uint8Array } | undefined;
  /** Whether the form bore another token than the session has: nothing is done, and what was typed is shown again. */
  readonly isStale: boolean;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** The value of the first field of that name. */
export function field({ fields }: Pick<Asked, 'fields'>, name: string): string {
  return fields.find(([each]) => each === name)?.[1] ?? '';
}
