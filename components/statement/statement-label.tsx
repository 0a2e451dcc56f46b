import { statement as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import { KindSign } from './kind-sign';
import { StatementDate } from './statement-date';
import styles from './statement-label.module.css';

interface Props {
  readonly as: 'h3' | 'p';
  readonly id: string;
  readonly entry: StatementEntry;
}

/** What a statement in a list goes by: seen are date and kind; read out is whose it is as well. */
export function StatementLabel({ as: Element, id, entry }: Props) {
  const { statement, speaker, organisation } = entry;
  const whose = speaker?.name ?? organisation?.name;
  return (
    <Element className={styles.label} id={id}>
      <StatementDate date={statement.date} /> <KindSign kind={statement.kind} />
      {whose && <span className="visually-hidden"> {texts.by(whose)}</span>}
    </Element>
  );
}
