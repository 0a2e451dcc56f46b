import { openDesk, type Desk } from '@/lib/editing/desk';
import { today } from '../clock';

declare global {
  // Next loads modules more than once in development.
  var wortlautDesk: Desk | undefined;
}

/** The content as it lies in the folder, for whoever is writing: in `npm run dev` only, whose files end in `.editor.ts`. */
export function desk(): Desk {
  return (globalThis.wortlautDesk ??= openDesk(process.cwd(), process.env, today));
}
