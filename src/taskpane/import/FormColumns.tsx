import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { highestLevel, type Scale } from '../../engine';
import { useText } from '../words/text';
import { columnName, FORM_ROLES, levelOfRole } from '../../tables';
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
  /** Levels that the workbook has; others are offered only where a column has one. */
  readonly scale: Scale;
  readonly t: Views['import'];
  readonly onColumn: (column: number, role: FormRole) => void;
};

/** What each column of the form is; open where the form could not be understood without it. */
export function FormColumns({ reading, first, scale, t, onColumn }: FormColumnsProps) {
  const styles = useStyles();
  const { figures } = useText();
  const { columns, kind } = reading.layout;
  const roles = FORM_ROLES.filter(
    (one) =>
      (levelOfRole(one) ?? 0) <= highestLevel(scale) || columns.some(({ role }) => role === one)
  );
  const nameOf = (role: FormRole): string => {
    const level = levelOfRole(role);
    const worth = level === null ? undefined : scale.scores[level];
    const same = worth === undefined || worth === level;
    return same ? t.columnRole[role] : `${t.columnRole[role]} = ${figures.exact(worth)}`;
  };
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
                {roles.map((one) => (
                  <option key={one} value={one}>
                    {nameOf(one)}
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
