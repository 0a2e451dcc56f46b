import type { LineChange } from '@/lib/editing/line-changes';
import { Changes } from './check-result';
import styles from './check-result.module.css';
import { Notice } from './controls';
import controls from './controls.module.css';
import { conflict as texts } from './texts';

interface Props {
  /** From the version that the form was opened with; undefined when the file is gone. */
  readonly theirs: readonly LineChange[] | undefined;
  readonly ours: readonly LineChange[];
  /** Whether both can be put together. */
  readonly isClean: boolean;
  readonly isProposal: boolean;
}

/** Two editors have changed the same file: what each has done, side by side. The buttons belong to the form below. */
export function Conflict({ theirs, ours, isClean, isProposal }: Props) {
  return (
    <Notice isBad id="konflikt">
      <h2 className={controls.title}>{texts.title}</h2>
      <p>{isProposal ? texts.intro2 : texts.intro}</p>
      <div className={styles.sides}>
        <div>
          <h3>{texts.theirs}</h3>
          {theirs ? <Changes changes={theirs} label={texts.theirs} /> : <p>{texts.gone}</p>}
        </div>
        <div>
          <h3>{texts.ours}</h3>
          <Changes changes={ours} label={texts.ours} />
        </div>
      </div>
      <p>{isClean ? texts.clean : texts.notClean}</p>
      <button
        type="submit"
        form="bearbeiten"
        name="tun"
        value={isClean ? 'zusammenfuehren' : 'neue-fassung'}
        className={controls.button}
      >
        {isClean ? texts.merge : texts.takeOver}
      </button>
    </Notice>
  );
}
