import type { ReactNode } from 'react';
import { SkipLink } from '@/components/site/skip-link';
import styles from './frame.module.css';
import { frame as texts } from './texts';

interface Props {
  readonly siteTitle: string;
  /** The path of the page, to mark it in the navigation. */
  readonly path: string;
  /** Who is logged in, and what their forms have to bear. */
  readonly user?:
    { readonly name: string; readonly csrf: string; readonly canLogOut: boolean } | undefined;
  readonly children: ReactNode;
}

/** What every page of the editors has around it. */
export function Frame({ siteTitle, path, user, children }: Props) {
  return (
    <>
      <SkipLink href="#inhalt">{texts.skip}</SkipLink>
      <header className={styles.header}>
        <a className={styles.wordmark} href="/redaktion">
          {siteTitle} <span className={styles.what}>{texts.title}</span>
        </a>
        {user && (
          <nav aria-label={texts.navigation}>
            <ul className={styles.navigation}>
              {texts.pages.map(({ label, href }) => (
                <li key={href}>
                  <a href={href} aria-current={path === href ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {user && (
          <div className={styles.user}>
            <span>
              {texts.loggedInAs} {user.name}
            </span>
            {user.canLogOut && (
              <form method="post" action="/redaktion/abmelden">
                <input type="hidden" name="csrf" value={user.csrf} />
                <button type="submit">{texts.logOut}</button>
              </form>
            )}
          </div>
        )}
      </header>
      <main id="inhalt" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}
