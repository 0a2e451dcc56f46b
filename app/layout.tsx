import './styles/global.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Announcer } from '@/components/site/announcer';
import { ContentWatch } from '@/components/site/content-watch';
import { HeadLinks, type HeadLink } from '@/components/site/head-links';
import { FeedLinks } from '@/components/site/feed-links';
import { ProblemList } from '@/components/site/problem-list';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { SkipLink } from '@/components/site/skip-link';
import { gapsIn } from '@/lib/archive/gaps';
import { feeds, site as texts } from '@/components/texts';
import { currentEntries } from '@/lib/live/current';
import { liveState } from '@/lib/live/state';
import { FILES_AT_TOP } from '@/lib/model/address';
import type { Site } from '@/lib/model/front-matter';
import { OPEN_SEARCH_TYPE } from '@/lib/model/open-search';
import { isError } from '@/lib/model/problem';
import { withoutInvisible } from '@/lib/model/visible';
import { fontVariables } from './fonts';
import { pictureMetadata, pictureOfSite } from './pictures';
import { requestedPath } from './request';

// Every page is rendered when it is asked for: from the archive as it is now.
export const dynamic = 'force-dynamic';

const development = process.env.NODE_ENV === 'development';

export const viewport: Viewport = { colorScheme: 'light dark' };

export async function generateMetadata(): Promise<Metadata> {
  const entries = currentEntries();
  const { site } = await entries.about();
  const title = withoutInvisible(site.title);
  return {
    metadataBase: new URL(site.baseUrl),
    title: { default: title, template: `%s – ${title}` },
    ...(site.subtitle ? { description: site.subtitle } : {}),
    ...pictureMetadata('/', await pictureOfSite(entries)),
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { served, status } = liveState();
  const entries = currentEntries();
  const { site } = await entries.about();
  const { items: pages } = await entries.list('page');
  // Readers are shown the last good state; whoever is writing needs to see what is wrong.
  const problems = status?.problems ?? [];
  const path = await requestedPath();
  // The page of what there is to do says it in its own way.
  const broken = development && problems.some(isError) && !path.startsWith('/redaktion');
  return (
    <html lang="de" className={fontVariables}>
      <body>
        <HeadLinks links={siteLinks(site)} />
        <FeedLinks what={feeds.all} addressOf={(format) => `/feed.${format}`} />
        <SkipLink href="#inhalt">{texts.skip}</SkipLink>
        <SiteHeader title={site.title} baseUrl={site.baseUrl} path={path} />
        <main id="inhalt" tabIndex={-1}>
          {broken ? <ProblemList problems={problems} /> : children}
        </main>
        <SiteFooter
          site={site}
          pages={pages.map((each) => ({ ...each, isUnfinished: gapsIn(each) > 0 }))}
        />
        <Announcer />
        <script type="module" src={process.env.WORTLAUT_SCRIPT} async />
        {development && (
          <ContentWatch version={status?.checkedVersion ?? served.manifest.content} />
        )}
      </body>
    </html>
  );
}

/** What belongs to every page. */
function siteLinks({ title, license }: Site): HeadLink[] {
  return [
    { rel: 'search', href: FILES_AT_TOP.openSearch, type: OPEN_SEARCH_TYPE, title },
    ...(license === undefined ? [] : [{ rel: 'license' as const, href: license }]),
  ];
}
