import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { SETTINGS } from '../../tables';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { Whole } from '../ui/Whole';
import { useText } from '../words/text';
import { conversionWords } from './conversionWords';
import type { Conversion } from './useConversion';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  text: { margin: 0 },
});

export type TargetScoresProps = {
  readonly conversion: Conversion;
  /** There are targets that no score is made of. */
  readonly open: boolean;
};

/** Targets that no score is made of: how they can become scores, by a setting of the workbook's, and the way back. */
export function TargetScores({ conversion, open }: TargetScoresProps) {
  const { language, pick } = useText();
  const words = conversionWords[language];
  const { state, undo } = conversion;
  return (
    <>
      <div role="status">
        {state.is === 'written' && (
          <Message
            intent="success"
            action={
              <Button small onClick={() => undo(state.converted)}>
                {words.undo}
              </Button>
            }
          >
            {words.done(SETTINGS.targetConversion[language])}
          </Message>
        )}
        {state.is === 'undone' && words.undone}
      </div>
      {open && state.is !== 'written' && <Offer conversion={conversion} />}
      {state.is === 'failed' && (
        <div role="alert">
          <Message intent="error">{`${pick(state.failure.what)} ${pick(state.failure.todo)}`}</Message>
        </div>
      )}
    </>
  );
}

/** The button, and once it is pressed the two ways. */
function Offer({ conversion: { state, convert, leave } }: Pick<TargetScoresProps, 'conversion'>) {
  const styles = useStyles();
  const { language } = useText();
  const words = conversionWords[language];
  const [asking, setAsking] = useState(false);
  const busy = state.is === 'busy';
  if (!asking) {
    return (
      <div>
        <Button small busy={busy} onClick={() => setAsking(true)}>
          {words.offer}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        <Whole>{words.hint(SETTINGS.targetConversion[language])}</Whole>
      </p>
      <Button small busy={busy} onClick={() => convert('met', language)}>
        {words.met}
      </Button>
      <Button small busy={busy} onClick={() => convert('percent', language)}>
        {words.percent}
      </Button>
      <Button
        small
        onClick={() => {
          setAsking(false);
          leave();
        }}
      >
        {words.cancel}
      </Button>
    </div>
  );
}
