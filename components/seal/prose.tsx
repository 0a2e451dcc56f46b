import styles from './prose.module.css';

/** Some paragraphs. */
export function Prose({ paragraphs }: { readonly paragraphs: readonly string[] }) {
  return (
    <div className={styles.prose}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
