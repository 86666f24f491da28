import { roundHalfUp, SHOWN_DECIMALS, type Language } from '../../../engine';
import { textOf } from '../../../tables';
import { ALERT, GROUP_FILL, HEADER_FILL, MUTED } from '../../plan/look';
import type { PlanCell, RangeStyle } from '../../plan/plan';
import { groupName } from '../../plan/groupName';
import { PERCENT_FORMAT, shownNumbers } from '../../plan/shownNumbers';
import { showsPercent } from '../../questions/showsPercent';
import type { Scorecard, ScoredIndicator } from '../../scoring/scorecard';
import { percentMet, SHARE_DECIMALS, targetCount, targetsMet } from '../../scoring/targetCount';
import { sheetWordsIn } from '../../words/sheetWords';
import type { ReportLine } from '../reportSheet';
import { actualCell } from './formIndicator';

/** Columns of a form of targets, from the left. */
export const AT = {
  sequence: 0,
  code: 1,
  indicator: 2,
  target: 3,
  unitOfMeasure: 4,
  actual: 5,
  percent: 6,
  met: 7,
} as const;

/** Widths in characters, those of the official form together. */
export const TARGET_WIDTHS = [7, 17, 50, 29, 13, 17, 16, 21];
const COLUMNS = TARGET_WIDTHS.length;

const cellsOf = (filled: Readonly<Record<number, PlanCell>>): readonly PlanCell[] =>
  Array.from({ length: COLUMNS }, (_, column) => filled[column] ?? null);

const across = (row: number, column = 0, columns = COLUMNS): RangeStyle['area'] => ({
  row,
  column,
  rows: 1,
  columns,
});

const strong = (row: number, fill: string): RangeStyle => ({
  area: across(row),
  fill,
  font: { bold: true },
});

/** The name of a unit above its lines. */
export function titleLine(name: string, begins: boolean): ReportLine {
  return {
    ...(begins ? { begins } : {}),
    withNext: true,
    cells: [name],
    span: { column: 0, columns: COLUMNS },
    styles: (row) => [strong(row, HEADER_FILL)],
  };
}

/** A group, with how many of its targets are met. */
export function groupLine(
  group: string | null,
  members: readonly ScoredIndicator[],
  scorecard: Pick<Scorecard, 'grouping'>,
  language: Language
): ReportLine {
  const count = targetCount(members);
  return {
    cells: cellsOf({
      [AT.code]: groupName(group, scorecard, language),
      [AT.met]: count === null ? null : targetsMet(count, language),
    }),
    span: { column: AT.code, columns: AT.met - AT.code },
    withNext: true,
    styles: (row) => [strong(row, GROUP_FILL), centred(row)],
  };
}

/** One indicator; `sequence` null for parts, which stand indented under their parent. */
export function indicatorLine(
  scored: ScoredIndicator,
  sequence: number | null,
  { settings }: Scorecard,
  language: Language
): ReportLine {
  const { indicator, outcome, status, partTargets, hasParts } = scored;
  const numbers = shownNumbers(settings);
  const { evidence } = outcome;
  const percent = evidence.by === 'target' ? evidence.percent : null;
  const shown = sheetWordsIn(language).status[status];
  const met = partTargets === null ? (hasParts ? null : shown) : targetsMet(partTargets, language);
  return {
    ...(hasParts ? { withNext: true } : {}),
    cells: cellsOf({
      [AT.sequence]: sequence === null ? null : numbers.digits(String(sequence)),
      [AT.code]: indicator.code,
      [AT.indicator]: indicator.name,
      [AT.target]: targetText(scored),
      [AT.unitOfMeasure]: indicator.unitOfMeasure,
      [AT.actual]: actualCell(scored, numbers, settings, language),
      [AT.percent]: percent === null ? null : roundHalfUp(percent, SHOWN_DECIMALS),
      [AT.met]: met,
    }),
    styles: (row) => [
      { area: across(row), vertical: 'Center' },
      { area: across(row, AT.sequence, 1), horizontal: 'Center' },
      ...(sequence === null
        ? [{ area: across(row, AT.indicator, 1), horizontal: 'Left', indent: 2 } as const]
        : []),
      centred(row),
      ...(showsPercent(scored) && !numbers.thai
        ? [{ area: across(row, AT.actual, 1), numberFormat: PERCENT_FORMAT }]
        : []),
      { area: across(row, AT.percent, 1), numberFormat: numbers.format() },
      ...(status === 'notMet'
        ? [{ area: across(row, AT.met, 1), font: { bold: true, color: ALERT } }]
        : []),
      ...(status === 'met' || status === 'notMet'
        ? []
        : [{ area: across(row, AT.met, 1), font: { color: MUTED } }]),
    ],
  };
}

const centred = (row: number): RangeStyle => ({
  area: across(row, AT.target, COLUMNS - AT.target),
  horizontal: 'Center',
});

/** As the user wrote it. */
function targetText({ rule, indicator, hasParts }: ScoredIndicator): string | null {
  if (rule.kind === 'target') return rule.text;
  const text = textOf(indicator.target.value);
  return text === '' ? (hasParts ? null : '-') : text;
}

/** How many targets there are, how they stand, and the share that is met of those with a result. */
export function sumLines(
  indicators: readonly ScoredIndicator[],
  { settings }: Scorecard,
  language: Language
): readonly ReportLine[] {
  const count = targetCount(indicators);
  if (count === null) return [];
  const { met, notMet, pending, unassessed } = count;
  const { form: words, status } = sheetWordsIn(language);
  const numbers = shownNumbers(settings);
  const percent = percentMet(count);
  const line = (name: string, value: PlanCell, numberFormat: string): ReportLine => ({
    cells: cellsOf({ [AT.indicator]: name, [AT.met]: value }),
    styles: (row) => [
      strong(row, HEADER_FILL),
      centred(row),
      { area: across(row, AT.met, 1), numberFormat },
    ],
  });
  const whole = numbers.format(0);
  const lines = [
    line(status.met, met, whole),
    line(status.notMet, notMet, whole),
    ...(pending > 0 ? [line(status.pending, pending, whole)] : []),
    ...(unassessed > 0 ? [line(words.unassessed, unassessed, whole)] : []),
    line(words.targets, met + notMet + pending + unassessed, whole),
    line(
      words.metShare,
      percent === null ? '–' : roundHalfUp(percent, SHARE_DECIMALS),
      numbers.format(SHARE_DECIMALS, '%')
    ),
  ];
  return lines;
}
