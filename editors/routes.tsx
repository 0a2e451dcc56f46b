import { today } from '@/app/clock';
import { OverviewPage } from '@/components/editing/overview';
import { FilesPage, ImportPage, NewPage, ProposalsPage } from '@/components/editing/pages';
import {
  conflict,
  creating,
  files as filesTexts,
  importing,
  overview as overviewTexts,
  proposals as proposalTexts,
  refused,
} from '@/components/editing/texts';
import { importDeck } from '@/lib/editing/import-deck';
import { openerLink } from '@/lib/editing/opener';
import { LISTS } from '@/lib/editing/overview';
import {
  archivePathOf,
  formAddress,
  pathOf,
  placeNamedBy,
  placeOfProposal,
  proposalNameOf,
} from '@/lib/editing/place';
import { isId, proposeId } from '@/lib/model/id';
import path from 'node:path';
import { editRoute } from './edit';
import { message, page, seeOther } from './html';
import { proposalRoute } from './proposal';
import { field, type Answer, type Asked, type Visitor, type World } from './world';

/** The page of an address, for somebody who is logged in. */
export async function routed(asked: Asked, visitor: Visitor, world: World): Promise<Answer> {
  const [, first, second, third, ...rest] = asked.path.replace(/\/$/, '').split('/');
  if (asked.path === '/') return seeOther('/redaktion');
  if (first !== 'redaktion' || rest.length > 0) return notFound(asked, visitor, world);
  if (second === undefined && !asked.isPost) return overviewRoute(asked, visitor, world);
  if (second === 'verweise' && asked.isPost) return linkRoute(asked, visitor, world);
  if (second === 'dateien' && !third) return filesRoute(asked, visitor, world);
  if (second === 'neu' && !third) return newRoute(asked, visitor, world);
  if (second === 'einlesen' && !third) return importRoute(asked, visitor, world);
  if (second === 'da' && !third)
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ csrf: visitor.csrf }),
    };
  if (second === 'vorschlaege') {
    if (third === undefined) {
      const content = <ProposalsPage proposals={await world.repository.proposals()} />;
      return page(world, { title: proposalTexts.title, path: asked.path, visitor, content });
    }
    const place = placeOfProposal(third);
    return place
      ? proposalRoute(place, third, asked, visitor, world)
      : notFound(asked, visitor, world);
  }
  const place = placeNamedBy(second ?? '', third ?? '');
  return place ? editRoute(place, asked, visitor, world) : notFound(asked, visitor, world);
}

function notFound({ path: here }: Asked, visitor: Visitor, world: World): Promise<Answer> {
  return message(world, here, visitor, 404, refused.notFound);
}

async function overviewRoute(
  { query, path: here }: Asked,
  visitor: Visitor,
  world: World,
): Promise<Answer> {
  const overview = world.links.without(await world.desk.ask('overview', null));
  const list = LISTS.find((name) => name === query.get('liste'));
  const number = Number(query.get('seite') ?? '1');
  const content = (
    <OverviewPage
      {...{ overview, list, editing: visitor }}
      page={Number.isInteger(number) && number > 0 ? number : 1}
      linkTo={({ file, line, column }) =>
        openerLink(
          world.settings.opener,
          path.join(world.content.path, file.slice(world.content.shownAs.length + 1)),
          { line, column },
        )
      }
    />
  );
  return page(world, { title: overviewTexts.title, path: here, visitor, content });
}

async function linkRoute(asked: Asked, visitor: Visitor, world: World): Promise<Answer> {
  if (asked.isStale) return message(world, asked.path, visitor, 403, refused.forged);
  const url = field(asked, 'adresse');
  const { links } = await world.desk.ask('overview', null);
  // Only what is in the lists: the file of notes does not grow by what somebody makes up.
  if (links.some((each) => each.url === url)) world.links.note(url, visitor.author.name, today());
  return seeOther('/redaktion?liste=links');
}

async function filesRoute(
  { query, path: here }: Asked,
  visitor: Visitor,
  world: World,
): Promise<Answer> {
  const asked = (query.get('q') ?? '').slice(0, 200);
  const found = await world.desk.ask('files', asked);
  return page(world, {
    title: filesTexts.title,
    path: here,
    visitor,
    content: <FilesPage {...{ asked, ...found }} />,
  });
}

/** Nothing is made yet: the form of a file that there is none of leads on. */
async function newRoute(
  { query, path: here }: Asked,
  visitor: Visitor,
  world: World,
): Promise<Answer> {
  const [folder, name, given] = [
    query.get('was') ?? '',
    (query.get('name') ?? '').trim(),
    (query.get('id') ?? '').trim(),
  ];
  const id = given || proposeId(name);
  const shown = (error?: string) =>
    page(world, {
      title: creating.title,
      path: here,
      visitor,
      content: <NewPage {...{ error, folder, name, id: given }} />,
    });
  if (folder === '') return shown();
  if (name === '') return shown(creating.noName);
  const place = isId(id) ? placeNamedBy(folder, id) : undefined;
  if (!place) return shown(creating.noId);
  const format = await world.desk.ask('format', place);
  if (await world.repository.blobAt(pathOf({ ...place, format }))) return shown(creating.taken(id));
  return seeOther(`${formAddress(place)}?${new URLSearchParams({ name })}`);
}

/** A deck becomes a draft, which the site does not show: a change of its own, to be edited then. */
async function importRoute(asked: Asked, visitor: Visitor, world: World): Promise<Answer> {
  const shown = (status: number, error?: string) =>
    page(world, {
      ...{ title: importing.title, path: asked.path, visitor, status },
      content: <ImportPage csrf={visitor.csrf} error={error} />,
    });
  if (!asked.isPost) return shown(200);
  if (asked.isStale) return shown(403, refused.forged);
  if (!asked.upload || asked.upload.bytes.length === 0) return shown(400, importing.none);
  const { name, bytes } = asked.upload;
  const result = await importDeck(name, bytes, await world.desk.ask('known', null));
  if (!result.ok) return shown(400, result.message);
  const { id, text, archive } = result.deck;
  const archivePath = archivePathOf(archive.name);
  const place = placeNamedBy('dokumente', id);
  if (!place || archivePath === undefined) return shown(400, creating.noId);
  const files = [
    {
      place: pathOf({ ...place, format: 'md' as const }),
      bytes: Buffer.from(text),
      base: undefined,
    },
    { place: archivePath, bytes: Buffer.from(archive.text), base: undefined },
  ];
  const note = importing.message(name.replace(/\p{Cc}/gu, ' ').slice(0, 100));
  const { repository } = world;
  const outcome = visitor.mayPublish
    ? await repository.publish(files, note, visitor.author)
    : await repository.propose(proposalNameOf(place), files, note, visitor.author);
  if (!outcome.ok) {
    const { reason } = outcome.refusal;
    return shown(
      409,
      reason === 'busy' || reason === 'detached' ? conflict[reason] : importing.taken(id),
    );
  }
  return seeOther(
    visitor.mayPublish ? formAddress(place) : `${formAddress(place)}?vorschlag=${outcome.commit}`,
  );
}
