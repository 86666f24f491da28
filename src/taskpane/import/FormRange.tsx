import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { addressOfBlock, placeOfGrid, rangeName } from '../../tables';
import type { FormBlock, FormGrid } from '../../tables';
import { Choice } from '../ui/Choice';
import type { Views } from '../words/en/views';

const RANGE = /^\s*\$?[A-Z]{1,3}\$?[1-9]\d{0,6}:\$?[A-Z]{1,3}\$?[1-9]\d{0,6}\s*$/i;
/** A title is shown up to here. */
const LONGEST = 60;
/** Stands for a range of the user's own. */
const OWN = 'own';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  range: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  input: { flex: '1 1 140px', minWidth: 0 },
});

export type FormRangeProps = {
  /** All that was read. */
  readonly source: FormGrid;
  readonly forms: readonly FormBlock[];
  /** Which of the forms is shown; null: a range of the user's own. */
  readonly chosen: number | null;
  readonly grid: FormGrid;
  readonly busy: boolean;
  readonly t: Views['import'];
  readonly onForm: (form: number | null) => void;
  readonly onRange: (address: string) => void;
};

/** The range that is read, which can be changed, and the forms to choose from where there are several. */
export function FormRange({ source, forms, chosen, grid, busy, t, ...on }: FormRangeProps) {
  const styles = useStyles();
  const place = placeOfGrid(grid);
  const address = place === null ? null : rangeName(place.area);
  const named = (form: FormBlock): string =>
    [
      addressOfBlock(source, form),
      form.unit ?? form.title?.slice(0, LONGEST) ?? null,
      t.indicatorsIn(form.indicators),
    ]
      .filter((part) => part !== null)
      .join(' · ');
  return (
    <div className={styles.root}>
      {forms.length > 1 && (
        <Choice
          label={t.severalForms(forms.length)}
          value={chosen === null ? OWN : String(chosen)}
          options={[
            ...forms.map((form, i) => ({ value: String(i), label: named(form) })),
            { value: OWN, label: chosen === null ? t.ownRange : t.asOneForm },
          ]}
          onChange={(value) => on.onForm(value === OWN ? null : Number(value))}
        />
      )}
      {address !== null && (
        <RangeField key={address} address={address} busy={busy} t={t} onRange={on.onRange} />
      )}
    </div>
  );
}

type RangeFieldProps = Pick<FormRangeProps, 'busy' | 't' | 'onRange'> & {
  readonly address: string;
};

function RangeField({ address, busy, t, onRange }: RangeFieldProps) {
  const styles = useStyles();
  const [text, setText] = useState(address);
  const valid = RANGE.test(text);
  const changed = text.trim().toUpperCase() !== address;
  return (
    <Field label={t.range} {...(valid ? {} : { validationMessage: t.notARange })}>
      <div className={styles.range}>
        <Input
          className={styles.input}
          aria-label={t.range}
          value={text}
          onChange={(_, { value }) => setText(value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter' && valid && changed && !busy) onRange(text.trim());
          }}
        />
        <Button disabledFocusable={busy || !valid || !changed} onClick={() => onRange(text.trim())}>
          {t.readRange}
        </Button>
      </div>
    </Field>
  );
}
