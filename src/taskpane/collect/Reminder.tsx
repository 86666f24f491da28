import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button';
import { useFieldStyles } from '../ui/styles/fieldStyles';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { useCollectWords } from './collectWords';

const useStyles = makeStyles({ text: { resize: 'vertical' } });

export type ReminderProps = {
  readonly name: string;
  readonly text: string;
  readonly onClose: () => void;
};

/** A text that reminds a unit, to be copied. Many hosts let no add-in copy by itself: then it is selected to be copied by hand. */
export function Reminder({ name, text, onClose }: ReminderProps) {
  const styles = useStyles();
  const group = useGroupStyles();
  const field = useFieldStyles();
  const t = useCollectWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => box.current?.focus(), []);
  return (
    <div className={group.root}>
      <textarea
        ref={box}
        className={`${field.box} ${styles.text}`}
        aria-label={t.remindUnit(name)}
        readOnly
        rows={8}
        value={text}
      />
      <div className={group.row}>
        <Button
          small
          look="primary"
          onClick={() => {
            box.current?.select();
            void copied(text).then((done) => setSaid(done ? t.copied : t.notCopied));
          }}
        >
          {t.copy}
        </Button>
        <Button small look="subtle" onClick={onClose}>
          {t.close}
        </Button>
      </div>
      <span role="status">{said}</span>
    </div>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
