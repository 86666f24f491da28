import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PeriodId } from '../../engine';
import { savesFiles } from '../../excel/host/newWorkbook';
import type { EntryForm } from '../../scorecard';
import { usualPeriods, type PeriodSource } from '../entry/entryPeriod';
import { PeriodField } from '../entry/PeriodField';
import { BackButton } from '../ui/BackButton';
import { Button } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { Message } from '../ui/Message';
import { useText } from '../words/text';
import { FormsNews } from './FormsNews';
import { useFormsWords } from './formsWords';
import { UnitForms } from './UnitForms';
import { useForms } from './useForms';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  text: { margin: 0, lineHeight: 1.6 },
  save: { alignSelf: 'flex-start' },
});

export type FormsViewProps = {
  /** The workbook, and the period of the scores that are shown; null where there are none yet. */
  readonly of: PeriodSource;
  readonly onClose: () => void;
};

/** Forms for the units of the workbook to fill in: opened one by one, or saved together. */
export function FormsView({ of, onClose }: FormsViewProps) {
  const styles = useStyles();
  const t = useFormsWords();
  const { number } = useText();
  const [period, setPeriod] = useState<PeriodId>(of.period ?? 'Q1');
  const [without, setWithout] = useState<ReadonlySet<EntryForm['unit']>>(new Set());
  const [work, planned, actions] = useForms(period);
  const busy = work.is === 'reading' || work.is === 'writing';
  const saves = savesFiles();
  const errors = (planned?.problems ?? []).filter(({ severity }) => severity === 'error').length;
  const wanted = (planned?.forms ?? [])
    .filter(({ expected, unit }) => expected > 0 && !without.has(unit))
    .map(({ unit }) => unit);
  return (
    <section aria-labelledby="forms" className={styles.root}>
      <BackButton onClick={onClose}>{t.back}</BackButton>
      <Heading id="forms" turn={1}>
        {t.title}
      </Heading>
      <p className={styles.text}>{t.intro}</p>
      <PeriodField value={period} usual={usualPeriods(of)} onChange={setPeriod} />
      {errors > 0 && <Message intent="warning">{t.errors(number(errors, 0))}</Message>}
      {planned !== null && (
        <UnitForms
          forms={planned.forms}
          without={saves ? without : null}
          busy={busy}
          onWithout={setWithout}
          onOpen={(unit) => void actions.open(unit)}
        />
      )}
      {planned !== null && !saves && <Message intent="note">{t.cannotSave}</Message>}
      {saves && wanted.length > 0 && (
        <Button
          look="primary"
          className={styles.save}
          busy={busy}
          onClick={() => void actions.save(wanted)}
        >
          {wanted.length === 1 ? t.saveOne : t.save(number(wanted.length, 0))}
        </Button>
      )}
      <FormsNews work={work} onTryAgain={() => void actions.readAgain()} />
    </section>
  );
}
