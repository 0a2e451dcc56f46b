import { SettingError } from '@/lib/content/time-limit';
import { StoreError } from '@/lib/store/store-error';

/** What this returns; ends the process with a message when it meets a setting that cannot be understood. */
export function orExit<Result>(begin: () => Result): Result {
  try {
    return begin();
  } catch (cause) {
    if (!(cause instanceof SettingError || cause instanceof StoreError)) throw cause;
    console.error(cause.message);
    process.exit(1);
  }
}
