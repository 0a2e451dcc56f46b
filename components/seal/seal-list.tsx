import { Facts } from '@/components/site/facts';
import { seals as texts } from '@/components/texts';
import { germanDay } from '@/lib/model/date-german';
import { isoOf } from '@/lib/model/day';
import type { Seal } from '@/lib/model/ledger-view';
import styles from './seal-list.module.css';

/** A seal and its number, counted from the first one. */
export interface NumberedSeal {
  readonly seal: Seal;
  readonly number: number;
}

/** When a seal was made, by whom, and on how much. */
export function SealList({ seals }: { readonly seals: readonly NumberedSeal[] }) {
  return (
    <ol className={styles.list} reversed>
      {seals.map(({ seal, number }) => (
        <li key={seal.hash} id={`siegel-${seal.id}`}>
          <h3 className={styles.title}>{texts.number(number)}</h3>
          <SealFacts seal={seal} />
        </li>
      ))}
    </ol>
  );
}

function SealFacts({
  seal: { id, day, by, lines, root, before, stamped },
}: {
  readonly seal: Seal;
}) {
  return (
    <Facts
      facts={[
        {
          name: texts.facts.id,
          value: (
            <>
              <code>{id}</code>
              {before.length > 1 && `, ${texts.merges(before.length)}`}
            </>
          ),
        },
        { name: texts.facts.day, value: <time dateTime={isoOf(day)}>{germanDay(day)}</time> },
        { name: texts.facts.by, value: by },
        { name: texts.facts.lines, value: lines.toLocaleString('de-DE') },
        { name: texts.facts.root, value: <code className={styles.hash}>{root}</code> },
        { name: texts.facts.stamp, value: stamped && <Stamped time={stamped} /> },
      ]}
    />
  );
}

function Stamped({ time }: { readonly time: string }) {
  return (
    <>
      {texts.stampedBy} <time dateTime={time}>{timeInGermany.format(new Date(time))}</time>
    </>
  );
}

const timeInGermany = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'long',
  timeStyle: 'long',
});
