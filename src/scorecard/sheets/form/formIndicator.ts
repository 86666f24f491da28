import {
  numberText,
  SHOWN_DECIMALS,
  SIGNIFICANT_DIGITS,
  type Language,
  type Level,
} from '../../../engine';
import type { Settings } from '../../../tables';
import { actualWords } from '../../plan/actualWords';
import type { PlanCell, RangeStyle } from '../../plan/plan';
import type { ScoredIndicator } from '../../scoring/scorecard';
import { MUTED } from '../../plan/look';
import { showsPercent } from '../../questions/showsPercent';
import {
  across,
  formCells,
  notAdded,
  type FormLine,
  type FormPlaces,
  type Span,
} from './formLayout';
import { PERCENT_FORMAT, type ShownNumbers } from '../../plan/shownNumbers';
import { sheetWordsIn } from '../../words/sheetWords';

/** One indicator on the form; `sequence` null for parts, which stand indented under their parent; `partsWeight` of a parent beside its parts. */
export function indicatorLine(
  scored: ScoredIndicator,
  sequence: number | null,
  partsWeight: number | null,
  at: FormPlaces,
  numbers: ShownNumbers,
  settings: Settings,
  language: Language
): FormLine {
  const span: Span = { column: at.level, columns: at.levels.length, always: false };
  const isPart = scored.indicator.partOf !== null;
  const filled: Record<number, PlanCell> = {
    [at.sequence]: sequence === null ? null : plain(sequence, numbers),
    [at.group]: scored.indicator.code,
    [at.indicator]: scored.indicator.name,
    [at.actual]: actualCell(scored, numbers, settings, language),
    [at.score]: scored.score ?? sheetWordsIn(language).status[scored.status],
  };
  const target = scored.rule.kind === 'target' ? scored.rule.text : null;
  if (target !== null) filled[at.level] = sheetWordsIn(language).form.targetIs(target);
  else
    at.levels.forEach((level, i) => {
      filled[at.level + i] = levelCell(scored, level, numbers);
    });
  if (scored.counts) {
    filled[at.weight] = scored.weight;
    filled[at.weighted] = scored.weighted;
  } else {
    filled[at.weight] = partsWeight;
  }
  return {
    // Its parts stand below it, the first of them on its page.
    ...(scored.hasParts ? { withNext: true } : {}),
    ...(target === null ? {} : { span }),
    cells: formCells(at, filled),
    styles: (row) => [
      ...(target === null
        ? []
        : [
            {
              area: across(row, span.column, span.columns),
              horizontal: 'CenterAcrossSelection',
            } as const,
          ]),
      ...(isPart
        ? [{ area: across(row, at.indicator, 1), horizontal: 'Left', indent: 2 } as const]
        : []),
      ...scoreLook(scored, across(row, at.score, 1), numbers),
      ...(partsWeight !== null ? [{ area: across(row, at.weight, 1), font: notAdded }] : []),
      ...(showsPercent(scored) && !numbers.thai
        ? [{ area: across(row, at.actual, 1), numberFormat: PERCENT_FORMAT }]
        : []),
    ],
  };
}

function scoreLook(
  scored: ScoredIndicator,
  area: RangeStyle['area'],
  numbers: ShownNumbers
): readonly RangeStyle[] {
  if (scored.override !== null)
    return [{ area, numberFormat: numbers.format(SHOWN_DECIMALS, '*') }];
  if (scored.score === null) return [{ area, font: { color: MUTED }, wrap: true }];
  return scored.counts ? [] : [{ area, font: notAdded }];
}

/** A level as the user sees it in his worksheet; a dash where the level does not exist. */
function levelCell(
  { criteria, hasParts }: ScoredIndicator,
  level: Level,
  numbers: ShownNumbers
): PlanCell {
  if (criteria === null || hasParts) return null;
  const criterion = criteria.criteria[level];
  if (criterion === undefined || criterion.kind === 'absent') return '-';
  const value = criteria.cells[level]?.value;
  const isNumber = criterion.kind === 'bare' && criterion.measure === 'plain';
  return isNumber && typeof value === 'number'
    ? plain(value, numbers)
    : numbers.digits(criterion.text);
}

/** The result as it is shown. */
export function actualCell(
  scored: ScoredIndicator,
  numbers: ShownNumbers,
  settings: Settings,
  language: Language
): PlanCell {
  const { actual } = scored.outcome;
  if (scored.hasParts || actual.state === 'pending') return null;
  if (actual.state !== 'number') return numbers.digits(actualWords(scored, settings, language));
  if (!showsPercent(scored)) return plain(actual.value, numbers);
  return numbers.thai
    ? numbers.digits(`${numberText(actual.value)}%`)
    : Number((actual.value / 100).toPrecision(SIGNIFICANT_DIGITS));
}

function plain(value: number, numbers: ShownNumbers): PlanCell {
  return numbers.thai ? numbers.digits(numberText(value)) : value;
}
