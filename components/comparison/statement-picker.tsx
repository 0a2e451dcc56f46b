import { SubmitButton } from '@/components/site/submit-button';
import { TextField } from '@/components/site/text-field';
import { Excerpt } from '@/components/statement/excerpt';
import { comparison as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import { PickerHits, type PickerResult } from './picker-hits';
import styles from './statement-picker.module.css';

export interface PickerProps {
  readonly side: 'first' | 'second';
  /** The name of its search field in the address. */
  readonly field: string;
  /** What stands in the field. */
  readonly typed: string;
  readonly error: string | undefined;
  readonly chosen: StatementEntry | undefined;
  /** Whether both sides are chosen and stand on the page already. */
  readonly isCompared: boolean;
  /** What the form sends besides: what is chosen already, and the search on the other side. */
  readonly kept: readonly (readonly [name: string, value: string])[];
  /** What the words typed have found; undefined when nothing was searched for. */
  readonly result: PickerResult | undefined;
}

/** One side of a comparison: the statement that is chosen, and a search for another. */
export function StatementPicker(props: PickerProps) {
  const { side, field, typed, error, chosen, isCompared, kept, result } = props;
  const hits = `${field}-treffer`;
  return (
    <section className={styles.picker} aria-labelledby={`${field}-wahl`}>
      <h2 className={styles.title} id={`${field}-wahl`}>
        {isCompared ? texts.another[side] : texts[side]}
      </h2>
      {!isCompared && <Chosen chosen={chosen} />}
      <search>
        {/* The fragment leads past what is known to what was found. */}
        <form className={styles.form} action={`/vergleich#${hits}`}>
          <TextField
            name={field}
            type="search"
            label={texts.searchFor[side]}
            hint={texts.searchHint}
            value={typed}
            error={error}
          />
          {kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton>{texts.search}</SubmitButton>
        </form>
      </search>
      {result && <PickerHits side={side} id={hits} result={result} />}
    </section>
  );
}

function Chosen({ chosen }: Pick<PickerProps, 'chosen'>) {
  return chosen ? (
    <div className={styles.chosen}>
      <Excerpt statement={chosen.statement} document={chosen.document} />
    </div>
  ) : (
    <p className={styles.chosen}>{texts.notChosen}</p>
  );
}

/** Both sides beside each other. */
export function StatementPickers({
  sides: [first, second],
}: {
  readonly sides: readonly [PickerProps, PickerProps];
}) {
  return (
    <div className={`${styles.pickers} screen-only`}>
      <StatementPicker {...first} />
      <StatementPicker {...second} />
    </div>
  );
}
