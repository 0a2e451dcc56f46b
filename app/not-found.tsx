import type { Metadata } from 'next';
import { MissingPage } from '@/components/site/missing-page';
import { notFound as texts } from '@/components/texts';
import { guessesFor, wordsOf } from './address-words';
import { addressIsKnown, requestedPath } from './request';

export const metadata: Metadata = { title: texts.title };

/**
 * The page for addresses that lead nowhere.
 *
 * Next renders this along with every page, in case that page calls `notFound()` (16.4, create-component-tree.js); so it
 * does not search when the proxy has found something at the address.
 */
export default async function NotFound() {
  const path = await requestedPath();
  if (await addressIsKnown()) return <MissingPage path={path} words="" guesses={undefined} />;
  const words = wordsOf(path);
  return (
    <MissingPage
      path={path}
      words={words}
      guesses={words === '' ? undefined : await guessesFor(words)}
    />
  );
}
