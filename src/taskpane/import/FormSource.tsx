import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Views } from '../words/en/views';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'start' },
});

export type FormSourceProps = {
  readonly busy: boolean;
  readonly t: Views['import'];
  readonly onSelection: () => void;
  readonly onPasted: (text: string) => void;
};

/** Where the form comes from: the selection in the worksheet, or text from the clipboard. */
export function FormSource({ busy, t, onSelection, onPasted }: FormSourceProps) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const ready = text.trim() !== '';
  return (
    <div className={styles.root}>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={busy}
        onClick={onSelection}
      >
        {t.useSelection}
      </Button>
      <Field label={t.paste}>
        <Textarea rows={3} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button
        className={styles.button}
        disabledFocusable={busy || !ready}
        onClick={() => onPasted(text)}
      >
        {t.usePasted}
      </Button>
    </div>
  );
}
