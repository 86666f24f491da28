import { describeWarning, type Language } from '../../engine';
import { a1, type Grouping, type Holidays, type Settings } from '../../tables';
import type { PlanCell } from '../plan/plan';
import type { ScoredIndicator } from '../scoring/scorecard';
import { textLiteral, type CellReader } from './live/liveReference';
import { countsDays } from './live/liveDates';
import { liveRule, type LiveRule } from './live/liveRule';
import { metOptions } from './live/liveTarget';
import { plainRule } from './plain/plainRule';
import { roundedFormula } from './roundedFormula';
import { roundingsOf } from '../scoring/roundings';
import { COLUMN } from './scoreColumns';
import type { Writes } from './writes';
import { wordsIn } from '../words/words';
import { LONGEST_FORMULA } from './formulaLength';

export interface CellOptions {
  readonly language: Language;
  readonly writes: Writes;
  readonly settings: Settings;
  readonly grouping: Grouping;
  readonly holidays: Holidays | null;
  readonly equalWeights: boolean;
  readonly cellAt: CellReader;
  /** Cells count days from 1904 (`Snapshot`). */
  readonly date1904: boolean;
}

/** Formulas of one row; `explanation` null where it is written as text. */
export interface RowFormulas {
  readonly level: PlanCell;
  readonly score: PlanCell;
  readonly explanation: PlanCell | null;
  /** Of a target without a score: 5 where it is met (`statusFormula`). */
  readonly met: string | null;
}

/**
 * Level and Score. What cannot be scored now shows why in Level and leaves Score blank, so that an error does not spread
 * into the totals, and scores as soon as the result has been corrected. Null where values are written.
 *
 * @param said - the explanation as text (`explanationText`), for where no formula can give it
 */
export function scoreFormulas(
  scored: ScoredIndicator,
  row: number,
  percent: boolean,
  said: string,
  options: CellOptions
): RowFormulas | null {
  if (options.writes === 'values') return null;
  if (options.writes === 'plain') {
    const plain = plainRule(scored, percent, options.cellAt);
    if (plain === null) return null;
    const [actual, level] = [ref(row, 'actual'), ref(row, 'level')];
    const levelFormula = plain.level(actual);
    if (levelFormula.length > LONGEST_FORMULA) return null;
    const score = plain.score(actual, level);
    const rounding = roundingsOf(options.settings).score;
    const rounded =
      rounding.decimals === null
        ? score
        : `IF(COUNT(${level}),${roundedFormula(score, rounding)},"")`;
    return {
      level: { formula: `=${levelFormula}` },
      score: { formula: `=${rounded}` },
      explanation: null,
      met: null,
    };
  }
  // A function is given a day as the cell counts it, and takes it for one counted from 1900.
  if (options.date1904 && countsDays(scored)) return null;
  const rule = liveRule(scored, options, percent);
  if (rule === null) return null;
  const explanation = explanationCell(scored, rule, row, said, options.language);
  if (scored.targetAlone) {
    const met = `KPISCORE(${args({ ...rule, options: metOptions(rule.options, options.settings.scale) }, row)})`;
    return { level: null, score: null, explanation, met };
  }
  const given = args(rule, row);
  const score = `KPISCORE(${given})`;
  const live = scored.outcome.status === 'unscored' ? `IFERROR(${score},"")` : score;
  return {
    level: { formula: `=KPILEVEL(${given})` },
    score: { formula: `=${live}` },
    explanation,
    met: null,
  };
}

export const ref = (row: number, column: keyof typeof COLUMN): string => a1(row, COLUMN[column]);

/** The arguments of a scoring function; options only where there are any. */
function args(rule: LiveRule, row: number): string {
  const start = `${ref(row, 'actual')},${rule.levels}`;
  const holidays = rule.holidays === null ? '' : `,${rule.holidays}`;
  const options = rule.options === '' ? '' : textLiteral(rule.options);
  return options === '' && holidays === '' ? start : `${start},${options}${holidays}`;
}

function explanationCell(
  scored: ScoredIndicator,
  rule: LiveRule,
  row: number,
  said: string,
  language: Language
): PlanCell {
  if (scored.outcome.status === 'unscored') return said;
  const options = textLiteral(rule.options);
  const before = scored.override === null ? '' : wordsIn(language).committee(scored.override);
  const start = before === '' ? '' : `${textLiteral(before)}&`;
  const after = scored.outcome.warnings.flatMap((warning) =>
    warning.code === 'earlierResult' ? [describeWarning(warning, language)] : []
  );
  const end = after.map((text) => `&${textLiteral(` ${text}`)}`).join('');
  const formula = `=${start}KPIEXPLAIN(${ref(row, 'actual')},${rule.levels},${options},"${language}"${rule.holidays === null ? '' : `,${rule.holidays}`})${end}`;
  return formula.length > LONGEST_FORMULA ? said : { formula };
}
