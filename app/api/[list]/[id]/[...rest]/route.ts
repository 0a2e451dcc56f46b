import { nothingThere } from '../../../answer';

/** Nothing of the API lies so deep. */
export function GET(): Response {
  return nothingThere();
}
