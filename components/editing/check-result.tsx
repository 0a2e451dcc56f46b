import type { CheckedFile } from '@/lib/editing/desk';
import type { LineChange } from '@/lib/editing/line-changes';
import type { StatementPassage } from '@/lib/editing/passages';
import { guidePlaceOf, textOf } from '@/lib/messages/print';
import { isError, type Problem } from '@/lib/model/problem';
import styles from './check-result.module.css';
import { check as texts } from './texts';

interface Props {
  /** Undefined when the check has failed. */
  readonly checked: CheckedFile | undefined;
  /** The number of the part that a line belongs to, counted from 1. */
  partAt(line: number): number | undefined;
}

/** What the check says of the file as it is being written. It is put in place anew while somebody types. */
export function CheckResult({ checked, partAt }: Props) {
  const errors = checked?.own.filter(isError) ?? [];
  const warnings = checked?.own.filter((problem) => !isError(problem)) ?? [];
  const isBad = !checked || errors.length + checked.elsewhere.length > 0;
  const said = [
    errors.length > 0 ? texts.errors(errors.length) : texts.good,
    ...(warnings.length > 0 ? [texts.warnings(warnings.length)] : []),
  ].join(' ');
  return (
    <section
      id="pruefung"
      data-lebendig=""
      aria-label={texts.title}
      className={`${styles.result} ${isBad ? styles.bad : styles.good}`}
    >
      <p className={styles.title} role="status">
        {checked ? said : texts.failed}
      </p>
      <Problems problems={[...errors, ...warnings]} partAt={partAt} />
      {checked && checked.elsewhere.length > 0 && (
        <>
          <p>{texts.elsewhere}</p>
          <Problems problems={checked.elsewhere} partAt={() => undefined} isElsewhere />
          <p>{texts.ledger}</p>
        </>
      )}
    </section>
  );
}

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly isElsewhere?: boolean;
  partAt(line: number): number | undefined;
}

function Problems({ problems, partAt, isElsewhere = false }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems}>
      {problems.map((problem, position) => {
        const part = partAt(problem.line);
        return (
          <li key={position}>
            <span className={isError(problem) ? styles.error : undefined}>
              {isElsewhere ? `${problem.file}, ` : ''}
              {texts.line(problem.line)}:
            </span>{' '}
            {textOf(problem.message, 'de')}{' '}
            <small>({texts.guide(guidePlaceOf(problem.message))})</small>{' '}
            {part !== undefined && <a href={`#teil-${part}`}>{texts.here(part)}</a>}
          </li>
        );
      })}
    </ul>
  );
}

/** What the archive text has where a wording stands; an empty box while it is not known. */
export function Passage({
  id,
  passage,
}: {
  readonly id: string;
  readonly passage: StatementPassage | undefined;
}) {
  return (
    <div id={id} data-lebendig="">
      {passage && <Found {...passage} />}
    </div>
  );
}

function Found({ found }: StatementPassage) {
  switch (found.type) {
    case 'nothing':
      return null;
    case 'verbatim':
      return (
        <div className={styles.passage}>
          <p className={styles.where}>{texts.sourceAt(found.source, found.line)}</p>
          <p className={styles.text}>
            …
            {found.pieces.map(({ text, isMarked }, position) =>
              isMarked ? <mark key={position}>{text}</mark> : withoutEmptyLines(text),
            )}
            …
          </p>
        </div>
      );
    case 'nearest':
      return (
        <div className={styles.passage}>
          <p className={styles.where}>{texts.nearest}</p>
          <p className={styles.text}>
            {found.nearest.differences.map(({ text, in: side }, position) => {
              switch (side) {
                case 'both':
                  return text;
                case 'first':
                  return <del key={position}>{text}</del>;
                case 'second':
                  return <ins key={position}>{text}</ins>;
              }
            })}
          </p>
          <p>{texts.nearestLegend}</p>
        </div>
      );
  }
}

/** Around a passage the text is only to be recognised. */
function withoutEmptyLines(text: string): string {
  return text.replace(/\n\s*\n/g, '\n');
}

/** Two versions of a file, line by line. */
export function Changes({
  changes,
  label,
}: {
  readonly changes: readonly LineChange[];
  readonly label: string;
}) {
  return (
    <div className={styles.changes} role="region" aria-label={label} tabIndex={0}>
      {changes.map(({ type, text }, position) => {
        switch (type) {
          case 'same':
            return <div key={position}>{`  ${text}`}</div>;
          case 'skipped':
            return <div key={position}>⋯</div>;
          case 'gone':
            return <del key={position}>{`− ${text}`}</del>;
          case 'new':
            return <ins key={position}>{`+ ${text}`}</ins>;
        }
      })}
    </div>
  );
}
