import { SourceLine } from '@/components/statement/source-line';
import { KindSign } from '@/components/statement/kind-sign';
import { StatementDate } from '@/components/statement/statement-date';
import { comparison as texts, search } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import styles from './picker-hits.module.css';

export interface PickerHit {
  readonly entry: StatementEntry;
  /** Its wording or a part of it as safe HTML, with what was found marked. */
  readonly html: string;
  /** The comparison with it chosen. */
  readonly address: string;
  /** Whether it is chosen on this side already, or on the other. */
  readonly isChosen: boolean;
  readonly isOther: boolean;
}

export interface PickerResult {
  readonly total: number;
  /** The first ones. */
  readonly hits: readonly PickerHit[];
  /** The same search on its own page. */
  readonly address: string;
  /** What the search did unasked, and what it could not use. */
  readonly notices: readonly string[];
  /** Searches with another word instead of one that occurs nowhere. */
  readonly suggestions: readonly { readonly label: string; readonly address: string }[];
}

interface Props {
  readonly side: 'first' | 'second';
  readonly id: string;
  readonly result: PickerResult;
}

/** What was found for one side of a comparison, to choose from. */
export function PickerHits({ side, id, result }: Props) {
  const { total, hits, address, notices, suggestions } = result;
  return (
    <div id={id} tabIndex={-1} className={styles.result}>
      <h3 className={styles.found}>{texts.found(total)}</h3>
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      {suggestions.length > 0 && (
        <p>
          {search.didYouMean}{' '}
          {suggestions.map((suggestion, position) => (
            <span key={suggestion.address}>
              {position > 0 && search.or}
              <a href={suggestion.address}>{suggestion.label}</a>
            </span>
          ))}
          ?
        </p>
      )}
      {total === 0 && <p>{texts.nothing}</p>}
      <ol className={styles.hits}>
        {hits.map((hit) => (
          <li key={hit.entry.statement.id} className={styles.hit}>
            <HitView hit={hit} side={side} />
          </li>
        ))}
      </ol>
      {total > hits.length && (
        <p>
          {texts.notAll(hits.length)} <a href={address}>{texts.allHits}</a>
        </p>
      )}
    </div>
  );
}

function HitView({ hit, side }: { readonly hit: PickerHit; readonly side: Props['side'] }) {
  const { entry, html, address, isChosen, isOther } = hit;
  const { statement } = entry;
  const label = `wahl-${side}-${statement.id}`;
  return (
    <figure>
      <p className={styles.about}>
        <StatementDate date={statement.date} /> <KindSign kind={statement.kind} />
      </p>
      <blockquote
        id={label}
        className={styles.wording}
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <SourceLine entry={entry} />
      <p className={styles.choose}>
        {isChosen && texts.isChosen}
        {isOther && texts.isOther[side]}
        {!isChosen && !isOther && (
          <a href={address} aria-describedby={label}>
            {texts.choose[side]}
          </a>
        )}
      </p>
    </figure>
  );
}
