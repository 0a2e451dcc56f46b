import { currentEntries } from '@/lib/live/current';
import { pictureAnswer } from '../picture-answer';
import { pictureOfSite } from '../pictures';

/** The picture of the site, and of every page that has none of its own. */
export async function GET(request: Request): Promise<Response> {
  return pictureAnswer(request, '/', await pictureOfSite(currentEntries()));
}
