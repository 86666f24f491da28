import type { Report } from '../scorecard';

/** The run in a few lines for a terminal: totals of every unit and its groups, then what is wrong. */
export function textReport(report: Report): string {
  const lines = [`Period: ${report.period ?? '–'}`];
  for (const { unit, total, groups, indicators } of report.units) {
    const scored = indicators.filter((indicator) => indicator.status === 'scored').length;
    lines.push('', unit ?? '(whole workbook)');
    lines.push(
      `  total ${shown(total.score)} of 5 = ${shown(total.percent)} %  ${total.band ?? 'no band'}`,
      `  ${scored} of ${indicators.length} indicators scored, ${shown(
        total.measuredWeight === null ? null : total.measuredWeight * 100
      )} % of the weight measured; pending counted as 0: ${shown(total.floor)}, as 5: ${shown(total.ceiling)}`
    );
    for (const { group, weight, score } of groups) {
      lines.push(`  ${shown(score).padStart(5)}  weight ${shown(weight)}  ${group ?? '–'}`);
    }
  }
  if (report.problems.length > 0) lines.push('');
  for (const { severity, sheet, cell, message } of report.problems) {
    lines.push(`${severity}: ${[sheet, cell].filter(Boolean).join('!')} ${message}`);
  }
  return lines.join('\n');
}

function shown(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}
