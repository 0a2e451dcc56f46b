import path from 'node:path';
import { OverviewPage } from '@/components/editing/overview';
import { openCheckedLinks } from '@/lib/editing/checked-links';
import { OPENER, openerLink } from '@/lib/editing/opener';
import { LISTS, type Todo } from '@/lib/editing/overview';
import { desk } from './desk';

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What there is to do, in development: the builds of the site have no such page. */
export default async function EditorsPage({ searchParams }: Props) {
  const { liste, seite } = await searchParams;
  const links = openCheckedLinks(path.resolve(process.env.WORTLAUT_EDITORS_STATE || '.redaktion'));
  const page = Number(seite ?? '1');
  return (
    <OverviewPage
      overview={links.without(desk().overview())}
      list={LISTS.find((name) => name === liste)}
      page={Number.isInteger(page) && page > 0 ? page : 1}
      linkTo={linkTo}
    />
  );
}

function linkTo({ file, line, column }: Todo): string | undefined {
  const pattern = process.env.WORTLAUT_EDITORS_OPEN ?? OPENER;
  return openerLink(pattern, desk().pathOf(file), { line, column });
}
