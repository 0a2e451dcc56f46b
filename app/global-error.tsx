'use client';

import { error as texts } from '@/components/texts';

/** Shown when not even the frame of the site could be rendered; it has no style sheet. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="de">
      <body>
        <title>{texts.title}</title>
        <main>
          <h1>{texts.title}</h1>
          <p>{texts.intro}</p>
          <button type="button" onClick={retry}>
            {texts.retry}
          </button>
        </main>
      </body>
    </html>
  );
}
