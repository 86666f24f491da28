import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnName, FORM_ROLES } from '../../tables';
import type { FormReading, FormRole } from '../../tables';
import type { Views } from '../words/en/views';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
});

export type FormColumnsProps = {
  readonly reading: FormReading;
  /** Sheet column of the form's first, 0-based. */
  readonly first: number;
  readonly t: Views['import'];
  readonly onColumn: (column: number, role: FormRole) => void;
};

/** What each column of the form is; open where the form could not be understood without it. */
export function FormColumns({ reading, first, t, onColumn }: FormColumnsProps) {
  const styles = useStyles();
  const { columns, kind } = reading.layout;
  // Decided once: it must not close while somebody is choosing.
  const [open, setOpen] = useState(kind === 'unknown');
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{t.columns}</summary>
      <div className={styles.root}>
        {columns.map(({ role, title }, column) => {
          const name = columnName(first + column);
          return (
            <Field key={name} label={title === '' ? name : `${name} ${title.slice(0, 30)}`}>
              <Select
                className={styles.select}
                aria-label={t.columnLabel(name)}
                value={role}
                onChange={(_, { value }) =>
                  onColumn(column, FORM_ROLES.find((one) => one === value) ?? 'ignore')
                }
              >
                {FORM_ROLES.map((one) => (
                  <option key={one} value={one}>
                    {t.columnRole[one]}
                  </option>
                ))}
              </Select>
            </Field>
          );
        })}
      </div>
    </details>
  );
}
