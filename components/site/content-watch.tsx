'use client';

import { useEffect, useState } from 'react';

/** A place in a file, as `/redaktion/quelle` tells it. */
interface Source {
  readonly file: string;
  readonly line: number;
  readonly lines: readonly string[];
  readonly link?: string;
}

const TRY_AGAIN_MS = 1_000;

/**
 * In development only: loads the page anew when the content on the disk is no longer the one that the page was made from, and shows where
 * a statement or document stands. Styled in place, so that the site has no style of it.
 */
export function ContentWatch({ version }: { readonly version: string }) {
  const [source, setSource] = useState<Source>();
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const ask = (address: string) =>
      fetch(address, { signal }).then(
        (answer) => (answer.ok ? answer.json() : undefined),
        () => undefined,
      );
    const wait = async () => {
      while (!signal.aborted) {
        const now = await ask(`/redaktion/wartet?version=${version}`);
        if (now && now.version !== version) return window.location.reload();
        if (!now) await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
      }
    };
    void wait();
    void ask(`/redaktion/quelle?pfad=${encodeURIComponent(window.location.pathname)}`).then(
      setSource,
    );
    return () => leaving.abort();
  }, [version]);
  if (!source) return null;
  const place = `${source.file}:${source.line}`;
  return (
    <aside aria-label="Quelltext" style={BOX}>
      <p style={{ margin: 0, fontWeight: 600 }}>
        {source.link ? <a href={source.link}>{place}</a> : place}
      </p>
      <pre style={LINES}>
        {source.lines.map((line, index) => `${source.line + index}  ${line}`).join('\n')}
      </pre>
    </aside>
  );
}

const BOX = {
  maxInlineSize: '71.5rem',
  margin: '2rem auto 0',
  padding: '1rem var(--page-padding)',
  borderBlock: '2px dashed var(--accent)',
  background: 'var(--paper-deep)',
} as const;

const LINES = {
  margin: '0.5rem 0 0',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  fontSize: '0.8125rem',
} as const;
