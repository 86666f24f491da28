import { useState } from 'react';
import { highestScore, lowestScore, type Scale } from '../../../engine';
import { explanationOf, type ResultEntry, type ScoredIndicator } from '../../../scorecard';
import type { Result } from '../../../tables';
import { Button } from '../../ui/Button';
import { useText } from '../../words/text';
import { useGroupStyles } from '../../ui/styles/groupStyles';
import { plainNumber, typedNumber } from './resultCell';
import { TextBox } from '../../ui/TextBox';
import { useView } from '../../words/views';

export type CommitteeFieldProps = {
  readonly override: Result['override'];
  /** The indicator as it is scored now, for the computed score. */
  readonly scored: ScoredIndicator | null;
  readonly scale: Scale;
  readonly busy: boolean;
  readonly onWrite: (values: ResultEntry['values']) => void;
};

/** The committee's score with its reason; the computed score stays beside it (domain.md §5). */
export function CommitteeField({ override, scored, scale, busy, onWrite }: CommitteeFieldProps) {
  const styles = useGroupStyles();
  const { language, decimalMark, figures } = useText();
  const t = useView('entry');
  const [score, setScore] = useState(typedNumber(override?.value, decimalMark));
  const [reason, setReason] = useState(override?.reason ?? '');
  const typed = plainNumber(score, decimalMark);
  const [low, high] = [lowestScore(scale), highestScore(scale)];
  const value = typed !== null && typed >= low && typed <= high ? typed : null;
  const ends = [figures.short(low), figures.short(high)] as const;
  const wrong = score.trim() !== '' && value === null;
  return (
    <div className={styles.root}>
      {scored !== null && <p className={styles.note}>{explanationOf(scored, language)}</p>}
      <TextBox
        decimal
        required
        label={t.score(...ends)}
        value={score}
        wrong={wrong}
        hint={wrong ? t.scoreRange(...ends) : t.scoreHint}
        onChange={setScore}
      />
      <TextBox
        required
        label={t.reason}
        value={reason}
        hint={value !== null && reason.trim() === '' ? t.reasonNeeded : undefined}
        onChange={setReason}
      />
      <div className={styles.row}>
        <Button
          look="primary"
          busy={busy || value === null || reason.trim() === ''}
          onClick={() => onWrite({ override: value, reason: reason.trim() })}
        >
          {t.write}
        </Button>
        {override !== null && (
          <Button busy={busy} onClick={() => onWrite({ override: null, reason: null })}>
            {t.removeScore}
          </Button>
        )}
      </div>
    </div>
  );
}
