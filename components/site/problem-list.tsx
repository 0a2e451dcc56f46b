import { brokenContent as texts } from '@/components/texts';
import { guidePlaceOf, textOf } from '@/lib/messages/print';
import { isError, type NearestPassage, type Problem } from '@/lib/model/problem';
import styles from './problem-list.module.css';

/** In place of any page while the content is broken, in development only: what is wrong, where, and what to write instead. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const errors = problems.filter(isError);
  return (
    <div className={styles.page}>
      <h1>{texts.title(errors.length)}</h1>
      <p>{texts.intro}</p>
      <ol className={styles.problems}>
        {errors.map(({ file, line, column, message, nearest }, position) => (
          <li key={position}>
            <code>{`${file}:${line}:${column}`}</code>
            <p>{textOf(message, 'de')}</p>
            <p>
              <code>{guidePlaceOf(message)}</code>
            </p>
            {nearest && <NearestWords nearest={nearest} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What the source has instead of a wording: its own words struck out, those of the wording underlined. */
function NearestWords({ nearest: { differences } }: { readonly nearest: NearestPassage }) {
  return (
    <blockquote lang="de">
      {differences.map(({ text, in: side }, position) => {
        switch (side) {
          case 'both':
            return text;
          case 'first':
            return <del key={position}>{text}</del>;
          case 'second':
            return <ins key={position}>{text}</ins>;
        }
      })}
    </blockquote>
  );
}
