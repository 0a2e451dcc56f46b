import type { Metadata } from 'next';
import { MissingPage } from '@/components/site/missing-page';
import { notFound as texts } from '@/components/texts';
import { currentArchive } from '@/lib/live/archive';
import { leadsSomewhere } from './address-check';
import { guessesFor, wordsOf } from './address-words';
import { requestedPath } from './request';

export const metadata: Metadata = { title: texts.title };

/**
 * The page for addresses that lead nowhere.
 *
 * Next renders this along with every page, in case that page calls `notFound()` (16.4, create-component-tree.js); so it
 * looks first whether it is needed, and searches only then.
 */
export default async function NotFound() {
  const path = await requestedPath();
  const archive = currentArchive();
  if (leadsSomewhere(path, archive)) return <MissingPage path={path} words="" guesses={undefined} />;
  const words = wordsOf(path);
  return <MissingPage path={path} words={words} guesses={words === '' ? undefined : await guessesFor(words)} />;
}
