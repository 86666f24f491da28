import { makeStyles, tokens } from '@fluentui/react-components';
import type { PeriodId } from '../../engine';
import type { Checked } from '../../excel/door';
import type { UnitScore } from '../../scorecard';
import { PeriodChoice } from '../home/PeriodChoice';
import { Choice } from '../ui/Choice';
import { scoresWords } from './scoresWords';
import { useText } from '../words/text';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

export type PickersProps = {
  readonly checked: Checked;
  readonly units: readonly UnitScore[];
  readonly period: PeriodId | null;
  /** Place of the unit that is shown; -1 = all of them. */
  readonly unit: number;
  readonly onPeriod: (period: PeriodId | null) => void;
  readonly onUnit: (place: number) => void;
};

/** The period as of which is scored, and the unit that is shown where there are several. */
export function Pickers({ checked, units, period, unit, onPeriod, onUnit }: PickersProps) {
  const styles = useStyles();
  const { t, language } = useText();
  return (
    <div className={styles.root}>
      <PeriodChoice checked={checked} value={period} onChange={onPeriod} />
      {units.length > 1 && (
        <Choice
          label={t.unit}
          value={String(unit)}
          options={[
            { value: '-1', label: t.allUnits },
            ...units.map((each, place) => ({
              value: String(place),
              label: each.unit ?? scoresWords[language].wholeOrganisation,
            })),
          ]}
          onChange={(place) => onUnit(Number(place))}
        />
      )}
    </div>
  );
}
