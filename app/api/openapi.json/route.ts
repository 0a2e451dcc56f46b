import { openApi } from '@/lib/api/openapi';
import { currentEntries } from '@/lib/live/current';
import { dataAnswer } from '../answer';

/** The description of the API. */
export async function GET(): Promise<Response> {
  return dataAnswer(openApi((await currentEntries().about()).site));
}
