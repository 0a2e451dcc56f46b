'use client';

import { Mishap } from '@/components/site/mishap';

/** Shown in place of a page that could not be rendered. */
export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  return <Mishap retry={retry} />;
}
