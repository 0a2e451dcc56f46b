import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReactNode } from 'react';
import { Conflict } from '@/components/editing/conflict';
import { Notice } from '@/components/editing/controls';
import { EditPage, type Editing } from '@/components/editing/edit-page';
import { keysOf } from '@/components/editing/fields';
import {
  check as checkTexts,
  conflict as conflictTexts,
  creating,
  done,
  form as formTexts,
  preview,
  refused,
} from '@/components/editing/texts';
import { composeFile, type FileForm } from '@/lib/editing/compose';
import { lineEndOf, withPlainLineEnds } from '@/lib/editing/file-lines';
import { formOf, partActionOf, withAction, type PartAction } from '@/lib/editing/form-fields';
import { lineChanges } from '@/lib/editing/line-changes';
import { formAddress, pathOf, proposalNameOf, type FilePlace } from '@/lib/editing/place';
import type { Refusal } from '@/lib/editing/repository';
import { splitFile, type SplitFile } from '@/lib/editing/split-file';
import { isError } from '@/lib/model/problem';
import { message, page, seeOther } from './html';
import { field, type Answer, type Asked, type Visitor, type World } from './world';

/** The form for a file, and everything that its buttons do. */
export async function editRoute(
  named: Omit<FilePlace, 'format'>,
  asked: Asked,
  visitor: Visitor,
  world: World,
): Promise<Answer> {
  const place: FilePlace = { ...named, format: await world.desk.ask('format', named) };
  const desk = { place, asked, visitor, world };
  return asked.isPost ? sent(desk) : opened(desk);
}

interface Desk {
  readonly place: FilePlace;
  readonly asked: Asked;
  readonly visitor: Visitor;
  readonly world: World;
}

/** What is typed, without what is known of it. */
type Draft = Omit<Editing, 'checked' | 'title'>;

async function opened(desk: Desk): Promise<Answer> {
  const { place, asked, visitor, world } = desk;
  const { repository } = world;
  const proposal = commitIn(asked.query.get('vorschlag') ?? '');
  const blob = await repository.blobAt(pathOf(place), proposal || undefined);
  const name = asked.query.get('name')?.trim() ?? '';
  if (blob === undefined && (name === '' || proposal !== ''))
    return message(world, asked.path, visitor, 404, refused.notFound);
  const text = blob === undefined ? newFile(place, name) : await repository.textOf(blob);
  const draft = draftOf(place, text, {
    basis: blob ?? '',
    ground: blob ? undefined : text,
    proposal,
  });
  const finished = commitIn(asked.query.get('fertig') ?? '');
  const isProposed = asked.query.has('vorgelegt');
  const waiting = (await repository.proposals()).find(
    ({ name: each }) => each === proposalNameOf(place),
  );
  return shown(desk, draft, {
    isDone: finished !== '' || asked.query.get('fertig') === '-',
    notices: (
      <>
        {finished !== '' && (
          <Notice>{isProposed ? done.proposed(finished) : done.published(finished)}</Notice>
        )}
        {asked.query.get('fertig') === '-' && <Notice>{done.nothing}</Notice>}
        {proposal !== '' && <Notice>{done.fromProposal}</Notice>}
        {proposal === '' && waiting && (
          <Notice>
            {done.waiting}{' '}
            <a href={`/redaktion/vorschlaege/${waiting.name}`}>{done.openProposal}</a>
          </Notice>
        )}
        {blob !== undefined && proposal === '' && isChangedByHand(place, blob, world) && (
          <Notice isBad>{done.uncommitted}</Notice>
        )}
      </>
    ),
  });
}

async function sent(desk: Desk): Promise<Answer> {
  const { asked, place } = desk;
  const draft = await draftSent(desk);
  if (!draft) return message(desk.world, asked.path, desk.visitor, 400, refused.failed);
  if (asked.isStale)
    return shown(desk, draft, { status: 403, notices: <Notice isBad>{refused.stale}</Notice> });
  const button = field(asked, 'tun');
  const action = partActionOf(button);
  if (action && draft.form)
    return shown(
      desk,
      composed(
        { ...draft, form: withAction(draft.form, action), focused: placeAfter(action) },
        place,
        await groundOf(desk, draft),
      ),
    );
  switch (button) {
    case 'ansicht-text':
      return shown(desk, { ...draft, view: 'text' });
    case 'ansicht-form':
      return shown(desk, {
        ...draftOf(place, draft.text, { ...draft, ground: draft.text }),
        message: draft.message,
      });
    case 'vorschau':
      return previewed(desk, draft);
    case 'vorlegen':
      return proposed(desk, draft);
    case 'veroeffentlichen':
      return published(desk, draft);
    case 'zusammenfuehren':
    case 'neue-fassung':
      return putTogether(desk, draft, button === 'zusammenfuehren');
    default:
      return shown(desk, draft);
  }
}

interface Extra {
  readonly status?: number;
  readonly notices?: ReactNode;
  readonly isDone?: boolean;
}

async function shown(
  desk: Desk,
  draft: Draft,
  { status = 200, notices, isDone = false }: Extra = {},
): Promise<Answer> {
  const { place, asked, visitor, world } = desk;
  const title = titleOf(draft);
  const [checked, choices] = await Promise.all([
    world.desk.ask('check', { ...place, text: draft.text }).catch(() => undefined),
    world.desk.ask('choices', null),
  ]);
  const message = draft.message || formTexts.proposedMessage(title, draft.basis === '');
  const content = (
    <EditPage
      {...{ editing: { ...draft, title, checked, message }, choices, isDone, isSent: asked.isPost }}
      csrf={visitor.csrf}
      mayPublish={visitor.mayPublish}
    >
      {notices}
    </EditPage>
  );
  return page(world, { title, path: asked.path, visitor, status, content });
}

/** The form that was sent, as what it makes of the file. */
async function draftSent(desk: Desk): Promise<Draft | undefined> {
  const { asked, place } = desk;
  const basis = commitIn(field(asked, 'basis'));
  const kept = {
    ...{ basis, proposal: commitIn(field(asked, 'vorschlag')) },
    message: field(asked, 'nachricht')
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, 500),
  };
  const ground = asked.fields.some(([name]) => name === 'grund')
    ? withPlainLineEnds(field(asked, 'grund'))
    : undefined;
  const was = await groundOf(desk, { basis, ground });
  const lineEnd = lineEndOf(was);
  if (field(asked, 'ansicht') === 'text') {
    const text = withPlainLineEnds(field(asked, 'roh')).replace(/\n/g, lineEnd);
    return {
      ...draftOf(place, text, { ...kept, ground: text }),
      view: 'text',
      message: kept.message,
    };
  }
  const form = formOf(asked.fields);
  return (
    form &&
    composed(
      { ...kept, ...{ place, ground, text: '', form, view: 'form', places: [] } },
      place,
      was,
    )
  );
}

/** The text that the parts of a form are of. */
async function groundOf(
  { world, place }: Desk,
  { basis, ground }: Pick<Draft, 'basis' | 'ground'>,
): Promise<string> {
  if (ground !== undefined) return ground;
  return basis === '' ? newFile(place, '') : world.repository.textOf(basis);
}

function composed(draft: Draft, place: FilePlace, ground: string): Draft {
  const split = splitFile(ground, place.format) ?? EMPTY;
  const { text, places } = composeFile(split, draft.form ?? NO_FORM, keysOf(place.folder));
  return { ...draft, text, places };
}

const EMPTY: SplitFile = {
  ...{
    mark: '',
    head: { values: {}, parts: [] },
    fences: ['---\n', '---\n'],
    parts: [],
    gaps: [[]],
  },
};
const NO_FORM: FileForm = { head: {}, parts: [] };

/** A text as a form. */
function draftOf(
  place: FilePlace,
  text: string,
  { basis, ground, proposal }: Pick<Draft, 'basis' | 'ground' | 'proposal'>,
): Draft {
  const split = splitFile(text, place.format);
  const form = split && {
    head: split.head.values,
    parts: split.parts.map((part, of) => ({ ...part, of })),
  };
  const common = { place, basis, ground, proposal, text, message: '' };
  if (!split || !form) return { ...common, form: undefined, view: 'text', places: [] };
  return { ...common, form, view: 'form', places: composeFile(split, form, []).places };
}

function newFile({ folder }: FilePlace, name: string): string {
  const key = folder === 'people' || folder === 'organisations' ? 'name' : 'title';
  const draft = folder === 'documents' ? 'type: talk\nstatus: draft\n' : '';
  return `---\n${name === '' ? '' : `${key}: ${JSON.stringify(name)}\n`}${draft}---\n`;
}

function titleOf({ form, place }: Draft): string {
  return form?.head.title?.[0] ?? form?.head.name?.[0] ?? place.id;
}

/** Git's names are hexadecimal digits; nothing else reaches it. */
function commitIn(text: string): string {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : '';
}

function placeAfter({ type, at }: PartAction): number {
  return type === 'up' ? at - 1 : type === 'down' ? at + 1 : at;
}

async function previewed(desk: Desk, draft: Draft): Promise<Answer> {
  const { place, world, asked, visitor } = desk;
  if (place.folder !== 'documents')
    return message(world, asked.path, visitor, 400, preview.onlyDocuments);
  const html = await world.desk.ask('preview', { ...place, text: draft.text }).catch(() => '');
  const content = (
    <>
      <Notice>{html === '' ? preview.impossible : preview.note}</Notice>
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
  return page(world, { title: preview.title, path: asked.path, visitor, content });
}

async function proposed(desk: Desk, draft: Draft): Promise<Answer> {
  const { place, world, visitor } = desk;
  const name = proposalNameOf(place);
  const file = {
    place: pathOf(place),
    bytes: Buffer.from(draft.text),
    base: draft.basis || undefined,
  };
  if (await isUnchanged(desk, draft)) return seeOther(`${formAddress(place)}?fertig=-`);
  const outcome = await world.repository.propose(name, [file], noteOf(draft), visitor.author);
  if (!outcome.ok) return refusedFor(desk, draft, outcome.refusal, true);
  return seeOther(
    `${formAddress(place)}?vorschlag=${outcome.commit}&fertig=${outcome.commit}&vorgelegt=`,
  );
}

async function published(desk: Desk, draft: Draft): Promise<Answer> {
  const { place, world, visitor } = desk;
  if (!visitor.mayPublish)
    return shown(desk, draft, { status: 403, notices: <Notice isBad>{refused.mayNot}</Notice> });
  const base = await publishedBase(desk, draft);
  // Sent twice: the first one has done it.
  const now = await world.repository.blobAt(pathOf(place));
  if (now !== undefined && now === blobOf(draft.text, now))
    return seeOther(`${formAddress(place)}?fertig=-`);
  if (now !== base) return refusedFor(desk, draft, { reason: 'changed', theirs: now }, false);
  const checked = await world.desk
    .ask('check', { ...place, text: draft.text })
    .catch(() => undefined);
  if (!checked || checked.elsewhere.length > 0 || checked.own.some(isError))
    return shown(desk, draft, {
      status: 422,
      notices: <Notice isBad>{checked ? checkTexts.stillErrors : checkTexts.failed}</Notice>,
    });
  const file = { place: pathOf(place), bytes: Buffer.from(draft.text), base };
  const outcome = await world.repository.publish([file], noteOf(draft), visitor.author);
  if (!outcome.ok) return refusedFor(desk, draft, outcome.refusal, false);
  if (draft.proposal !== '')
    await world.repository
      .drop(proposalNameOf(place), draft.proposal)
      .catch((cause: unknown) => world.log(String(cause)));
  return seeOther(`${formAddress(place)}?fertig=${outcome.commit}`);
}

/** What was published when the form was opened: of a proposal, where it began. */
async function publishedBase(
  { place, world }: Desk,
  { basis, proposal }: Draft,
): Promise<string | undefined> {
  if (proposal === '') return basis || undefined;
  const common = await world.repository.commonWith(proposal);
  return common && world.repository.blobAt(pathOf(place), common);
}

async function isUnchanged({ world }: Desk, { basis, text }: Draft): Promise<boolean> {
  return basis !== '' && (await world.repository.textOf(basis)) === text;
}

function noteOf(draft: Draft): string {
  return draft.message || formTexts.proposedMessage(titleOf(draft), draft.basis === '');
}

/** Git's name of a text, made as the one that it is compared with is: a repository has SHA-1 or SHA-256. */
function blobOf(text: string, other: string): string {
  const bytes = Buffer.from(text);
  return createHash(other.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

function isChangedByHand(place: FilePlace, blob: string, { content }: World): boolean {
  try {
    return blobOf(readFileSync(path.join(content.path, pathOf(place)), 'utf8'), blob) !== blob;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) return true;
    throw cause;
  }
}

/** Nothing was overwritten: what the other one has done, and what was typed here. */
async function refusedFor(
  desk: Desk,
  draft: Draft,
  refusal: Refusal,
  isProposal: boolean,
): Promise<Answer> {
  const { repository } = desk.world;
  if (refusal.reason !== 'changed') {
    const text = {
      detached: conflictTexts.detached,
      uncommitted: done.uncommitted,
      busy: conflictTexts.busy,
    }[refusal.reason];
    return shown(desk, draft, { status: 409, notices: <Notice isBad>{text}</Notice> });
  }
  const { theirs } = refusal;
  if (theirs !== undefined && draft.basis === '' && !isProposal)
    return shown(desk, draft, {
      status: 409,
      notices: <Notice isBad>{creating.taken(desk.place.id)}</Notice>,
    });
  const versions = await versionsOf(desk, draft, theirs);
  const merged =
    theirs === undefined
      ? undefined
      : await repository.merged(versions.base, draft.text, versions.theirs);
  return shown(desk, draft, {
    status: 409,
    notices: (
      <Conflict
        theirs={theirs === undefined ? undefined : lineChanges(versions.base, versions.theirs)}
        ours={lineChanges(versions.base, draft.text)}
        isClean={merged !== undefined}
        isProposal={isProposal}
      />
    ),
  });
}

async function versionsOf(
  desk: Desk,
  draft: Draft,
  theirs: string | undefined,
): Promise<{ base: string; theirs: string }> {
  const { repository } = desk.world;
  const base = await publishedBase(desk, draft);
  return {
    base: base === undefined ? '' : await repository.textOf(base),
    theirs: theirs === undefined ? '' : await repository.textOf(theirs),
  };
}

/** Goes on from what the other one has made of the file: with both changes in it, or with what was typed here. */
async function putTogether(desk: Desk, draft: Draft, isMerge: boolean): Promise<Answer> {
  const { place, world } = desk;
  const { repository } = world;
  const waiting = (await repository.proposals()).find(({ name }) => name === proposalNameOf(place));
  const published = await repository.blobAt(pathOf(place));
  // What has changed is what is published, or else the proposal.
  const isPublished = published !== (await publishedBase(desk, draft));
  const proposal = isPublished ? '' : (waiting?.commit ?? '');
  const theirs = isPublished
    ? published
    : proposal === ''
      ? undefined
      : await repository.blobAt(pathOf(place), proposal);
  if (theirs === undefined)
    return shown(desk, { ...draft, basis: published ?? '', proposal: '', ground: draft.text });
  const versions = await versionsOf(desk, draft, theirs);
  const merged = isMerge
    ? await repository.merged(versions.base, draft.text, versions.theirs)
    : draft.text;
  if (merged === undefined)
    return refusedFor(desk, draft, { reason: 'changed', theirs }, !isPublished);
  return shown(desk, {
    ...draftOf(place, merged, { basis: theirs, ground: merged, proposal }),
    message: draft.message,
  });
}
