import { takeAlong as texts } from '@/components/texts';
import styles from './take-along.module.css';

export interface NamedLink {
  readonly label: string;
  readonly href: string;
}

interface Props {
  /** The news of the search. */
  readonly feeds: readonly NamedLink[];
  /** All its hits as files; none where nothing was found. */
  readonly downloads: readonly NamedLink[];
  readonly total: number;
}

/** What can be done with a search besides reading its hits. */
export function TakeAlong({ feeds, downloads, total }: Props) {
  return (
    <section className={`${styles.along} screen-only`} aria-labelledby="mitnehmen">
      <h2 className={styles.title} id="mitnehmen">
        {texts.title}
      </h2>
      <Links name={texts.follow} links={feeds} />
      {downloads.length > 0 && <Links name={texts.download(total)} links={downloads} isDownload />}
    </section>
  );
}

function Links({
  name,
  links,
  isDownload = false,
}: {
  readonly name: string;
  readonly links: readonly NamedLink[];
  readonly isDownload?: boolean;
}) {
  return (
    <div className={styles.line}>
      <p id={isDownload ? 'herunterladen' : 'abonnieren'}>{name}</p>
      <ul aria-labelledby={isDownload ? 'herunterladen' : 'abonnieren'}>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href} download={isDownload || undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
