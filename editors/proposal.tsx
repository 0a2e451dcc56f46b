import { ProposalPage } from '@/components/editing/pages';
import {
  check as checkTexts,
  conflict,
  done,
  proposals as texts,
  refused,
} from '@/components/editing/texts';
import { lineChanges } from '@/lib/editing/line-changes';
import { archivePathOf, formAddress, pathOf, type FilePlace } from '@/lib/editing/place';
import type { ChangedFile, Proposal } from '@/lib/editing/repository';
import { isError } from '@/lib/model/problem';
import { message, page, seeOther } from './html';
import { field, type Answer, type Asked, type Visitor, type World } from './world';

type Place = Omit<FilePlace, 'format'>;

/** A proposal: what it changes, and publishing it or taking it back. */
export async function proposalRoute(
  place: Place,
  name: string,
  asked: Asked,
  visitor: Visitor,
  world: World,
): Promise<Answer> {
  const { repository } = world;
  const proposal = (await repository.proposals()).find((each) => each.name === name);
  if (!proposal) return message(world, asked.path, visitor, 404, texts.gone);
  const shown = async (status: number, error?: string) => {
    const { now, wanted } = await versionsOf(place, proposal, world);
    const content = (
      <ProposalPage
        {...{ proposal, place, csrf: visitor.csrf, mayPublish: visitor.mayPublish, error }}
        changes={now === wanted ? [] : lineChanges(now, wanted)}
      />
    );
    return page(world, {
      title: texts.title,
      path: '/redaktion/vorschlaege',
      visitor,
      status,
      content,
    });
  };
  if (!asked.isPost) return shown(200);
  if (asked.isStale) return shown(403, refused.forged);
  if (field(asked, 'vorschlag') !== proposal.commit) return shown(409, refused.stale);
  switch (field(asked, 'tun')) {
    case 'zuruecknehmen':
      await repository.drop(name, proposal.commit);
      return seeOther('/redaktion/vorschlaege');
    case 'veroeffentlichen': {
      if (!visitor.mayPublish) return shown(403, refused.mayNot);
      const files = await filesOf(place, proposal, world);
      if (!files) return shown(409, texts.conflicts);
      if (!(await isSound(place, files, world))) return shown(422, checkTexts.stillErrors);
      const outcome = await repository.publish(
        files,
        proposal.subject,
        proposal.author,
        visitor.author,
      );
      if (!outcome.ok)
        return shown(
          409,
          {
            uncommitted: done.uncommitted,
            busy: conflict.busy,
            detached: conflict.detached,
            changed: texts.conflicts,
          }[outcome.refusal.reason],
        );
      // Somebody may have added to it meanwhile; then it stays.
      await repository
        .drop(name, proposal.commit)
        .catch((cause: unknown) => world.log(String(cause)));
      return seeOther(`${formAddress(place)}?fertig=${outcome.commit}`);
    }
    default:
      return shown(400);
  }
}

/** Whether the file of a proposal has no errors, and makes none elsewhere. */
async function isSound(
  named: Place,
  files: readonly ChangedFile[],
  { desk }: World,
): Promise<boolean> {
  const place = { ...named, format: await desk.ask('format', named) };
  const file = files.find((each) => each.place === pathOf(place));
  if (!file) return true;
  const text = Buffer.from(file.bytes).toString('utf8');
  const { own, elsewhere } = await desk.ask('check', { ...place, text });
  return elsewhere.length === 0 && !own.some(isError);
}

async function versionsOf(
  place: Place,
  { commit }: Proposal,
  world: World,
): Promise<{ now: string; wanted: string }> {
  const { repository, desk } = world;
  const file = pathOf({ ...place, format: await desk.ask('format', place) });
  const [now, wanted] = await Promise.all([
    repository.blobAt(file),
    repository.blobAt(file, commit),
  ]);
  return {
    now: now === undefined ? '' : await repository.textOf(now),
    wanted: wanted === undefined ? '' : await repository.textOf(wanted),
  };
}

/** The files that a proposal has changed, as they are to be now; undefined when others have changed the same lines, or it is in conflict with the check. */
async function filesOf(
  named: Place,
  { commit }: Proposal,
  { repository }: World,
): Promise<ChangedFile[] | undefined> {
  const common = await repository.commonWith(commit);
  if (common === undefined) return undefined;
  const files: ChangedFile[] = [];
  for (const place of await repository.changedBetween(common, commit)) {
    const [before, now, wanted] = await Promise.all([
      repository.blobAt(place, common),
      repository.blobAt(place),
      repository.blobAt(place, commit),
    ]);
    // What was looked at, and the archive text of a deck: a branch that somebody made by hand changes nothing else on the side.
    if (wanted === undefined || !isOf(named, place, before === undefined)) return undefined;
    const text = await repository.textOf(wanted);
    if (now === before) {
      files.push({ place, bytes: Buffer.from(text), base: now });
      continue;
    }
    if (before === undefined || now === undefined) return undefined;
    const merged = await repository.merged(
      await repository.textOf(before),
      text,
      await repository.textOf(now),
    );
    if (merged === undefined) return undefined;
    files.push({ place, bytes: Buffer.from(merged), base: now });
  }
  return files;
}

function isOf({ folder, id }: Place, place: string, isNew: boolean): boolean {
  const own = [pathOf({ folder, id, format: 'md' }), pathOf({ folder, id, format: 'mdx' })];
  return own.includes(place) || (isNew && place === archivePathOf(`${id}.txt`));
}
