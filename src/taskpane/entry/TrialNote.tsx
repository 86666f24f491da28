import { Message } from '../ui/Message';
import { useText } from '../words/text';
import { useGroupStyles } from '../ui/styles/groupStyles';
import type { Trial } from './tryEntry';

export type TrialNoteProps = { readonly trial: Trial | null };

/** What an entry would give and why; or why it cannot be entered. Told to screen readers as it changes. */
export function TrialNote({ trial }: TrialNoteProps) {
  const styles = useGroupStyles();
  const { figures, t: words } = useText();
  const t = words.views.entry;
  return (
    <div role="status" className={styles.group}>
      {trial !== null && (
        <Message intent={trial.refused ? 'error' : trial.notScored ? 'warning' : 'success'}>
          <strong>{headline(trial)}</strong>
          <div className={styles.group}>{trial.because}</div>
        </Message>
      )}
    </div>
  );

  function headline({ refused, notScored, scored }: Trial): string {
    if (refused) return t.refused;
    if (notScored) return t.notScored;
    const { score } = scored.outcome;
    return score === null ? t.givesNothing : t.gives(figures.exact(score));
  }
}
