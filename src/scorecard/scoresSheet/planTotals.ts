import {
  PERCENT_PER_POINT,
  percentOf,
  SHOWN_DECIMALS,
  type Band,
  type Language,
  type Total,
} from '../../engine';
import { a1 } from '../../tables';
import type { PlanCell } from '../plan/plan';
import type { Scorecard } from '../scoring/scorecard';
import type { RowRun, ScoreRows } from './scoreRows';
import { measuredFormula, totalFormula, weightFormula, type SheetRows } from './totalFormula';
import { bandOfTotal, linesOf, nominalWeight } from '../scoring/totals';
import type { Writes } from './writes';
import { sheetWordsIn } from '../words/sheetWords';

/** Column of KpiTotals: one left free beside KpiScores. */
export const TOTALS_COLUMN = 15;

export interface TotalsOptions {
  readonly language: Language;
  readonly writes: Writes;
  /** Sheet row of the header row of both tables. */
  readonly headerRow: number;
}

interface Line {
  readonly unit: string | null;
  readonly group: string;
  readonly weight: number;
  readonly total: Total;
  readonly run: RowRun | null;
}

/** KpiTotals with its header: a row per group and per unit, and, with several units, one for all of them. */
export function planTotals(
  scorecard: Scorecard,
  ordered: ScoreRows,
  options: TotalsOptions
): readonly (readonly PlanCell[])[] {
  const words = sheetWordsIn(options.language);
  const lines = linesFor(scorecard, ordered, options.language);
  const rows = lines.map((line, i): readonly PlanCell[] => {
    const row = options.headerRow + 1 + i;
    const start = [line.unit, line.group];
    if (options.writes === 'values' || line.run === null) {
      return [...start, ...values(line, scorecard, options.language)];
    }
    const run = {
      first: options.headerRow + 1 + line.run.first,
      last: options.headerRow + 1 + line.run.last,
    };
    return [...start, ...formulas(run, row, scorecard, options)];
  });
  return [words.scores.totalHeaders, ...rows];
}

function linesFor(scorecard: Scorecard, ordered: ScoreRows, language: Language): readonly Line[] {
  const words = sheetWordsIn(language);
  const lines = ordered.units.flatMap(({ unit, run, groups }): Line[] => {
    const runOf = new Map(groups.map((group) => [group.group, group.run]));
    const named = unit.groups.some(({ group }) => group !== null);
    const all = linesOf(unit.indicators);
    return [
      ...(named ? unit.groups : []).map(({ group, weight, total }) => ({
        unit: unit.unit,
        group: group ?? words.noGroup,
        weight,
        total,
        run: runOf.get(group) ?? null,
      })),
      {
        unit: unit.unit,
        group: words.total,
        weight: nominalWeight(all),
        total: unit.total,
        run,
      },
    ];
  });
  if (scorecard.organisation === null) return lines;
  const { weight, total } = scorecard.organisation;
  const run = { first: 0, last: ordered.rows.length - 1 };
  return [...lines, { unit: words.organisation, group: words.total, weight, total, run }];
}

function values(line: Line, scorecard: Scorecard, language: Language): readonly PlanCell[] {
  const { total, weight } = line;
  const band = bandOfTotal(total, scorecard.bands, scorecard.settings);
  return [
    weight,
    total.measuredWeight,
    total.score,
    total.score === null ? null : percentOf(total.score),
    band?.name[language] ?? null,
  ];
}

function formulas(
  run: SheetRows,
  row: number,
  scorecard: Scorecard,
  { language, writes }: TotalsOptions
): readonly PlanCell[] {
  const plain = writes === 'plain';
  const score = a1(row, TOTALS_COLUMN + 4);
  const excluded = sheetWordsIn(language).status.excluded;
  return [
    { formula: `=${weightFormula(run)}` },
    { formula: `=${measuredFormula(run, excluded)}` },
    { formula: `=${totalFormula(run, plain)}` },
    {
      formula: `=IF(${score}="","",${plain ? `${score}*${PERCENT_PER_POINT}` : `KPIPERCENT(${score})`})`,
    },
    { formula: `=IF(${score}="","",${bandFormula(score, scorecard, language, plain)})` },
  ];
}

/**
 * Band in words as the function finds it: the bands of the run, written into the formula, in the language of the sheet and
 * on the total rounded as the settings say.
 */
function bandFormula(
  score: string,
  scorecard: Scorecard,
  language: Language,
  plain: boolean
): string {
  const bands = [...scorecard.bands].sort((a, b) => a.from - b.from);
  const rounded = `ROUND(${score},${Math.min(scorecard.settings.rounding, SHOWN_DECIMALS)})`;
  if (!plain) return `KPIBAND(${rounded},${arrayConstant(bands, language)})`;
  const column = (cells: readonly (string | number)[]): string => `{${cells.join(';')}}`;
  const from = column(bands.map((band) => band.from));
  const names = column(bands.map((band) => `"${band.name[language].replaceAll('"', '""')}"`));
  return `IFERROR(LOOKUP(${rounded},${from},${names}),"")`;
}

/** `{0,"Fail";1.5,"Pass"}` */
function arrayConstant(bands: readonly Band[], language: Language): string {
  const rows = bands.map((band) => `${band.from},"${band.name[language].replaceAll('"', '""')}"`);
  return `{${rows.join(';')}}`;
}
