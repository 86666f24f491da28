import { makeStyles, tokens } from '@fluentui/react-components';
import type { Scorecard } from '../../scorecard';
import type { Checked } from '../../excel/door';
import type { Choices } from '../state/run';
import type { SheetState } from '../state/stepStates';
import { useText } from '../words/text';
import { Button } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { PendingButton } from '../entry/PendingButton';
import { Overview } from './Overview';
import { RunChoices } from './RunChoices';
import { ScoresNow } from './ScoresNow';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export type HomeProps = {
  readonly checked: Checked;
  readonly scorecard: Scorecard;
  readonly scoresSheet: SheetState;
  readonly choices: Choices;
  readonly turn: number;
  readonly onChoices: (choices: Choices) => void;
  readonly onScores: () => void;
  readonly onPending: () => void;
  readonly onSettings: (() => void) | null;
  readonly onImport: () => void;
  readonly onForms: () => void;
  readonly onCollect: () => void;
  readonly onNextYear: () => void;
};

/** What this workbook has, how it stands, and what the next run is to do. */
export function Home(props: HomeProps) {
  const { checked, scorecard, scoresSheet, choices, turn } = props;
  const styles = useStyles();
  const { t } = useText();
  return (
    <section aria-labelledby="home" className={styles.root}>
      <Heading id="home" turn={turn}>
        {t.homeTitle}
      </Heading>
      <ScoresNow scorecard={scorecard} sheet={scoresSheet} onOpen={props.onScores} />
      <Overview checked={checked} />
      <RunChoices checked={checked} value={choices} onChange={props.onChoices} />
      <div className={styles.buttons}>
        <PendingButton scorecard={scorecard} onClick={props.onPending} />
        {props.onSettings !== null && (
          <Button small onClick={props.onSettings}>
            {t.goToSettings}
          </Button>
        )}
        <Button small onClick={props.onImport}>
          {t.importForm}
        </Button>
        <Button small onClick={props.onForms}>
          {t.forms}
        </Button>
        <Button small onClick={props.onCollect}>
          {t.collect}
        </Button>
        <Button small onClick={props.onNextYear}>
          {t.nextYear}
        </Button>
      </div>
    </section>
  );
}
