import { periodName, type Language, roundHalfUp, SHOWN_DECIMALS } from '../engine';
import type { Report } from './report';
import type { SheetWords } from './words/en/sheets';
import { sheetWordsIn } from './words/sheetWords';

/** Said where an Excel without functions of add-ins got plain formulas. */
export function plainInsteadText(language: Language): string {
  return sheetWordsIn(language).textReport.plainInstead;
}

/** The run in a few lines for a terminal: totals of every unit and its groups, then what is wrong. */
export function textReport(report: Report, language: Language): string {
  const words = sheetWordsIn(language).textReport;
  const period = report.period === null ? '–' : periodName(report.period, language);
  const lines = [`${words.period}: ${period}`];
  for (const unit of report.units) lines.push('', ...unitLines(unit, words));
  if (report.problems.length > 0) lines.push('');
  for (const { severity, sheet, cell, message } of report.problems) {
    lines.push(
      `${words.severity[severity]}: ${[sheet, cell].filter(Boolean).join('!')} ${message}`
    );
  }
  return lines.join('\n');
}

function unitLines(
  { unit, total, groups, indicators, targets }: Report['units'][number],
  words: SheetWords['textReport']
): readonly string[] {
  const scored = indicators.filter(({ status }) => status === 'scored').length;
  const share = total.measuredWeight === null ? null : total.measuredWeight * 100;
  const lines = [unit ?? words.whole];
  if (total.score !== null) {
    lines.push(
      `  ${words.total(shown(total.score), shown(total.percent))}  ${total.band ?? words.noBand}`
    );
  }
  lines.push(`  ${words.scored(scored, indicators.length, shown(share))}`);
  if (total.score !== null && share !== null && share < 100) {
    lines.push(`  ${words.ends(shown(total.floor), shown(total.ceiling))}`);
  }
  if (targets) {
    const { met, notMet, pending } = targets;
    lines.push(`  ${words.targets(met, met + notMet, pending)}`);
  }
  for (const { group, weight, score } of total.score === null ? [] : groups) {
    lines.push(`  ${shown(score).padStart(5)}  ${words.weight} ${shown(weight)}  ${group ?? '–'}`);
  }
  return lines;
}

function shown(value: number | null): string {
  return value === null ? '–' : roundHalfUp(value, SHOWN_DECIMALS).toFixed(SHOWN_DECIMALS);
}
