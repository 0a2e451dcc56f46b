import { copying } from '@/components/texts';
import styles from './copy-button.module.css';

/** What a button copies; the texts are found by their ids when it is pressed. */
export type Copied =
  /** A text, as an address. */
  | { readonly as: 'text'; readonly text: string }
  /** The text of an element. */
  | { readonly as: 'element'; readonly id: string }
  /** What a file of this site says; its address begins with `/`. */
  | { readonly as: 'file'; readonly address: string }
  /** A wording with the reference to it, also as rich text. */
  | { readonly as: 'quote'; readonly wording: string; readonly reference: string };

interface Props {
  readonly copied: Copied;
  readonly label: string;
  /** Where the same label stands several times: what is read out. */
  readonly name?: string | undefined;
}

/** Copies. Shown only where it works: with a script, and where the browser gives access to the clipboard. */
export function CopyButton({ copied, label, name }: Props) {
  return (
    <>
      <button
        type="button"
        className={styles.copy}
        data-copy={sourceOf(copied)}
        data-copies={copied.as}
        data-done={copying.done}
        data-failed={copying.failed}
        aria-label={name}
        hidden
      >
        {label}
      </button>
      <span />
    </>
  );
}

/** As `browser/copy.ts` reads it. */
function sourceOf(copied: Copied): string {
  switch (copied.as) {
    case 'text':
      return copied.text;
    case 'element':
      return copied.id;
    case 'file':
      return copied.address;
    case 'quote':
      return `${copied.wording} ${copied.reference}`;
  }
}
