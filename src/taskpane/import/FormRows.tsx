import { Button, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormReading, ImportedRow } from '../../tables';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { FormRow } from './FormRow';
import type { FormRowProps } from './FormRow';

const PAGE = 50;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

export type FormRowsProps = Omit<FormRowProps, 'row'> & { readonly reading: FormReading };

/** Rows that matter: indicators, groups and whatever is uncertain; the others on request. */
function isShown({ role, doubts }: ImportedRow): boolean {
  return doubts.length > 0 || ['group', 'indicator', 'part', 'total', 'uncertain'].includes(role);
}

/** The form row by row as it was understood. */
export function FormRows({ reading, ...props }: FormRowsProps) {
  const { t } = props;
  const styles = useStyles();
  const heading = useHeadingStyles();
  const [all, setAll] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const filled = reading.rows.filter(({ cells }) => cells.some((text) => text !== ''));
  const rows = all ? filled : filled.filter(isShown);
  return (
    <section aria-labelledby="import-rows">
      <h3 id="import-rows" className={heading.root}>
        {t.rows}
      </h3>
      <Switch label={t.allRows} checked={all} onChange={(_, { checked }) => setAll(checked)} />
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row) => (
          <FormRow key={row.id} row={row} {...props} />
        ))}
      </ul>
      {rows.length > shown && <Button onClick={() => setShown(shown + PAGE)}>{t.more}</Button>}
    </section>
  );
}
