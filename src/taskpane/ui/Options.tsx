import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { useFieldStyles } from './styles/fieldStyles';
import { useTickStyles } from './styles/tickStyles';
import { Whole } from './Whole';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  words: { overflowWrap: 'anywhere', lineHeight: 1.6 },
});

export type OptionsProps<Value extends string> = {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
};

/** One of a few, all to be read at once. */
export function Options<Value extends string>(props: OptionsProps<Value>) {
  const { label, value, options, onChange } = props;
  const styles = useStyles();
  const field = useFieldStyles();
  const tick = useTickStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={field.label}>
        <Whole>{label}</Whole>
      </legend>
      {options.map((option, place) => (
        <label key={option.value} className={tick.tick}>
          <input
            type="radio"
            className={tick.mark}
            name={name}
            // A value may hold spaces and lines, which no id does.
            aria-labelledby={`${name}${place}`}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span id={`${name}${place}`} className={styles.words}>
            <Whole>{option.label}</Whole>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
