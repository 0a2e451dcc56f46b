import { copying } from '@/components/texts';
import styles from './copy-button.module.css';

/**
 * Copies an address of this site (it begins with `/`). Shown only where it works: with a script, and where the browser gives
 * access to the clipboard.
 */
export function CopyButton({ address }: { readonly address: string }) {
  return (
    <>
      <button
        type="button"
        className={styles.copy}
        data-copy={address}
        data-done={copying.done}
        data-failed={copying.failed}
        hidden
      >
        {copying.label}
      </button>
      <span />
    </>
  );
}
