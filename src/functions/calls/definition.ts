import {
  comparisonOf,
  dayText,
  DEFAULT_SCALE,
  highestLevel,
  neededFor,
  neededInWords,
  type Bound,
  type CellValue,
  type Finding,
  type Level,
  type Rule,
  type Scale,
  DEFAULT_LANGUAGE,
} from '../../engine';
import type { Answer } from '../encode/answer';
import { gridOf, isBlank, refuseSizes } from '../decode/argument';
import { criteriaReader, levelRows, refusal } from '../decode/criteria';
import { numberOrBlank } from '../decode/figures';
import type { Engine } from './engine';
import { FunctionProblem } from '../encode/functionProblem';
import { readOptions } from '../decode/options';

/** `KPICHECK(levels, [options])`: what is wrong with each row of criteria, in Thai, or "OK"; empty text for a blank row. */
export function checkingBy(engine: Engine) {
  return (levels: unknown, options?: unknown): Answer[][] => {
    const read = readOptions(options, engine.option);
    const criteriaOf = criteriaReader(read, engine);
    const findingsOf = (row: readonly CellValue[]): readonly Finding[] =>
      row.every(isBlank) ? [] : criteriaOf(row).findings;
    return levelRows(gridOf(levels), read).map((row) => {
      if (row.every(isBlank)) return [''];
      const findings = findingsOf(row);
      if (findings.length === 0) return ['OK'];
      const withoutZeros = findingsOf(row.map((cell) => (cell === 0 ? null : cell)));
      const perhapsBlank = outOfOrder(withoutZeros) < outOfOrder(findings);
      return [{ facts: { code: 'checked', findings, perhapsBlank }, language: DEFAULT_LANGUAGE }];
    });
  };
}

/**
 * How much of the criteria is no order of levels. Where zeros make it more, they may be blank cells, which older Excels hand
 * over as 0 (https://github.com/OfficeDev/office-js/issues/4702); a 0 in its place among the levels is none of it.
 */
function outOfOrder(findings: readonly Finding[]): number {
  return findings.filter(({ severity, code }) => severity === 'error' || code === 'tie').length;
}

/**
 * `KPINEED(level, levels, [options])`: the result that reaches a level. A number or day is enough by itself (at least it,
 * or at most it when lower is better); `> 25` has to be exceeded, `< 25` undercut.
 */
export function needingBy(engine: Engine) {
  return (level: unknown, levels: unknown, options?: unknown): Answer[][] => {
    const read = readOptions(options, engine.option);
    const wanted = gridOf(level);
    const rows = levelRows(gridOf(levels), read);
    const [row = []] = rows;
    if (rows.length > 1) refuseSizes('level', wanted, 'levels', rows);
    const criteria = criteriaReader(read, engine)(row);
    const refused = refusal(criteria);
    if (refused.length > 0) {
      throw new FunctionProblem({ code: 'findings', findings: refused, between: ' ' });
    }
    return wanted.map((cells) =>
      cells.map((cell) => {
        const number = numberOrBlank(cell, 'level');
        const scale = read.rule.scale ?? DEFAULT_SCALE;
        return number === null ? '' : needed(criteria.rule, number, scale);
      })
    );
  };
}

const ANY_RESULT: Answer = { facts: { code: 'anyResult' }, language: DEFAULT_LANGUAGE };

function needed(rule: Rule, level: number, scale: Scale): Answer {
  const bound = isLevel(level, scale) ? neededFor(rule, level) : null;
  if (bound !== null) return bound === 'anything' ? ANY_RESULT : boundText(bound, rule);
  return neededInWords(rule, level) ?? new FunctionProblem({ code: 'noLevel', level });
}

function isLevel(value: number, scale: Scale): value is Level {
  return Number.isInteger(value) && value >= 0 && value <= highestLevel(scale);
}

function boundText(bound: Bound, rule: Rule): Answer {
  const comparison = comparisonOf(rule);
  const value =
    comparison?.counts === 'date' ? dayText(bound.value, DEFAULT_LANGUAGE) : bound.value;
  if (!bound.open) return value;
  return `${comparison?.rule.direction === 'lower' ? '<' : '>'} ${value}`;
}
