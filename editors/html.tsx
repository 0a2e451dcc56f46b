import './fonts.css';
import '@/app/styles/global.css';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Frame } from '@/components/editing/frame';
import { MessagePage } from '@/components/editing/pages';
import { frame as texts, refused } from '@/components/editing/texts';
import type { Answer, Visitor, World } from './world';

interface Shown {
  readonly title: string;
  readonly path: string;
  readonly visitor?: Visitor | undefined;
  readonly status?: number;
  readonly content: ReactNode;
}

/** A page of the editors as it is sent. */
export async function page(
  world: World,
  { title, path, visitor, status = 200, content }: Shown,
): Promise<Answer> {
  const siteTitle = await world.desk.ask('title', null).catch(() => '');
  const user = visitor && {
    ...{ name: visitor.author.name, csrf: visitor.csrf, canLogOut: visitor.canLogOut },
  };
  const html = renderToStaticMarkup(
    <html lang="de">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${title} – ${texts.title}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={assetAddress(world, 'main.css')} />
        <script type="module" src={assetAddress(world, 'editing.js')} />
      </head>
      <body>
        <Frame {...{ siteTitle, path, user }}>{content}</Frame>
      </body>
    </html>,
  );
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html>${html}`,
  };
}

export const PROGRAM = '/redaktion/programm/';

/** With what changes when the file does, so that browsers may keep it. */
function assetAddress({ assets }: World, name: string): string {
  return `${PROGRAM}${name}?${assets.get(name)?.bytes.length ?? 0}`;
}

/** Leads on after something was done, so that loading the page again does it no second time. */
export function seeOther(address: string): Answer {
  return { status: 303, headers: { location: address }, body: '' };
}

/** One sentence, where nothing else can be shown. */
export function message(
  world: World,
  path: string,
  visitor: Visitor,
  status: number,
  text: string,
): Promise<Answer> {
  const content = <MessagePage title={refused.title} message={text} />;
  return page(world, { title: refused.title, path, visitor, status, content });
}
