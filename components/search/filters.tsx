import { search as texts } from '@/components/texts';
import { ApplyButton } from './apply-button';
import styles from './filters.module.css';
import { SEARCH_FORM } from './search-form-id';

export interface ShownFacet {
  /** Its name in the address. */
  readonly facet: string;
  readonly label: string;
  readonly values: readonly ShownValue[];
  /** How many values are not listed. */
  readonly more: number;
}

interface ShownValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
}

/** Longer lists show their top; the rest unfolds. */
const SHOWN_AT_ONCE = 5;

/** Ways to narrow the search down; they belong to its form. */
export function Filters({ facets }: { readonly facets: readonly ShownFacet[] }) {
  const filled = facets.filter(({ values }) => values.length > 0);
  if (filled.length === 0) return null;
  return (
    <div className={styles.filters}>
      {filled.map((facet) => (
        <Facet key={facet.facet} {...facet} />
      ))}
      <ApplyButton />
    </div>
  );
}

function Facet({ facet, label, values, more }: ShownFacet) {
  const shown = values.filter(({ selected }, position) => selected || position < SHOWN_AT_ONCE);
  const folded = values.filter((value) => !shown.includes(value));
  return (
    <fieldset>
      <legend className={styles.legend}>{label}</legend>
      {shown.map((value) => (
        <Choice key={value.id} facet={facet} value={value} />
      ))}
      {folded.length > 0 && (
        <details>
          <summary className={styles.summary}>{texts.more(folded.length)}</summary>
          {folded.map((value) => (
            <Choice key={value.id} facet={facet} value={value} />
          ))}
          {more > 0 && <p className={styles.tooMany}>{texts.tooMany}</p>}
        </details>
      )}
    </fieldset>
  );
}

function Choice({
  facet,
  value: { id, label, count, selected },
}: {
  readonly facet: string;
  readonly value: ShownValue;
}) {
  return (
    <label className={count === 0 ? `${styles.choice} ${styles.without}` : styles.choice}>
      <input type="checkbox" name={facet} value={id} defaultChecked={selected} form={SEARCH_FORM} />
      <span>
        {label} <span className={styles.count}>({count.toLocaleString('de-DE')})</span>
      </span>
    </label>
  );
}
