import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { HeadLinks } from '@/components/site/head-links';
import { JsonLd } from '@/components/site/json-ld';
import { WithdrawnPage } from '@/components/site/withdrawn-page';
import { CitedWording } from '@/components/statement/cited-wording';
import { StatementPage } from '@/components/statement/statement-page';
import { document as texts, withdrawn } from '@/components/texts';
import { entryOf, neighboursOf, outcomesOf, relatedTo } from '@/lib/archive/entry';
import { relationsExplainedBy } from '@/lib/archive/explained';
import { factHistoryOf } from '@/lib/archive/fact-history';
import { positionOf } from '@/lib/archive/position';
import { repeatedIn, repeatedInSources } from '@/lib/archive/repetition';
import { breadcrumbThing, statementThing } from '@/lib/cite/json-ld';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import type { Statement } from '@/lib/model/archive';
import { excerpt } from '@/lib/model/excerpt';
import { withoutInvisible } from '@/lib/model/visible';
import { NOTHING } from '@/lib/ports/entries';
import { citedWithdrawn, citedWording, correctionsOf } from '@/lib/proof/cited';
import { citationLinks, citationMetadata } from '../../../citation-metadata';
import { citedStatement } from '../../../cited';
import { pictureMetadata, pictureOfStatement } from '../../../pictures';
import { similarTo } from './similar';
import { isQuoted } from '@/lib/model/kind';

type Props = PageProps<'/dokumente/[document]/[statement]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const statement = await statementNamedBy(params);
  if (!statement)
    return (await withdrawalNamedBy(params))
      ? { title: withdrawn.title, robots: { index: false } }
      : {};
  const title = withoutInvisible(excerpt(statement.text, 60));
  return {
    title: isQuoted(statement.kind) ? `„${title}“` : title,
    description: excerpt(statement.text, 160),
    alternates: { canonical: addressOf.statement(statement.id) },
    other: citationMetadata((await citedNow(statement)).reference),
    ...pictureMetadata(
      addressOf.statement(statement.id),
      await pictureOfStatement(statement, currentEntries()),
    ),
  };
}

/** Asked for by the head and by the body of the page. */
const citedNow = cache(async (statement: Statement) => {
  const entries = currentEntries();
  const entry = await entryOf(statement, entries);
  return { entry, ...(await citedStatement(entry, entries)) };
});

/** A statement alone. */
export default async function Page({ params, searchParams }: Props) {
  const entries = currentEntries();
  const statement = await statementNamedBy(params);
  const w = [(await searchParams).w].flat()[0];
  if (!statement) {
    const withdrawal = await withdrawalNamedBy(params);
    if (!withdrawal) notFound();
    return (
      <WithdrawnPage
        what="statement"
        withdrawal={withdrawal}
        document={await entries.get('document', (await params).document)}
        cited={w === undefined ? undefined : citedWithdrawn(w, withdrawal.wordings, withdrawal.day)}
      />
    );
  }
  const { ledger } = entries;
  const wordings = await ledger.wordingsOf(statement.id);
  const isSealed = wordings.length > 0 && (await ledger.seals(NOTHING)).total > 0;
  const { entry, reference, source } = await citedNow(statement);
  const { site, checkedOn } = await entries.about();
  const repeated = await repeatedIn(statement, entries);
  const section = entry.document.sections.find(({ anchor }) => anchor === statement.section);
  const crumbs = [
    { label: texts.index, href: '/dokumente' },
    { label: entry.document.title, href: addressOf.document(entry.document.id) },
    ...(section?.title
      ? [{ label: section.title, href: addressOf.section(entry.document.id, section.anchor) }]
      : []),
  ];
  return (
    <>
      <HeadLinks
        links={[{ rel: 'cite-as', href: entry.permalink }, ...citationLinks(statement.id)]}
      />
      <JsonLd things={[statementThing(entry, site), breadcrumbThing(crumbs, site)]} />
      <Breadcrumbs crumbs={crumbs} />
      {w !== undefined && <CitedWording cited={citedWording(w, wordings, statement.text)} />}
      <StatementPage
        entry={entry}
        topics={await entries.getAll('topic', statement.topics)}
        checkedOn={checkedOn}
        relations={await relatedTo(statement.id, entries)}
        position={await positionOf(statement.id, entries)}
        explained={await relationsExplainedBy(entries)}
        repeated={repeated}
        inSources={await repeatedInSources(statement, entries)}
        similar={await similarTo(statement, entries, repeated)}
        outcomes={await outcomesOf(statement, entries)}
        {...await neighboursOf(statement, entries)}
        corrections={correctionsOf(wordings, statement.text)}
        facts={await factHistoryOf(statement.id, entries)}
        events={await ledger.eventsOf(statement.id)}
        proof={isSealed ? addressOf.statementProof(statement.id) : undefined}
        published={wordings[0]?.published}
        reference={reference}
        source={source}
      />
    </>
  );
}

async function withdrawalNamedBy(params: Props['params']) {
  const { document, statement } = await params;
  const former = await currentEntries().ledger.formerOf(`${document}/${statement}`);
  return former?.type === 'withdrawn' ? former : undefined;
}

async function statementNamedBy(params: Props['params']) {
  const { document, statement } = await params;
  return currentEntries().get('statement', `${document}/${statement}`);
}
