import { SubmitButton } from '@/components/site/submit-button';
import { TextField } from '@/components/site/text-field';
import { search as texts } from '@/components/texts';
import { SEARCH_FORM } from './search-form-id';
import { SEARCH_KEY } from './search-key-setting';
import styles from './search-form.module.css';

export interface SearchFields {
  readonly q: string;
  readonly von: { readonly value: string; readonly error: string | undefined };
  readonly bis: { readonly value: string; readonly error: string | undefined };
}

interface Props {
  readonly fields: SearchFields;
  readonly dateHint: string;
  readonly kept: readonly { readonly name: string; readonly value: string }[];
}

/** What to search for. A plain form: every search is an address. */
export function SearchForm({ fields: { q, von, bis }, dateHint, kept }: Props) {
  return (
    <search className="spine screen-only">
      <form className={`${styles.form} in-text`} id={SEARCH_FORM} action="/suche">
        <div className={styles.words}>
          <TextField
            name="q"
            type="search"
            label={texts.words}
            value={q}
            keyShortcut={SEARCH_KEY}
          />
        </div>
        <TextField
          name="von"
          label={texts.from}
          value={von.value}
          hint={dateHint}
          error={von.error}
        />
        <TextField
          name="bis"
          label={texts.to}
          value={bis.value}
          hint={dateHint}
          error={bis.error}
        />
        {kept.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className={styles.submit}>
          <SubmitButton>{texts.submit}</SubmitButton>
        </div>
      </form>
    </search>
  );
}
