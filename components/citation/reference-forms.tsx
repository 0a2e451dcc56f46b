import { citing } from '@/components/texts';
import { CITATION_FORMATS } from '@/lib/cite/formats';
import { plainTextBeforeAddress } from '@/lib/cite/plain-text';
import type { Reference } from '@/lib/cite/reference';
import { addressOf, type CitedWork } from '@/lib/model/address';
import { CopyButton } from './copy-button';
import styles from './reference-forms.module.css';

interface Props {
  readonly title: string;
  readonly reference: Reference;
  /** The id of the statement or document at which its files are found, and which of them they are. */
  readonly of: string;
  readonly work: CitedWork;
  /** Whether its address is that of this page: no page leads to itself. What is copied has the link. */
  readonly isHere?: boolean;
  /** The id of the element with the wording, to be copied with the reference. */
  readonly wording?: string | undefined;
}

/** The id of the element with the text of a reference. */
export function referenceId(work: CitedWork): string {
  return `verweis-${work}`;
}

/** A reference as text, and as files for programs that keep references. */
export function ReferenceForms({ title, reference, of, work, isHere = false, wording }: Props) {
  const id = referenceId(work);
  return (
    <section className={styles.reference} aria-labelledby={`titel-${work}`}>
      <h3 className={styles.title} id={`titel-${work}`}>
        {title}
      </h3>
      <p className={styles.text} id={id}>
        {plainTextBeforeAddress(reference)}{' '}
        {isHere ? (
          <span data-address>{reference.url}</span>
        ) : (
          <a href={reference.url}>{reference.url}</a>
        )}
      </p>
      <p className={`${styles.actions} screen-only`}>
        {wording !== undefined && (
          <CopyButton copied={{ as: 'quote', wording, reference: id }} label={citing.copyQuote} />
        )}
        <CopyButton copied={{ as: 'element', id }} label={citing.copyReference} />
      </p>
      <ul className={`${styles.files} screen-only`} aria-label={citing.files}>
        {CITATION_FORMATS.map(({ name, ending }) => {
          const address = addressOf.citationFile(of, work, ending);
          return (
            <li key={ending}>
              <a href={address} download>
                {name}
              </a>
              <CopyButton
                copied={{ as: 'file', address }}
                label={citing.copyFile}
                name={citing.copyFileNamed(name)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
