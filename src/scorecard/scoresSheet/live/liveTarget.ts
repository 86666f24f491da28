import { readCriterion, TARGET_STEPS } from '../../../engine';
import type { Holidays, Settings } from '../../../tables';
import { cellReference } from './liveReference';
import { datingWords, holidaysFor } from './liveDates';
import type { LiveRule } from './liveScore';
import type { ScoredIndicator } from '../../scoring/scorecard';

/** Whether a target, and no level cells, scores the indicator (domain.md §2, kind 11). */
export function isTarget({ indicator, criteria, hasParts }: ScoredIndicator): boolean {
  if (hasParts) return false;
  const levels = criteria?.criteria.some(({ kind }) => kind !== 'absent') ?? false;
  return indicator.kind === 'target' || (indicator.kind === null && !levels);
}

/** The arguments of the functions for a target; null where it is a date cell, of which a function sees a plain number. */
export function liveTarget(
  scored: ScoredIndicator,
  { settings, holidays }: { readonly settings: Settings; readonly holidays: Holidays | null },
  percentActual: boolean
): LiveRule | null {
  const { target, targetAt, direction, precision, conversion } = scored.indicator;
  const criterion = readCriterion(target);
  if (targetAt === null || (criterion.kind === 'date' && typeof target.value === 'number')) {
    return null;
  }
  const parts = criterion.kind === 'every' ? criterion.of : [criterion];
  const percentTarget =
    typeof target.value === 'number' &&
    criterion.kind === 'bare' &&
    criterion.measure === 'percent';
  const words = [
    'target',
    ...(direction === null ? [] : [direction]),
    ...CONVERSION_WORDS[conversion ?? settings.targetConversion](settings.targetSteps),
    ...(precision === null ? [] : [`precision ${precision}`]),
    ...datingWords(parts, scored, settings),
    ...(percentActual ? ['percent'] : []),
    ...(percentTarget ? ['percent levels'] : []),
  ];
  return {
    levels: cellReference(targetAt),
    options: words.join('; '),
    holidays: holidaysFor(parts, holidays),
  };
}

const CONVERSION_WORDS = {
  none: () => [],
  met: () => ['met 5'],
  percent: (steps: readonly number[]) => [
    'percent of target',
    ...(steps.every((step, i) => step === TARGET_STEPS[i])
      ? []
      : [`target steps ${steps.join(' ')}`]),
  ],
} as const;

/** The options under which the score says only whether the target is met: 5 or 0. */
export function metOptions(options: string): string {
  const words = options
    .split('; ')
    .filter((word) => !/^percent of target$|^target steps/.test(word));
  return [...words.filter((word) => word !== 'met 5'), 'met 5'].join('; ');
}
