import { makeStyles, tokens } from '@fluentui/react-components';
import type { Scorecard } from '../../scorecard';
import type { Checked } from '../../excel/door';
import type { Choices } from '../state/run';
import type { View } from '../state/state';
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
  readonly onView: (view: View) => void;
  readonly onSettings: (() => void) | null;
};

/** What this workbook has, how it stands, and what the next run is to do. */
export function Home(props: HomeProps) {
  const { checked, scorecard, scoresSheet, choices, turn, onView } = props;
  const styles = useStyles();
  const { t } = useText();
  return (
    <section aria-labelledby="home" className={styles.root}>
      <Heading id="home" turn={turn}>
        {t.homeTitle}
      </Heading>
      <ScoresNow scorecard={scorecard} sheet={scoresSheet} onOpen={() => onView('scores')} />
      <Overview checked={checked} period={scorecard.period} />
      <RunChoices checked={checked} value={choices} onChange={props.onChoices} />
      <div className={styles.buttons}>
        <PendingButton scorecard={scorecard} onClick={() => onView('pending')} />
        {props.onSettings !== null && (
          <Button small onClick={props.onSettings}>
            {t.goToSettings}
          </Button>
        )}
        {(['import', 'forms', 'collect', 'history', 'nextYear'] as const).map((view) => (
          <Button key={view} small onClick={() => onView(view)}>
            {t.opens[view]}
          </Button>
        ))}
      </div>
    </section>
  );
}
