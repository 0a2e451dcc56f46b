import type { HeldFile } from '@/lib/model/held';
import type { Problem } from '@/lib/model/problem';
import { warning } from './complaint';

/** That a file is held, at its first line. */
export function aboutHeld({ file, state, because }: HeldFile): Problem {
  return { file, ...warning({ line: 1, column: 1 }, messageOf(state, because)) };
}

function messageOf(state: HeldFile['state'], because: string | undefined): string {
  const until = because
    ? `until the errors in ${because} are mended`
    : 'until its errors are mended';
  switch (state) {
    case 'as before':
      return `is published in its state of before, ${until}`;
    case 'still there':
      return `is not published here any more, and stays published in its state of before, ${until}`;
    case 'left out':
      return `is left out of what is published, ${until}`;
  }
}
