import { SectionHeading } from '@/components/site/section-heading';
import { formerStatements as texts } from '@/components/texts';
import type { FormerStatement } from '@/lib/ports/entries';
import { addressOf } from '@/lib/model/address';
import { germanDay } from '@/lib/model/date-german';
import type { Former } from '@/lib/model/ledger';
import styles from './former-statements.module.css';

/** Statements that once stood in the document. A fragment never reaches the server: who follows an old one arrives here. */
export function FormerStatements({
  statements,
}: {
  readonly statements: readonly FormerStatement[];
}) {
  if (statements.length === 0) return null;
  return (
    <section className="spine">
      <div className="in-text">
        <SectionHeading>{texts.title}</SectionHeading>
        <ul className={styles.list}>
          {statements.map(({ id, former }) => {
            const name = id.slice(id.indexOf('/') + 1);
            return (
              <li key={id} id={name} className={styles.statement}>
                <code>{name}</code> <Fate former={former} />
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

function Fate({ former }: { readonly former: Former }) {
  switch (former.type) {
    case 'moved':
      return (
        <>
          {texts.moved(germanDay(former.day), former.by)}{' '}
          <a href={addressOf.statement(former.to)}>{addressOf.statement(former.to)}</a>
        </>
      );
    case 'withdrawn':
      return texts.withdrawn(germanDay(former.day), former.why, former.by);
  }
}
