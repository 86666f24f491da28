import { highestScore, percentPerPoint, type Band, type Language, type Scale } from '../../engine';
import { a1 } from '../../tables';
import type { PlanCell } from '../plan/plan';
import { roundingsOf } from '../scoring/roundings';
import type { Scorecard } from '../scoring/scorecard';
import { sheetWordsIn } from '../words/sheetWords';
import { cellReference } from './live/liveReference';
import { scaleArgument } from './live/liveScale';
import type { MadeOf, TotalLine, TotalsOptions } from './totalLines';
import { roundedFormula } from './roundedFormula';
import { totalValues } from './totalValues';
import {
  meanOfCells,
  measuredFormula,
  totalFormula,
  weightedMean,
  weightFormula,
} from './totalFormula';
import { LONGEST_FORMULA } from './formulaLength';

/** Column of KpiTotals: one left free beside KpiScores. */
export const TOTALS_COLUMN = 15;

/** Columns of KpiTotals that formulas speak of, counted from its first. */
const AT = { weight: 2, measured: 3, score: 4, percent: 5 } as const;

/**
 * Weight, measured share, score, percent and band of one line on sheet row `row`, as formulas; as values where there are
 * more units than a formula can name.
 */
export function totalFormulas(
  line: TotalLine,
  made: MadeOf,
  row: number,
  scorecard: Scorecard,
  options: TotalsOptions
): readonly PlanCell[] {
  const plain = isPlain(scorecard, options);
  const score = a1(row, TOTALS_COLUMN + AT.score);
  const percent = percentFormula(score, scorecard.settings.scale, plain);
  const own = ownWeight(line, scorecard, options);
  const formulas = formulasOf(made, row, scorecard, options);
  if (formulas.score.length > LONGEST_FORMULA)
    return totalValues(line, scorecard, options.language);
  return [
    own ?? { formula: `=${formulas.weight}` },
    { formula: `=${formulas.measured}` },
    { formula: `=${formulas.score}` },
    { formula: `=IF(${score}="","",${percent})` },
    { formula: `=IF(${score}="","",${bandFormula(row, scorecard, options)})` },
  ];
}

/** A total in percent of the highest score. */
function percentFormula(score: string, scale: Scale, plain: boolean): string {
  if (!plain) return `KPIPERCENT(${score}${scaleArgument(scale)})`;
  const factor = percentPerPoint(scale);
  return factor === null ? `${score}*100/${highestScore(scale)}` : `${score}*${factor}`;
}

/** Rounded weighted scores can add up to more than the highest score, which no function of the add-in takes. */
function isPlain({ settings }: Scorecard, { writes }: TotalsOptions): boolean {
  return writes === 'plain' || settings.roundWeighted !== null;
}

/** What a group weighs by itself: its cell in the table of group weights, where that says the number. */
function ownWeight(
  { weighs, weight }: TotalLine,
  { grouping }: Scorecard,
  { cellAt }: TotalsOptions
): PlanCell {
  if (weighs === undefined) return null;
  const at = grouping.weights.find(({ group }) => group === weighs)?.weightAt;
  return at !== undefined && cellAt(at) === weight ? { formula: `=${cellReference(at)}` } : weight;
}

function formulasOf(
  made: MadeOf,
  row: number,
  { settings }: Scorecard,
  { headerRow, writes, language }: TotalsOptions
): Readonly<Record<'weight' | 'measured' | 'score', string>> {
  const { excluded } = sheetWordsIn(language).status;
  switch (made.of) {
    case 'rows': {
      const run = {
        first: headerRow + 1 + made.run.first,
        last: headerRow + 1 + made.run.last,
      };
      return {
        weight: weightFormula(run),
        measured: measuredFormula(run, excluded),
        score: totalFormula(
          run,
          writes === 'plain',
          roundingsOf(settings).weighted,
          settings.scale
        ),
      };
    }
    case 'groups': {
      const column = (offset: number): string =>
        `${a1(row - made.count, TOTALS_COLUMN + offset)}:${a1(row - 1, TOTALS_COLUMN + offset)}`;
      const weights = column(AT.weight);
      return {
        weight: `SUM(${weights})`,
        measured: weightedMean(column(AT.measured), weights),
        score: weightedMean(column(AT.score), weights),
      };
    }
    case 'units': {
      const cells = (offset: number): readonly string[] =>
        made.lines.map((line) => a1(headerRow + 1 + line, TOTALS_COLUMN + offset));
      const weights = cells(AT.weight);
      return {
        weight: weights.join('+'),
        measured: meanOfCells(cells(AT.measured), weights),
        score: meanOfCells(cells(AT.score), weights),
      };
    }
  }
}

/**
 * Band in words as the function finds it: the bands of the run, written into the formula, in the language of the sheet and
 * on the total, or its percent, rounded as the settings say.
 */
function bandFormula(row: number, scorecard: Scorecard, options: TotalsOptions): string {
  const { bands, settings } = scorecard;
  const { language } = options;
  const byPercent = settings.bandsBy === 'percent';
  const sorted = [...bands].sort((a, b) => a.from - b.from);
  const figure = a1(row, TOTALS_COLUMN + (byPercent ? AT.percent : AT.score));
  const value = roundedFormula(figure, roundingsOf(settings).banded);
  // The function takes totals only.
  if (!isPlain(scorecard, options) && !byPercent)
    return `KPIBAND(${value},${arrayConstant(sorted, language)}${scaleArgument(settings.scale, 1)})`;
  const column = (cells: readonly (string | number)[]): string => `{${cells.join(';')}}`;
  const from = column(sorted.map((band) => band.from));
  const names = column(sorted.map((band) => `"${band.name[language].replaceAll('"', '""')}"`));
  return `IFERROR(LOOKUP(${value},${from},${names}),"")`;
}

/** `{0,"Fail";1.5,"Pass"}` */
function arrayConstant(bands: readonly Band[], language: Language): string {
  const rows = bands.map((band) => `${band.from},"${band.name[language].replaceAll('"', '""')}"`);
  return `{${rows.join(';')}}`;
}
