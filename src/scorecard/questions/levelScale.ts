import {
  comparedIn,
  comparisonOf,
  type Bound,
  type Comparison,
  type Direction,
  type Level,
  type ThresholdEvidence,
} from '../../engine';
import type { ScoredIndicator } from '../scoring/scorecard';

/** One stretch of the scale, from its bound to the next one. */
export interface ScaleStep {
  /** Level that a result in it gets; null below the lowest level. */
  readonly level: Level | null;
  /** Where it begins, on the side of better results; null where it takes in everything below. */
  readonly from: Bound | null;
}

/** The criteria of one indicator as a scale, the worst results first. */
export interface LevelScale {
  readonly steps: readonly ScaleStep[];
  /** What its bounds count; `level` where they are no numbers and the steps are the levels alone. */
  readonly counts: 'plain' | 'percent' | 'days' | 'date' | 'level';
  readonly direction: Direction | null;
  /** The result: its number, the step that it lies in, and how far into it (0–1); null without one. */
  readonly actual: {
    readonly value: number | null;
    readonly step: number;
    readonly within: number;
  } | null;
}

/**
 * The criteria that were used, as they were understood, and the result on them (domain.md §3). The step is that of the
 * outcome, so that the picture never says other than the score. Null where there are no criteria that can be scored.
 */
export function levelScale(scored: ScoredIndicator): LevelScale | null {
  if (scored.rule.kind === 'target') return null;
  const comparison = comparisonOf(scored.rule);
  return comparison === null ? levelsAlone(scored) : scaleOf(scored, comparison);
}

function scaleOf(scored: ScoredIndicator, { rule, counts }: Comparison): LevelScale | null {
  const rising = [...rule.steps].reverse();
  const lowest = rising[0];
  if (lowest === undefined) return null;
  const steps: ScaleStep[] = [
    ...(lowest.achievement === null ? [] : [{ level: null, from: null }]),
    ...rising.map(({ level, achievement }) => ({ level, from: achievement })),
  ];
  const compared = comparedIn(scored.outcome.evidence);
  return {
    steps,
    counts: counts === 'items' ? 'plain' : counts,
    direction: rule.direction,
    actual: compared === null ? null : placeOf(compared),
  };

  function placeOf({ value, reached }: ThresholdEvidence): LevelScale['actual'] {
    const step = Math.max(
      0,
      steps.findLastIndex(({ level, from }) =>
        reached === null ? from === null : level !== null && from?.value === reached.value
      )
    );
    return { value, step, within: withinStep(value, step) };
  }

  function withinStep(value: number, step: number): number {
    const here = steps[step]?.from?.value;
    const above = steps[step + 1]?.from?.value;
    if (here !== undefined && above !== undefined && here !== above) {
      return clamp((value - here) / (above - here));
    }
    // Open ends are as wide as the stretch beside them.
    const bounds = steps.flatMap(({ from }) => (from === null ? [] : [from.value]));
    const [first = 0, second = first] = here === undefined ? bounds : bounds.slice(-2);
    const width = Math.abs(second - first) || Math.abs(first) || 1;
    if (here !== undefined) return clamp(Math.abs(value - here) / width);
    return above === undefined ? 0.5 : clamp(1 - Math.abs(above - value) / width);
  }
}

const clamp = (share: number): number => Math.min(0.92, Math.max(0.08, share));

/** Ladders, milestones, joint conditions: the levels that exist, and the one that was reached. */
function levelsAlone({ outcome, criteria, rule }: ScoredIndicator): LevelScale | null {
  if (rule.kind === 'unscored') return null;
  const steps = (criteria?.criteria ?? []).flatMap((criterion, level): ScaleStep[] =>
    criterion.kind === 'absent' && level !== outcome.level
      ? []
      : [{ level: level as Level, from: null }]
  );
  const step = steps.findIndex(({ level }) => level === outcome.level);
  return steps.length === 0
    ? null
    : {
        steps,
        counts: 'level',
        direction: null,
        actual: step < 0 ? null : { value: null, step, within: 0.5 },
      };
}
