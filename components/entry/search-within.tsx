import { Row } from '@/components/site/row';
import { SubmitButton } from '@/components/site/submit-button';
import { TextField } from '@/components/site/text-field';
import { profile as texts, search } from '@/components/texts';
import styles from './chip-links.module.css';

/** The values of a filter, each with the search that has it besides. */
export interface ChipGroup {
  readonly label: string;
  readonly chips: readonly {
    readonly label: string;
    readonly count: number;
    readonly address: string;
  }[];
  /** Where all are, if these are not. */
  readonly all?: { readonly count: number; readonly address: string };
}

interface Props {
  /** The field of the search that keeps to the entry. */
  readonly kept: { readonly name: string; readonly value: string };
  readonly groups: readonly ChipGroup[];
}

/** The search among the statements of an entry: by words, or by what they can be told apart by. */
export function SearchWithin({ kept, groups }: Props) {
  return (
    <Row title={texts.within}>
      <search className="screen-only">
        <form className={styles.form} action="/suche">
          <TextField name="q" type="search" label={search.words} value="" />
          <input type="hidden" name={kept.name} value={kept.value} />
          <SubmitButton>{search.submit}</SubmitButton>
        </form>
      </search>
      {groups.map(({ label, chips, all }) => (
        <div key={label} className={styles.group}>
          <h3 className={styles.label}>{label}</h3>
          <ul className={styles.links}>
            {chips.map((chip) => (
              <li key={chip.address}>
                <a href={chip.address}>
                  {chip.label} <span className={styles.count}>{texts.number(chip.count)}</span>
                </a>
              </li>
            ))}
            {all && (
              <li>
                <a href={all.address}>{texts.all(all.count)}</a>
              </li>
            )}
          </ul>
        </div>
      ))}
    </Row>
  );
}
