import type { ReactElement } from 'react';
import { prerender } from 'react-dom/static.browser';
import DayPage, { generateMetadata as dayMetadata } from '@/app/chronik/[year]/[month]/[day]/page';
import MonthPage, { generateMetadata as monthMetadata } from '@/app/chronik/[year]/[month]/page';
import WordsPage, { generateMetadata as wordsMetadata } from '@/app/verlauf/page';
import ComparisonPage, { generateMetadata as comparisonMetadata } from '@/app/vergleich/page';
import FilterPage, { generateMetadata as filterMetadata } from '@/app/suche/[filter]/page';
import SearchPage, { generateMetadata as searchMetadata } from '@/app/suche/page';
import { lightHtml } from '@/lib/door/light-html';
import { withoutInvisible } from '@/lib/model/visible';
import { currentEntries } from './current';

/** A page as it is shown: its title, and what stands in `main`. */
export interface RenderedPage {
  readonly title: string;
  readonly html: string;
}

/** Has a page of the site made here, from the archive of the copy: by the same program that makes it on a server. */
export async function renderedPage(address: string): Promise<RenderedPage> {
  const { pathname, searchParams: asked } = new URL(address, 'http://wortlaut.invalid');
  const searchParams = Promise.resolve(paramsOf(asked));
  const { element, title } = await pageAt(pathname, searchParams);
  const { site } = await currentEntries().about();
  const { prelude } = await prerender(element);
  const html = await new Response(prelude).text();
  return {
    title: [title, withoutInvisible(site.title)].filter(Boolean).join(' – '),
    html: lightHtml(html) ?? html,
  };
}

type Params = Record<string, string | string[] | undefined>;

async function pageAt(
  path: string,
  searchParams: Promise<Params>,
): Promise<{ element: ReactElement; title: unknown }> {
  const [, year, month = '', day] = /^\/chronik\/(\d+)\/(\d+)(?:\/(\d+))?$/.exec(path) ?? [];
  if (year !== undefined && day !== undefined) {
    const props = { params: Promise.resolve({ year, month, day }), searchParams };
    return { element: <DayPage {...props} />, title: (await dayMetadata(props)).title };
  }
  if (year !== undefined) {
    const props = { params: Promise.resolve({ year, month }), searchParams };
    return { element: <MonthPage {...props} />, title: (await monthMetadata(props)).title };
  }
  const filter = /^\/suche\/([^/]+)$/.exec(path)?.[1];
  if (filter !== undefined) {
    const props = { params: Promise.resolve({ filter }), searchParams };
    return { element: <FilterPage {...props} />, title: (await filterMetadata(props)).title };
  }
  const props = { params: Promise.resolve({}), searchParams };
  if (path === '/verlauf')
    return { element: <WordsPage {...props} />, title: (await wordsMetadata(props)).title };
  return path === '/vergleich'
    ? { element: <ComparisonPage {...props} />, title: (await comparisonMetadata(props)).title }
    : { element: <SearchPage {...props} />, title: (await searchMetadata(props)).title };
}

/** As Next hands them to a page. */
function paramsOf(asked: URLSearchParams): Params {
  return Object.fromEntries(
    [...new Set(asked.keys())].map((name) => {
      const values = asked.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
