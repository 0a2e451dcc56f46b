import type { Folder } from '@/lib/editing/place';
import type { Choices } from '@/lib/editing/desk';
import type { HeadValues } from '@/lib/editing/head';
import { AreaField, ChoiceField, LineField, Tick } from './controls';
import styles from './edit-form.module.css';
import { HEAD_FIELDS, type HeadField } from './fields';

interface Props {
  readonly folder: Folder;
  readonly values: HeadValues;
  readonly choices: Choices;
}

/** The front matter as fields. What the file has and no field shows goes along unseen. */
export function HeadFields({ folder, values, choices }: Props) {
  const fields = HEAD_FIELDS[folder];
  const known = new Set(fields.map(({ key }) => key));
  return (
    <div className={styles.grid}>
      {fields.map((field) => (
        <HeadInput key={field.key} {...{ field, choices }} values={values[field.key] ?? []} />
      ))}
      {Object.entries(values)
        .filter(([key]) => !known.has(key))
        .flatMap(([key, all]) =>
          all.map((value, position) => (
            <input key={`${key}${position}`} type="hidden" name={`kopf.${key}`} value={value} />
          )),
        )}
    </div>
  );
}

interface InputProps {
  readonly field: HeadField;
  readonly values: readonly string[];
  readonly choices: Choices;
}

function HeadInput({ field, values, choices }: InputProps) {
  const { key, label, hint } = field;
  const shown = { name: `kopf.${key}`, label, hint };
  const [value = ''] = values;
  switch (field.type) {
    case 'line':
      return <LineField {...shown} value={value} list={field.of && `auswahl-${field.of}`} />;
    case 'lines':
      return <AreaField {...shown} value={values.join('\n')} rows={2} />;
    case 'choice':
      return <ChoiceField {...shown} value={value} options={field.options ?? []} />;
    case 'check':
      return (
        <div className={styles.wide}>
          <Tick {...shown} value="draft" isTicked={value === 'draft'} />
        </div>
      );
    case 'checks': {
      const offered = field.of ? choices[field.of] : [];
      const unknown = values.filter((each) => !offered.some(({ id }) => id === each));
      const all = [...offered, ...unknown.map((id) => ({ id, label: id }))];
      return (
        <details className={styles.wide} open={all.length <= 12 || values.length > 0}>
          <summary>{label}</summary>
          <fieldset className={styles.grid}>
            <legend className="visually-hidden">{label}</legend>
            {all.map((each) => (
              <Tick
                key={each.id}
                {...{ name: shown.name, value: each.id, label: each.label }}
                isTicked={values.includes(each.id)}
              />
            ))}
          </fieldset>
        </details>
      );
    }
  }
}

/** More would make the page heavy; then the id is typed. */
const MOST_OFFERED = 500;

/** What lines of the form offer, once for the page. */
export function ChoiceLists({ choices }: { readonly choices: Choices }) {
  return Object.entries(choices).map(([name, entries]) => (
    <datalist key={name} id={`auswahl-${name}`}>
      {entries.slice(0, MOST_OFFERED).map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </datalist>
  ));
}
