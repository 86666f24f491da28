import { periodName, type Language } from '../../../engine';
import type { Report } from '../../../scorecard';

interface ReportWords {
  readonly period: string;
  readonly whole: string;
  readonly total: (score: string, percent: string) => string;
  readonly noBand: string;
  readonly scored: (scored: number, all: number, share: string) => string;
  readonly ends: (floor: string, ceiling: string) => string;
  readonly targets: (met: number, known: number, pending: number) => string;
  readonly weight: string;
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
}

const WORDS: Readonly<Record<Language, ReportWords>> = {
  th: {
    period: 'รอบ',
    whole: '(ทั้งองค์กร)',
    total: (score, percent) => `คะแนนรวม ${score} จาก 5 = ร้อยละ ${percent}`,
    noBand: 'ยังไม่มีระดับการประเมิน',
    scored: (scored, all, share) =>
      `มีคะแนน ${scored} จาก ${all} ตัวชี้วัด (นับตัวชี้วัดย่อย) มีผลแล้วร้อยละ ${share} ของน้ำหนัก`,
    ends: (floor, ceiling) => `ถ้าส่วนที่รอผลได้ 0: ${floor} ได้ 5: ${ceiling}`,
    targets: (met, known, pending) => `บรรลุเป้าหมาย ${met} จาก ${known} ที่มีผล ยังไม่มีผล ${pending}`,
    weight: 'น้ำหนัก',
    severity: { error: 'ข้อผิดพลาด', warning: 'คำเตือน' },
  },
  en: {
    period: 'Period',
    whole: '(whole organisation)',
    total: (score, percent) => `total ${score} of 5 = ${percent} %`,
    noBand: 'no band',
    scored: (scored, all, share) =>
      `${scored} of ${all} indicators scored (parts counted), ${share} % of the weight measured`,
    ends: (floor, ceiling) => `pending counted as 0: ${floor}, as 5: ${ceiling}`,
    targets: (met, known, pending) =>
      `targets met: ${met} of ${known} with a result, ${pending} pending`,
    weight: 'weight',
    severity: { error: 'error', warning: 'warning' },
  },
};

/** The run in a few lines for a terminal: totals of every unit and its groups, then what is wrong. */
export function textReport(report: Report, language: Language): string {
  const words = WORDS[language];
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
  words: ReportWords
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
  return value === null ? '–' : value.toFixed(2);
}
