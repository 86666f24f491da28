import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { useFieldStyles } from './styles/fieldStyles';
import { useTickStyles } from './styles/tickStyles';
import { Whole } from './Whole';

export type TextBoxProps = {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly decimal?: boolean;
  readonly wrong?: boolean;
  readonly required?: boolean;
  readonly onChange: (value: string) => void;
};

/** One line to type, below its label; the hint below it is told to screen readers as it changes. */
export function TextBox(props: TextBoxProps) {
  const { label, value, hint, decimal, wrong, required, onChange } = props;
  const field = useFieldStyles();
  const tick = useTickStyles();
  const id = useId();
  return (
    <div className={field.root}>
      <label className={field.label} htmlFor={id}>
        <Whole>{label}</Whole>
      </label>
      <input
        id={id}
        className={field.box}
        type="text"
        inputMode={decimal ? 'decimal' : undefined}
        autoComplete="off"
        value={value}
        required={required}
        aria-invalid={wrong || undefined}
        aria-describedby={hint === undefined ? undefined : `${id}hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint !== undefined && (
        <span
          id={`${id}hint`}
          className={mergeClasses(tick.hint, wrong && tick.wrong)}
          aria-live="polite"
        >
          <Whole>{hint}</Whole>
        </span>
      )}
    </div>
  );
}
