import type { Language } from '../../engine';
import type { PlanCell } from '../plan/plan';
import type { Scorecard } from '../scoring/scorecard';
import { bandOfTotal } from '../scoring/totals';
import type { TotalLine } from './totalLines';

/** Weight, measured share, score, percent and band of one line, as values. */
export function totalValues(
  { total, weight }: TotalLine,
  { bands, settings }: Scorecard,
  language: Language
): readonly PlanCell[] {
  const band = bandOfTotal(total, bands, settings);
  return [weight, total.measuredWeight, total.score, total.percent, band?.name[language] ?? null];
}
