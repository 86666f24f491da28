import type { Scorecard } from '../../scorecard';
import { Button } from '../ui/Button';
import { useText } from '../words/text';
import { countWaiting } from './waiting';

export type PendingButtonProps = {
  readonly scorecard: Scorecard;
  readonly onClick: () => void;
};

/** The way to the run through what waits for a result, with how many that are; nothing where none does. */
export function PendingButton({ scorecard: { units }, onClick }: PendingButtonProps) {
  const { t } = useText();
  const pending = countWaiting(units, 'pending');
  const earlier = pending > 0 ? 0 : countWaiting(units, 'earlier');
  if (pending + earlier === 0) return null;
  return (
    <Button small onClick={onClick}>
      {pending > 0 ? t.enterPending(pending) : t.enterLater(earlier)}
    </Button>
  );
}
