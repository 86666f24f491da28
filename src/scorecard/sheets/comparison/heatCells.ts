import { rounded, type Language, type Status } from '../../../engine';
import type { ShownNumbers } from '../../plan/shownNumbers';
import { roundingsOf } from '../../scoring/roundings';
import type { Scorecard, UnitScore } from '../../scoring/scorecard';
import { hasTargetsOnly, percentMet, SHARE_DECIMALS, targetsMet } from '../../scoring/targetCount';
import { bandOfScore } from '../../scoring/totals';
import { sheetWordsIn } from '../../words/sheetWords';
import type { LegendBand } from './heatLegend';
import type { HeatCell } from './heatMap';
import { legendBandOf } from './legendBands';

/** What the cells of the comparison are made with. */
export interface HeatContext {
  readonly scorecard: Scorecard;
  readonly numbers: ShownNumbers;
  readonly language: Language;
  readonly bands: readonly LegendBand[];
}

/** A text that no band colours. */
export const BLANK = (text: string): HeatCell => ({ text, band: null });
/** The second of the cells of what has two. */
const WIDE: HeatCell = { text: null, band: null };

/** The total in figures, its band in words, and how much of it is measured. */
export function totalCells(
  { total, targets }: UnitScore,
  context: HeatContext
): readonly HeatCell[] {
  const { scorecard, numbers, language } = context;
  const words = sheetWordsIn(language).comparison;
  const { score, measuredWeight } = total;
  const band = score === null ? null : bandOfScore(score, scorecard);
  return [
    score === null
      ? BLANK(targets === null ? sheetWordsIn(language).status.pending : words.notThere)
      : { text: numbers.total(score), band },
    score === null && targets !== null
      ? BLANK(numbers.digits(targetsMet(targets, language)))
      : { text: band?.name[language] ?? words.notThere, band },
    WIDE,
    BLANK(measuredWeight === null ? words.notThere : `${numbers.text(measuredWeight * 100, 0)}%`),
  ];
}

/** How many targets are met, and the share by which units stand in their order. */
export function targetCells(
  { targets }: UnitScore,
  { numbers, language }: HeatContext
): readonly HeatCell[] {
  const { notThere } = sheetWordsIn(language).comparison;
  const percent = targets === null ? null : percentMet(targets);
  return [
    BLANK(targets === null ? notThere : numbers.digits(targetsMet(targets, language))),
    WIDE,
    BLANK(percent === null ? notThere : numbers.text(percent, SHARE_DECIMALS)),
  ];
}

/** The score of a unit's group, or that it has none. */
export function groupCell(unit: UnitScore, group: string | null, context: HeatContext): HeatCell {
  const found = unit.groups.find((each) => each.group === group);
  return found === undefined
    ? BLANK(sheetWordsIn(context.language).comparison.notThere)
    : scoreCell(found.total.score, context);
}

/** Why there is no score; of targets whether they are met. */
export function statusCell(status: Status, { scorecard, language }: HeatContext): HeatCell {
  const { comparison: words, status: statuses } = sheetWordsIn(language);
  if (status === 'notMet') return { ...BLANK(words.notMet), isAlert: true };
  if (status === 'met') return BLANK(words.met);
  const isTarget = status === 'unscored' && hasTargetsOnly(scorecard.units);
  return BLANK(isTarget ? words.unassessed : statuses[status]);
}

/**
 * The figure alone, coloured by its band: with words beside it fewer units have room. Where the figure as it is shown is
 * in another range of the legend than the score, the words of its band stand with it.
 */
export function scoreCell(score: number | null, context: HeatContext): HeatCell {
  const { scorecard, numbers, language, bands } = context;
  if (score === null) return BLANK(sheetWordsIn(language).status.pending);
  const band = bandOfScore(score, scorecard);
  const figure = numbers.total(score);
  const read = legendBandOf(rounded(score, roundingsOf(scorecard.settings).total), bands);
  return band === null || band.from === read?.from
    ? { text: figure, band }
    : { text: `${figure} ${band.name[language]}`, band };
}
