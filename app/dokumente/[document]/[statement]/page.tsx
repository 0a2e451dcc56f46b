import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { StatementPage } from '@/components/statement/statement-page';
import { document as texts } from '@/components/texts';
import { topicsOf } from '@/lib/archive/document-entry';
import { entryOf, neighboursOf, outcomesOf, relatedTo } from '@/lib/archive/entry';
import { citationOf } from '@/lib/cite/plain-text';
import { repeatedIn, repeatedInSources } from '@/lib/archive/repetition';
import { currentArchive } from '@/lib/live/archive';
import { liveState } from '@/lib/live/state';
import { addressOf } from '@/lib/model/address';
import { excerpt } from '@/lib/model/excerpt';
import { today } from '../../../clock';

type Props = PageProps<'/dokumente/[document]/[statement]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const statement = await statementNamedBy(params);
  if (!statement) return {};
  const title = excerpt(statement.text, 60);
  return {
    title: statement.kind === 'quote' ? `„${title}“` : title,
    description: excerpt(statement.text, 160),
    alternates: { canonical: addressOf.statement(statement.id) },
  };
}

/** A statement alone. */
export default async function Page({ params }: Props) {
  const archive = currentArchive();
  const statement = await statementNamedBy(params);
  if (!statement) notFound();
  const entry = entryOf(statement, archive);
  const section = entry.document.sections.find(({ anchor }) => anchor === statement.section);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: texts.index, href: '/dokumente' },
          { label: entry.document.title, href: addressOf.document(entry.document.id) },
          ...(section?.title ? [{ label: section.title, href: addressOf.section(entry.document.id, section.anchor) }] : []),
        ]}
      />
      <StatementPage
        entry={entry}
        topics={topicsOf(statement.topics, archive)}
        relations={relatedTo(statement.id, archive)}
        repeated={repeatedIn(statement, archive, liveState().repetition)}
        inSources={repeatedInSources(statement, archive, liveState().repetition)}
        outcomes={outcomesOf(statement, archive)}
        {...neighboursOf(statement, archive)}
        citation={citationOf(entry, archive.site, today())}
        permalink={archive.site.baseUrl + addressOf.statement(statement.id)}
      />
    </>
  );
}

async function statementNamedBy(params: Props['params']) {
  const { document, statement } = await params;
  return currentArchive().statement.get(`${document}/${statement}`);
}
