import { pointText, type Language } from '../../engine';
import type { Scorecard } from '../scoring/scorecard';
import { sheetWordsIn } from '../words/sheetWords';

type Rules = Pick<Scorecard, 'settings' | 'grouping'>;

/** How the scores came about: floor, method, curve of targets, how totals are made, what is rounded where (domain.md §3, §5, §7). */
export function rulesLine({ settings, grouping }: Rules, language: Language): string {
  const { form, totalRule } = sheetWordsIn(language);
  const { rule } = grouping;
  const { targetCurve } = settings;
  return [
    form.settings(settings.floorScore, settings.method === 'linear'),
    ...(targetCurve === null
      ? []
      : [form.curve(targetCurve.points.map(pointText).join('; '), targetCurve.step)]),
    ...(rule === 'weighted' ? [] : [totalRule[rule]]),
    roundingSentence(settings, language),
    ...(settings.bandsBy === 'percent' ? [totalRule.bandsByPercent] : []),
  ].join(' · ');
}

/** What is rounded where: the one sentence that every sheet has of it. */
export function roundingSentence(settings: Scorecard['settings'], language: Language): string {
  const { rounding: words } = sheetWordsIn(language);
  const { roundPercent, roundScore, roundWeighted, rounding, roundingMode } = settings;
  const stages = [
    ...(roundPercent === null ? [] : [words.percent(roundPercent)]),
    ...(roundScore === null ? [] : [words.score(roundScore)]),
    ...(roundWeighted === null ? [] : [words.weighted(roundWeighted)]),
  ];
  return words.sentence(stages, rounding, roundingMode);
}
