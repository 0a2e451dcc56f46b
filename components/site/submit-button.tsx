import styles from './submit-button.module.css';

/** Sends the form that it stands in. */
export function SubmitButton({ children }: { readonly children: string }) {
  return (
    <button className={styles.button} type="submit">
      {children}
    </button>
  );
}
