import { useMemo, useState } from 'react';
import { highestScore, percentOf } from '../../engine';
import { goalOf, pathTo, resultNeeded } from '../../scorecard';
import type { Improvement, Path, Scorecard, UnitScore } from '../../scorecard';
import { plainNumber } from '../entry/fields/resultCell';
import { Button } from '../ui/Button';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { TextBox } from '../ui/TextBox';
import { useText } from '../words/text';
import { useView } from '../words/views';
import { Whole } from '../ui/Whole';

export type GoalProps = {
  readonly unit: UnitScore;
  readonly scorecard: Scorecard;
  readonly locked: ReadonlySet<string>;
  readonly onApply: (improvements: readonly Improvement[]) => void;
};

/** The shortest way from the unit's total to the next band, or to a total of the user's choice. */
export function Goal({ unit, scorecard, locked, onApply }: GoalProps) {
  const styles = useGroupStyles();
  const { language, number, figures } = useText();
  const t = useView('whatIf');
  const { rounding, scale } = scorecard.settings;
  const goal = useMemo(() => goalOf(unit, scorecard, language), [unit, scorecard, language]);
  const [text, setText] = useState(goal === null ? '' : figures.exact(goal.target));
  const read = plainNumber(text, 'point');
  const by = goal?.by ?? 'total';
  const most = by === 'percent' ? 100 : highestScore(scale);
  const target = read !== null && read >= 0 && read <= most ? read : null;
  const path = useMemo(
    () => (target === null ? null : pathTo(unit, target, { ...scorecard, locked, by })),
    [unit, target, locked, by, scorecard]
  );
  const named = goal !== null && goal.target === target;
  const label = by === 'percent' ? t.targetPercent : t.target;
  const ends = [figures.short(0), figures.short(most)] as const;
  const sign = by === 'percent' ? '%' : '';
  return (
    <section aria-labelledby="goal" className={styles.root}>
      <h3 id="goal" className={styles.heading}>
        {t.goal}
      </h3>
      <TextBox
        decimal
        label={label(...ends)}
        value={text}
        wrong={text.trim() !== '' && target === null}
        hint={
          text.trim() !== '' && target === null
            ? t.targetWrong(...ends)
            : named
              ? t.targetNamed({ name: goal.name, score: figures.exact(goal.target) + sign })
              : undefined
        }
        onChange={setText}
      />
      <div role="status" className={styles.root}>
        {path !== null && <p className={styles.note}>{outcomeText(path)}</p>}
      </div>
      {path?.outcome === 'path' && (
        <>
          <ul className={styles.list}>
            {path.improvements.map(({ scored, to, score }) => (
              <li key={scored.indicator.code}>
                {`${scored.indicator.code} ${scored.indicator.name} `}
                <strong className={styles.ownLine}>
                  <Whole>
                    {t.raise({
                      level: number(to, 0),
                      needed:
                        resultNeeded(scored, to, language, scorecard.settings.era, score) ??
                        t.anything,
                    })}
                  </Whole>
                </strong>
              </li>
            ))}
          </ul>
          <div>
            <Button onClick={() => onApply(path.improvements)}>{t.apply}</Button>
          </div>
        </>
      )}
    </section>
  );

  function shown(total: number): string {
    return figures.total(by === 'percent' ? percentOf(total, scale) : total, rounding) + sign;
  }

  function outcomeText(found: Path): string {
    if (found.outcome === 'path') {
      const { levels, improvements, total } = found;
      return t.path({
        levels: number(levels, 0),
        n: number(improvements.length, 0),
        score: shown(total),
      });
    }
    if (found.outcome !== 'outOfReach') return t.outcome[found.outcome];
    return t.outOfReach(found.best === null ? '–' : shown(found.best));
  }
}
