import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TargetConversion } from '../../engine';
import type { ConversionDoor } from '../../excel/door';
import { SETTINGS } from '../../tables';
import { failureOf, type Failure } from '../state/failure';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { useText } from '../words/text';
import { conversionWords } from './conversionWords';

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
  readonly door: ConversionDoor;
  /** After the setting was written. */
  readonly onWritten: () => void;
};

/** Targets that no score is made of: how they can become scores, by a setting of the workbook's. */
export function TargetScores({ door, onWritten }: TargetScoresProps) {
  const styles = useStyles();
  const { language, pick } = useText();
  const words = conversionWords[language];
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const convert = (conversion: TargetConversion): void => {
    setBusy(true);
    setFailure(null);
    door.convertTargets(conversion, language).then(
      () => {
        setBusy(false);
        setAsking(false);
        onWritten();
      },
      (error: unknown) => {
        setBusy(false);
        setFailure(failureOf(error));
      }
    );
  };
  if (!asking) {
    return (
      <div>
        <Button small onClick={() => setAsking(true)}>
          {words.offer}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <p className={styles.text}>{words.hint(SETTINGS.targetConversion[language])}</p>
      <Button small busy={busy} onClick={() => convert('met')}>
        {words.met}
      </Button>
      <Button small busy={busy} onClick={() => convert('percent')}>
        {words.percent}
      </Button>
      <Button small onClick={() => setAsking(false)}>
        {words.cancel}
      </Button>
      {failure !== null && (
        <div role="alert">
          <Message intent="error">{`${pick(failure.what)} ${pick(failure.todo)}`}</Message>
        </div>
      )}
    </div>
  );
}
