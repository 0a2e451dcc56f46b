import { Filters, type ShownFacet } from '@/components/search/filters';
import { SubmitButton } from '@/components/site/submit-button';
import { TextField } from '@/components/site/text-field';
import { search as searchTexts, wordsInTime as texts } from '@/components/texts';
import styles from './words-form.module.css';

/** What is asked for, as the form shows it. */
export interface WordsFields {
  readonly words: readonly string[];
  /** How many fields there are. */
  readonly most: number;
  readonly von: { readonly value: string; readonly error: string | undefined };
  readonly bis: { readonly value: string; readonly error: string | undefined };
  readonly dateHint: string;
  /** What the form sends along unseen. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  readonly facets: readonly ShownFacet[];
  /** How many values of filters are chosen. */
  readonly filtersSet: number;
}

const FORM = 'wortformular';
/** So many fields are there at once; more unfold. */
const SHOWN_AT_ONCE = 2;

/** Which words are counted, and among which statements. A plain form: every count is an address. */
export function WordsForm({ fields }: { readonly fields: WordsFields }) {
  const { words, most, von, bis, dateHint, kept, facets, filtersSet } = fields;
  const shown = Math.max(SHOWN_AT_ONCE, words.length);
  const field = (at: number) => <WordField key={at} at={at} value={words[at] ?? ''} />;
  return (
    <search className="screen-only">
      <form id={FORM} action="/verlauf" autoComplete="off" className={styles.form}>
        <div>
          <fieldset className={styles.words} aria-describedby={WORDS_HINT}>
            <legend className={styles.legend}>{texts.fields}</legend>
            {Array.from({ length: shown }, (_, at) => field(at))}
          </fieldset>
          <div className={styles.below}>
            {shown < most && (
              <details>
                <summary>{texts.moreFields}</summary>
                <div className={styles.rest}>
                  {Array.from({ length: most - shown }, (_, at) => field(shown + at))}
                </div>
              </details>
            )}
            <p className={styles.hint} id={WORDS_HINT}>
              {texts.hint}
            </p>
          </div>
        </div>
        <div className={styles.time}>
          <TextField
            name="von"
            label={searchTexts.from}
            value={von.value}
            error={von.error}
            describedBy={DATE_HINT}
          />
          <TextField
            name="bis"
            label={searchTexts.to}
            value={bis.value}
            error={bis.error}
            describedBy={DATE_HINT}
          />
          <SubmitButton>{texts.submit}</SubmitButton>
          <p className={styles.hint} id={DATE_HINT}>
            {dateHint}
          </p>
        </div>
        {kept.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {facets.length > 0 && (
          <details className={styles.filters}>
            <summary>
              {searchTexts.filters}
              {filtersSet > 0 && ` (${searchTexts.filtersSet(filtersSet)})`}
            </summary>
            <Filters facets={facets} form={FORM} />
          </details>
        )}
      </form>
    </search>
  );
}

const WORDS_HINT = 'woerter-hinweis';
const DATE_HINT = 'zeitraum-hinweis';

/** All fields have one name: what is asked for is a list. */
function WordField({ at, value }: { readonly at: number; readonly value: string }) {
  return (
    <input
      className={styles.word}
      type="search"
      name="q"
      id={`wort-${at + 1}`}
      aria-label={texts.field(at + 1)}
      defaultValue={value}
      autoComplete="off"
    />
  );
}
