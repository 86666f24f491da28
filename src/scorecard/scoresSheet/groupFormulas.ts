import { NOISE_FREE_DECIMALS, type Rounding } from '../../engine';
import { textLiteral } from './live/liveReference';
import { columnRange, type SheetRows } from './totalFormula';

/**
 * Weight, measured share and score of a group among all rows of KpiScores, where it has some in several units. SUMPRODUCT
 * looks at ranges row by row in every Excel; cells that hold text count as 0.
 *
 * @param name - reference to the name of the group, or empty text
 * @param excluded - word of the status of indicators that are not assessed
 */
export function groupFormulas(
  rows: SheetRows,
  name: string,
  excluded: string,
  weighted: Rounding
): Readonly<Record<'weight' | 'measured' | 'score', string>> {
  const weights = columnRange(rows, 'weight');
  const counted = columnRange(rows, 'counted');
  const isIn = `--(${columnRange(rows, 'group')}=${name})`;
  const whole = `SUMPRODUCT(${isIn},${weights})`;
  const measured = `SUMPRODUCT(${isIn},--(${counted}<>""),${weights})`;
  const without = `SUMPRODUCT(${isIn},--(${columnRange(rows, 'status')}=${textLiteral(excluded)}),${weights})`;
  const points =
    weighted.decimals === null
      ? `SUMPRODUCT(${isIn},${counted},${weights})`
      : `SUMPRODUCT(${isIn},${columnRange(rows, 'weighted')})*100`;
  return {
    weight: whole,
    measured: `IFERROR(${measured}/(${whole}-${without}),"")`,
    score: `IF(${measured}=0,"",ROUND(${points}/${measured},${NOISE_FREE_DECIMALS}))`,
  };
}
