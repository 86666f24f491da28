import { makeStyles, tokens } from '@fluentui/react-components';
import { unitChoices } from '../../scorecard';
import type { Writes } from '../../scorecard';
import type { Checked } from '../../excel/door';
import type { Choices } from '../state/run';
import { useText } from '../words/text';
import { Choice } from '../ui/Choice';
import { Later } from '../ui/Later';
import { PeriodChoice } from './PeriodChoice';
import { useHeadingStyles } from '../ui/styles/headingStyles';

const loadNoFunctions = async () =>
  (await import(/* webpackChunkName: "beside" */ './NoFunctions')).NoFunctions;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
});

export type RunChoicesProps = {
  readonly checked: Checked;
  readonly value: Choices;
  readonly onChange: (choices: Choices) => void;
};

/** Period, unit and what the cells hold; offers only what the workbook has. */
export function RunChoices({ checked, value, onChange }: RunChoicesProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const { t } = useText();
  const units = unitChoices(checked.units);
  const written = (['functions', 'plain', 'values'] as const).filter(
    (writes) => checked.functions || writes !== 'functions'
  );
  return (
    <section aria-labelledby="choices" className={styles.root}>
      <h3 id="choices" className={heading.small}>
        {t.options}
      </h3>
      <div className={styles.fields}>
        <PeriodChoice
          checked={checked}
          value={value.period}
          onChange={(period) => onChange({ ...value, period })}
        />
        {units.length > 0 && (
          <Choice
            label={t.unit}
            value={value.unit ?? ''}
            options={[
              { value: '', label: t.allUnits },
              ...units.map((name) => ({ value: name, label: name })),
            ]}
            onChange={(unit) => onChange({ ...value, unit: unit === '' ? null : unit })}
          />
        )}
      </div>
      <Choice<Writes>
        label={t.writes}
        value={written.find((writes) => writes === value.writes) ?? 'plain'}
        options={written.map((writes) => ({ value: writes, label: t.written[writes] }))}
        onChange={(writes) => onChange({ ...value, writes })}
      />
      {!checked.functions && <Later load={loadNoFunctions} props={{}} />}
    </section>
  );
}
