import { SearchBox } from '@/components/search/search-box';
import { Excerpt } from '@/components/statement/excerpt';
import { notFound as texts } from '@/components/texts';
import type { StatementEntry } from '@/lib/archive/entry';
import styles from './missing-page.module.css';
import { PageHeading } from './page-heading';
import { Row } from './row';

/** What may have been looked for. */
export interface Guesses {
  /** Documents, people, organisations, topics and terms by their names. */
  readonly named: readonly NamedGuess[];
  readonly entries: readonly StatementEntry[];
  /** Address of the search for the same words. */
  readonly more: string;
}

export interface NamedGuess {
  readonly title: string;
  readonly href: string;
  /** What it is. */
  readonly label: string;
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
  const { named, entries } = guesses;
  if (named.length === 0 && entries.length === 0)
    return <p className={styles.text}>{texts.nothingFound(words)}</p>;
  return (
    <>
      {named.length > 0 && (
        <>
          <p className={styles.text}>{texts.named(words)}</p>
          <ul className={styles.named}>
            {named.map(({ title, href, label }) => (
              <li key={href}>
                <a href={href}>{title}</a> <span className={styles.label}>{label}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {entries.length > 0 && (
        <>
          <p className={styles.text}>{texts.found(words)}</p>
          <ul className={styles.guesses}>
            {entries.map(({ statement, document }) => (
              <li key={statement.id}>
                <Excerpt statement={statement} document={document} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.text}>
        <a href={guesses.more}>{texts.allHits}</a>
      </p>
    </>
  );
}
