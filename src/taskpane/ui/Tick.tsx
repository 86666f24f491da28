import { useId } from 'react';
import { useTickStyles } from './styles/tickStyles';
import { Whole } from './Whole';

export type TickProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** Yes or no, with a line that says more where there is more to say. */
export function Tick({ label, hint, checked, onChange }: TickProps) {
  const tick = useTickStyles();
  const id = useId();
  return (
    <label className={tick.tick}>
      <input
        type="checkbox"
        className={tick.mark}
        checked={checked}
        aria-labelledby={`${id}label`}
        aria-describedby={hint === undefined ? undefined : `${id}hint`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        <span id={`${id}label`}>
          <Whole>{label}</Whole>
        </span>
        {hint !== undefined && (
          <span id={`${id}hint`} className={tick.hint}>
            <Whole>{hint}</Whole>
          </span>
        )}
      </span>
    </label>
  );
}
