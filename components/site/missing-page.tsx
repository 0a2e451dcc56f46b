import { SearchBox } from '@/components/search/search-box';
import { Excerpt } from '@/components/statement/excerpt';
import { notFound as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import styles from './missing-page.module.css';
import { PageHeading } from './page-heading';
import { Row } from './row';

/** What may have been looked for. */
export interface Guesses {
  readonly entries: readonly StatementEntry[];
  /** Address of the search for the same words. */
  readonly more: string;
}

interface Props {
  readonly path: string;
  /** The words of the address. */
  readonly words: string;
  readonly guesses: Guesses | undefined;
}

/** Says that there is nothing at an address, and offers what its words find. */
export function MissingPage({ path, words, guesses }: Props) {
  return (
    <>
      <PageHeading title={texts.title} label="404">
        {path.startsWith('/chronik/') ? (
          <>
            {texts.noSuchDate} <a href="/chronik/2010/07/08">/chronik/2010/07/08</a>
          </>
        ) : (
          texts.intro
        )}
      </PageHeading>
      <Row title={texts.searchFor}>
        <SearchBox words={words} />
        {guesses && <GuessList words={words} guesses={guesses} />}
      </Row>
    </>
  );
}

function GuessList({ words, guesses }: { readonly words: string; readonly guesses: Guesses }) {
  if (guesses.entries.length === 0)
    return <p className={styles.text}>{texts.nothingFound(words)}</p>;
  return (
    <>
      <p className={styles.text}>{texts.found(words)}</p>
      <ul className={styles.guesses}>
        {guesses.entries.map(({ statement, document }) => (
          <li key={statement.id}>
            <Excerpt statement={statement} document={document} />
          </li>
        ))}
      </ul>
      <p className={styles.text}>
        <a href={guesses.more}>{texts.allHits}</a>
      </p>
    </>
  );
}
