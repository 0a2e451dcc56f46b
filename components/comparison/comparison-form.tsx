import { Row } from '@/components/site/row';
import type { FieldError } from '@/components/site/error-summary';
import { SubmitButton } from '@/components/site/submit-button';
import { TextField } from '@/components/site/text-field';
import { comparison as texts } from '@/components/texts';
import styles from './comparison-form.module.css';

interface Props {
  /** As typed. */
  readonly fields: { readonly a: string; readonly b: string };
  readonly errors: readonly FieldError[];
  /** The id of any statement. */
  readonly example: string | undefined;
}

/** Two fields for the two statements. */
export function ComparisonForm({ fields, errors, example }: Props) {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  const hint = example && `${texts.hint} ${example}`;
  return (
    <div className="screen-only">
      <Row title={texts.pick}>
        <form className={styles.form} action="/vergleich">
          <TextField
            name="a"
            label={texts.first}
            value={fields.a}
            hint={hint}
            error={errorOf('a')}
          />
          <TextField name="b" label={texts.second} value={fields.b} error={errorOf('b')} />
          <div>
            <SubmitButton>{texts.submit}</SubmitButton>
          </div>
        </form>
      </Row>
    </div>
  );
}
