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
import { across, FORM, formCells, notAdded, type FormLine, type Span } from './formLayout';
import { LEVEL_COLUMNS, levelColumns } from './formLevels';
import type { ShownNumbers } from '../../plan/shownNumbers';
import { sheetWordsIn } from '../../words/sheetWords';

/** One indicator on the form; `sequence` null for parts, which stand indented under their parent; `partsWeight` of a parent beside its parts. */
export function indicatorLine(
  scored: ScoredIndicator,
  sequence: number | null,
  partsWeight: number | null,
  numbers: ShownNumbers,
  settings: Settings,
  language: Language
): FormLine {
  const isPart = scored.indicator.partOf !== null;
  const filled: Record<number, PlanCell> = {
    [FORM.sequence]: sequence === null ? null : plain(sequence, numbers),
    [FORM.group]: scored.indicator.code,
    [FORM.indicator]: scored.indicator.name,
    [FORM.actual]: actualCell(scored, numbers, settings, language),
    [FORM.score]: scored.score ?? sheetWordsIn(language).status[scored.status],
  };
  const target = scored.rule.kind === 'target' ? scored.rule.text : null;
  if (target !== null) filled[FORM.level] = sheetWordsIn(language).form.targetIs(target);
  else
    levelColumns(settings.scale).forEach((levels, i) => {
      filled[FORM.level + i] = levelCells(scored, levels, numbers);
    });
  if (scored.counts) {
    filled[FORM.weight] = scored.weight;
    filled[FORM.weighted] = scored.weighted;
  } else {
    filled[FORM.weight] = partsWeight;
  }
  return {
    ...(target === null ? {} : { span: LEVELS }),
    cells: formCells(filled),
    styles: (row) => [
      ...(target === null
        ? []
        : [
            {
              area: across(row, LEVELS.column, LEVELS.columns),
              horizontal: 'CenterAcrossSelection',
            } as const,
          ]),
      ...(isPart
        ? [{ area: across(row, FORM.indicator, 1), horizontal: 'Left', indent: 2 } as const]
        : []),
      ...scoreLook(scored, row, numbers),
      ...(partsWeight !== null ? [{ area: across(row, FORM.weight, 1), font: notAdded }] : []),
      ...(showsPercent(scored) && !numbers.thai
        ? [{ area: across(row, FORM.actual, 1), numberFormat: '0.##%' }]
        : []),
    ],
  };
}

/** What a target without levels says, in their columns. */
const LEVELS: Span = {
  column: FORM.level,
  columns: LEVEL_COLUMNS,
  always: false,
};

function scoreLook(
  scored: ScoredIndicator,
  row: number,
  numbers: ShownNumbers
): readonly RangeStyle[] {
  const area = across(row, FORM.score, 1);
  if (scored.override !== null)
    return [{ area, numberFormat: numbers.format(SHOWN_DECIMALS, '*') }];
  if (scored.score === null) return [{ area, font: { color: MUTED }, wrap: true }];
  return scored.counts ? [] : [{ area, font: notAdded }];
}

/** The levels of one column; of several each with its number. */
function levelCells(
  scored: ScoredIndicator,
  levels: readonly Level[],
  numbers: ShownNumbers
): PlanCell {
  const [only] = levels;
  if (levels.length === 1 && only !== undefined) return levelCell(scored, only, numbers);
  if (scored.criteria === null || scored.hasParts) return null;
  return levels
    .map((level) => {
      const cell = levelCell(scored, level, numbers);
      const said = typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
      return `${numbers.digits(String(level))}: ${said}`;
    })
    .join('\n');
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
