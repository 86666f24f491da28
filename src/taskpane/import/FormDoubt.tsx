import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import type { Language } from '../../engine';
import { a1, describeDoubt } from '../../tables';
import type { CellAddress, Doubt, FormGrid } from '../../tables';
import type { Views } from '../words/en/views';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    '& svg': { flexShrink: 0, marginTop: '4px' },
  },
});

export type FormDoubtProps = {
  readonly doubt: Doubt;
  readonly grid: FormGrid;
  readonly language: Language;
  readonly t: Views['import'];
  readonly onGoTo: (address: CellAddress) => void;
};

/** What is uncertain, with a way to its cell where the form stands on a sheet. */
export function FormDoubt({ doubt, grid, language, t, onGoTo }: FormDoubtProps) {
  const styles = useStyles();
  const { sheet } = grid;
  const at = { row: grid.row + doubt.row, column: grid.column + doubt.column };
  const cell = a1(at.row, at.column);
  return (
    <div className={styles.root}>
      <WarningFilled aria-hidden />
      <span>
        {t.lookAt}: {describeDoubt(doubt)[language]}
      </span>
      {sheet !== null && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={t.goTo(cell)}
          onClick={() => onGoTo({ sheet, ...at })}
        >
          {cell}
        </Button>
      )}
    </div>
  );
}
