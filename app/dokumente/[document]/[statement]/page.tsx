import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Breadcrumbs } from '@/components/site/breadcrumbs';
import { WithdrawnPage } from '@/components/site/withdrawn-page';
import { CitedWording } from '@/components/statement/cited-wording';
import { StatementPage } from '@/components/statement/statement-page';
import { document as texts, withdrawn } from '@/components/texts';
import { entryOf, neighboursOf, outcomesOf, relatedTo } from '@/lib/archive/entry';
import { relationsExplainedBy } from '@/lib/archive/explained';
import { factHistoryOf } from '@/lib/archive/fact-history';
import { positionOf } from '@/lib/archive/position';
import { repeatedIn, repeatedInSources } from '@/lib/archive/repetition';
import { citationOf } from '@/lib/cite/plain-text';
import { currentEntries } from '@/lib/live/current';
import { addressOf } from '@/lib/model/address';
import { excerpt } from '@/lib/model/excerpt';
import { withoutInvisible } from '@/lib/model/visible';
import { NOTHING } from '@/lib/ports/entries';
import { citedWithdrawn, citedWording, correctionsOf } from '@/lib/proof/cited';
import { fingerprintOf, wordingHash } from '@/lib/proof/hash';
import { today } from '../../../clock';
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
    ...pictureMetadata(
      addressOf.statement(statement.id),
      await pictureOfStatement(statement, currentEntries()),
    ),
  };
}

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
  // Before the ledger has it, nothing could be said of a citation later on.
  const fingerprint =
    wordings.length === 0 ? undefined : fingerprintOf(wordingHash(statement.text));
  const isSealed = wordings.length > 0 && (await ledger.seals(NOTHING)).total > 0;
  const entry = await entryOf(statement, entries);
  const { site, checkedOn } = await entries.about();
  const repeated = await repeatedIn(statement, entries);
  const section = entry.document.sections.find(({ anchor }) => anchor === statement.section);
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: texts.index, href: '/dokumente' },
          { label: entry.document.title, href: addressOf.document(entry.document.id) },
          ...(section?.title
            ? [{ label: section.title, href: addressOf.section(entry.document.id, section.anchor) }]
            : []),
        ]}
      />
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
        citation={citationOf(entry, site, fingerprint, today())}
        permalink={fingerprint && site.baseUrl + addressOf.cited(statement.id, fingerprint)}
        fingerprint={fingerprint}
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
