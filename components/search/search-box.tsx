import { SubmitButton } from '@/components/site/submit-button';
import { TextField } from '@/components/site/text-field';
import { search as texts } from '@/components/texts';
import { SEARCH_KEY } from './search-key';
import styles from './search-box.module.css';

/** The short form of the search: words only. */
export function SearchBox({ words = '' }: { readonly words?: string }) {
  return (
    <search>
      <form className={styles.box} action="/suche">
        <TextField
          name="q"
          type="search"
          label={texts.words}
          value={words}
          keyShortcut={SEARCH_KEY}
        />
        <SubmitButton>{texts.submit}</SubmitButton>
      </form>
    </search>
  );
}
