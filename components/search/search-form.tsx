import { Fold } from '@/components/site/fold';
import { SubmitButton } from '@/components/site/submit-button';
import { TextField } from '@/components/site/text-field';
import { search as texts } from '@/components/texts';
import { SEARCH_FORM } from './search-form-id';
import { SEARCH_KEY } from './search-key';
import styles from './search-form.module.css';

export interface SearchFields {
  readonly q: string;
  /** Set when something among the words is wrong: the id of where that is said. */
  readonly wrongBy?: string | undefined;
  readonly von: { readonly value: string; readonly error: string | undefined };
  readonly bis: { readonly value: string; readonly error: string | undefined };
}

interface Props {
  readonly fields: SearchFields;
  readonly dateHint: string;
  readonly kept: readonly { readonly name: string; readonly value: string }[];
}

/** What to search for, in one line where there is room. A plain form: every search is an address. */
export function SearchForm({ fields: { q, wrongBy, von, bis }, dateHint, kept }: Props) {
  return (
    <search className="screen-only">
      {/* What it says is the search of the address: a browser must not fill in what was there before. */}
      <form className={styles.form} id={SEARCH_FORM} action="/suche" autoComplete="off">
        <div className={styles.words}>
          <TextField
            name="q"
            type="search"
            label={texts.words}
            value={q}
            wrongBy={wrongBy}
            keyShortcut={SEARCH_KEY}
          />
        </div>
        <div className={styles.dates}>
          <Fold
            id="zeitraum"
            until="narrow"
            summary={texts.dates}
            state={texts.datesSet(von.value, bis.value)}
            open={Boolean(von.error ?? bis.error)}
          >
            <div className={styles.range}>
              <TextField
                name="von"
                label={texts.from}
                value={von.value}
                error={von.error}
                describedBy={HINT}
              />
              <TextField
                name="bis"
                label={texts.to}
                value={bis.value}
                error={bis.error}
                describedBy={HINT}
              />
            </div>
            <p className={styles.hint} id={HINT}>
              {dateHint}
            </p>
          </Fold>
        </div>
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

/** Said once of both dates. */
const HINT = 'zeitraum-hinweis';
