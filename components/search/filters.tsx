import { filterValues, search as texts } from '@/components/texts';
import { ApplyButton } from './apply-button';
import { Choice, type ShownValue } from './choice';
import styles from './filters.module.css';
import { SEARCH_FORM } from './search-form-id';

export interface ShownFacet {
  /** Its name in the address. */
  readonly facet: string;
  readonly label: string;
  readonly values: readonly ShownValue[];
  /** How many values are not listed. */
  readonly more: number;
  /** Of one that has too many values to list. */
  readonly long?: {
    /** `Personen` */
    readonly plural: string;
    /** The name of the field that narrows the values, and what it says. */
    readonly field: string;
    readonly typed: string;
    /** How many values there are. */
    readonly met: number;
    /** The page with all of them, where there is one. */
    readonly address?: string;
  };
}

interface Props {
  readonly facets: readonly ShownFacet[];
  /** How many hits there are as it is set, where a script follows the form. */
  readonly hits?: number;
  /** The id of the form that they belong to; that of the search unless told. */
  readonly form?: string;
}

/** Longer lists show their top; the rest unfolds. */
const SHOWN_AT_ONCE = 5;

/** Ways to narrow the search down; they belong to its form. */
export function Filters({ facets, hits, form = SEARCH_FORM }: Props) {
  const filled = facets.filter(({ values, long }) => values.length > 0 || long);
  if (filled.length === 0) return null;
  return (
    <>
      <div className={styles.filters}>
        {filled.map((facet) => (
          <Facet key={facet.facet} {...facet} form={form} />
        ))}
      </div>
      <ApplyButton hits={hits} form={form} />
    </>
  );
}

function Facet({ facet, label, values, more, long, form }: ShownFacet & { readonly form: string }) {
  // What was looked for by its name is not folded away again.
  const isNarrowed = long !== undefined && long.typed !== '';
  const shown = values.filter(
    ({ selected }, position) => selected || isNarrowed || position < SHOWN_AT_ONCE,
  );
  const folded = values.filter((value) => !shown.includes(value));
  return (
    <fieldset>
      <legend className={styles.legend}>{label}</legend>
      {long && (
        <FindField
          label={filterValues.find(label)}
          field={long.field}
          typed={long.typed}
          form={form}
        />
      )}
      {shown.map((value) => (
        <Choice key={value.id} facet={facet} value={value} form={form} />
      ))}
      {isNarrowed && values.length === 0 && <p className={styles.none}>{filterValues.none}</p>}
      {isNarrowed && more > 0 && <p className={styles.none}>{filterValues.moreCalled(more)}</p>}
      {folded.length > 0 && (
        <details>
          <summary className={styles.summary}>{texts.more(folded.length)}</summary>
          {folded.map((value) => (
            <Choice key={value.id} facet={facet} value={value} form={form} />
          ))}
        </details>
      )}
      {long?.address !== undefined && (
        <p>
          <a className={styles.all} href={long.address}>
            {filterValues.all(long.plural, long.met)}
          </a>
        </p>
      )}
    </fieldset>
  );
}

/** Narrows the values listed; sent with the form, and followed as it is typed. */
function FindField({
  label,
  field,
  typed,
  form,
}: {
  readonly label: string;
  readonly field: string;
  readonly typed: string;
  readonly form: string;
}) {
  return (
    <input
      className={styles.find}
      type="search"
      name={field}
      aria-label={label}
      placeholder={label}
      defaultValue={typed}
      autoComplete="off"
      form={form}
    />
  );
}
