import {
  DEFAULT_SCALE,
  periodName,
  rounded,
  SHOWN_DECIMALS,
  type Language,
  type RoundingMode,
  type Scale,
} from '../engine';
import { endsOf } from './plan/scaleTexts';
import {
  BY_WEIGHTS,
  describeCause,
  describeProblem,
  problemAddress,
  problemCauses,
} from '../tables';
import type { Problem, ProblemCause } from '../tables';
import type { Report } from './report';
import type { SheetWords } from './words/en/sheets';
import { groupTitle } from './scoring/groupTitle';
import { sheetWordsIn } from './words/sheetWords';

/** Said where an Excel without functions of add-ins got plain formulas. */
export function plainInsteadText(language: Language): string {
  return sheetWordsIn(language).textReport.plainInstead;
}

/** Said where nothing could be scored, and so no file was written. */
export function notWrittenText(language: Language): string {
  return sheetWordsIn(language).textReport.notWritten;
}

/**
 * The run in a few lines for a terminal: totals of every unit and its groups, rounded by `mode`, then what is wrong, errors
 * first. Several problems with one cause stand below it.
 *
 * @param countedWeights what of its weight each group of each unit counts; said where weights make the total and it is less
 */
export function textReport(
  report: Omit<Report, 'problems'>,
  problems: readonly Problem[],
  language: Language,
  mode: RoundingMode = 'half up',
  scale = DEFAULT_SCALE,
  grouping = BY_WEIGHTS,
  countedWeights: readonly (readonly number[])[] = []
): string {
  const words = sheetWordsIn(language).textReport;
  const period = report.period === null ? '–' : periodName(report.period, language);
  const lines = [`${words.period}: ${period}`];
  const nameOf = (group: string): string => groupTitle(group, { grouping }, language);
  const byWeights = grouping.rule === 'weighted';
  for (const [i, unit] of report.units.entries()) {
    const counted = byWeights ? (countedWeights[i] ?? []) : [];
    lines.push('', ...unitLines(unit, words, mode, scale, nameOf, counted));
  }
  return [...lines, ...problemLines(problems, language)].join('\n');
}

/** What is wrong, errors first, in groups with a blank line before each. */
export function problemLines(problems: readonly Problem[], language: Language): readonly string[] {
  const words = sheetWordsIn(language).textReport;
  return SEVERITIES.flatMap((severity) => {
    const causes = problemCauses(problems.filter((problem) => problem.severity === severity));
    const lines = causes.flatMap((cause) => causeLines(cause, words.severity[severity], language));
    return lines.length === 0 ? [] : ['', ...lines];
  });
}

const SEVERITIES: readonly Problem['severity'][] = ['error', 'warning'];

function causeLines(
  { problems }: ProblemCause,
  severity: string,
  language: Language
): readonly string[] {
  const said = problems.map((problem) => {
    const address = problemAddress(problem);
    const message = describeProblem(problem, language);
    return address === null ? message : `${address.sheet}!${address.cell} ${message}`;
  });
  const [first] = problems;
  return said.length === 1
    ? said.map((line) => `${severity}: ${line}`)
    : [
        `${severity}: ${describeCause(first, language)} (${said.length})`,
        ...said.map((line) => `  ${line}`),
      ];
}

function unitLines(
  { unit, total, groups, indicators, targets }: Report['units'][number],
  words: SheetWords['textReport'],
  mode: RoundingMode,
  scale: Scale,
  nameOf: (group: string) => string,
  countedWeights: readonly number[]
): readonly string[] {
  const shown = (value: number | null): string =>
    value === null
      ? '–'
      : rounded(value, { decimals: SHOWN_DECIMALS, mode }).toFixed(SHOWN_DECIMALS);
  const scored = indicators.filter(({ status }) => status === 'scored').length;
  const share = total.measuredWeight === null ? null : total.measuredWeight * 100;
  const lines = [unit ?? words.whole];
  if (total.score !== null) {
    lines.push(
      `  ${words.total(shown(total.score), shown(total.percent), endsOf(scale)[1])}  ${total.band ?? words.noBand}`
    );
  }
  lines.push(`  ${words.scored(scored, indicators.length, shown(share))}`);
  if (total.score !== null && share !== null && share < 100) {
    lines.push(`  ${words.ends(shown(total.floor), shown(total.ceiling), endsOf(scale))}`);
  }
  if (targets) {
    const { met, notMet, pending } = targets;
    lines.push(`  ${words.targets(met, met + notMet, pending)}`);
  }
  for (const [i, { group, weight, score }] of total.score === null ? [] : groups.entries()) {
    const name = group === null ? '–' : nameOf(group);
    const [whole, counted] = [shown(weight), shown(weight && (countedWeights[i] ?? weight))];
    const weighs = counted === whole ? words.weight(whole) : words.counted(whole, counted);
    lines.push(`  ${shown(score).padStart(5)}  ${weighs}  ${name}`);
  }
  return lines;
}
