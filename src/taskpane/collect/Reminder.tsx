import { Button } from '../ui/Button';
import { CopyText } from '../ui/CopyText';
import { useCollectWords } from './collectWords';

export type ReminderProps = {
  readonly name: string;
  readonly text: string;
  readonly onClose: () => void;
};

/** A text that reminds a unit, to be copied. */
export function Reminder({ name, text, onClose }: ReminderProps) {
  const t = useCollectWords();
  return (
    <CopyText label={t.remindUnit(name)} text={text}>
      <Button small look="subtle" onClick={onClose}>
        {t.close}
      </Button>
    </CopyText>
  );
}
