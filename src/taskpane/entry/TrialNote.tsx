import { Message } from '../ui/Message';
import type { Intent } from '../ui/Message';
import { useText } from '../words/text';
import { useGroupStyles } from '../ui/styles/groupStyles';
import type { Trial } from './tryEntry';
import { useView } from '../words/views';
import { Whole } from '../ui/Whole';

export type TrialNoteProps = { readonly trial: Trial | null };

/** What an entry would give and why; or why it cannot be entered. Told to screen readers as it changes. */
export function TrialNote({ trial }: TrialNoteProps) {
  const styles = useGroupStyles();
  const { figures } = useText();
  const t = useView('entry');
  return (
    <div role="status" className={styles.group}>
      {trial !== null && (
        <Message intent={intentOf(trial)}>
          <strong>{headline(trial)}</strong>
          {trial.lowest && <div>{t.lowest}</div>}
          <div>
            <Whole>{trial.because}</Whole>
          </div>
        </Message>
      )}
    </div>
  );

  function headline({ refused, notScored, scored }: Trial): string {
    if (refused) return t.refused;
    if (notScored) return t.notScored;
    const { score, status } = scored.outcome;
    if (status === 'met' || status === 'notMet') return t[status];
    return score === null ? t.givesNothing : t.gives(figures.exact(score));
  }
}

/** Only a score above the lowest, or a target that is met, is good news. */
function intentOf({ refused, notScored, lowest, scored }: Trial): Intent {
  if (refused) return 'error';
  const { score, status } = scored.outcome;
  if (notScored || lowest || status === 'notMet') return 'warning';
  return score === null && status !== 'met' ? 'note' : 'success';
}
