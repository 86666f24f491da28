import { periodName, type Language } from '../../../engine';
import {
  KALASIN,
  KALASIN_OVERRIDES,
  type Holder,
  type KalasinIndicator,
  type KalasinTarget,
} from './kalasin';
import { O_NET } from './kalasinONet';
import { KALASIN_RESULTS } from './kalasinResults';
import {
  HOLDERS,
  ISSUES,
  KALASIN_NAMES,
  KALASIN_REMARKS,
  MEASURES,
  OFFICES,
  RESULT_WORDS,
} from './kalasinWords';
import type { RowCells } from './sample';

const WORDS = {
  th: {
    objective: 'เป้าประสงค์',
    source: 'ต้นฉบับ',
    common: 'ตัวชี้วัดร่วม (Common KPI)',
    atLeast: 'ไม่น้อยกว่า',
    atMost: 'ไม่เกิน',
    invented: 'ข้อมูลสมมติ ไม่ใช่ผลจริง',
    own: 'เป้าหมายในข้อตกลงของหน่วยงานนี้เอง',
  },
  en: {
    objective: 'objective',
    source: 'source',
    common: 'Common KPI',
    atLeast: 'at least',
    atMost: 'at most',
    invented: 'Invented figure, not a real result',
    own: 'the target in this post’s own agreement',
  },
} as const;

/**
 * Rows of KpiIndicators: one for each indicator, with all posts that hold it in Unit, and below it a row of the post whose
 * own agreement states another target. The note says where in the source each agreement has it.
 */
export function kalasinIndicators(language: Language): readonly RowCells<'indicators'>[] {
  return KALASIN.flatMap((one) => [
    shared(one, language),
    ...KALASIN_OVERRIDES.filter(({ code }) => code === one.code).map(
      ({ code, holder, line, target, remark }): RowCells<'indicators'> => ({
        unit: HOLDERS[holder][language],
        code,
        target: targetText(target, language),
        ...(target === 'pass' ? {} : { unitOfMeasure: MEASURES[target.measure][language] }),
        note: [
          WORDS[language].own,
          ...(remark === null ? [] : [remark[language]]),
          `000:${line}`,
        ].join(' · '),
      })
    ),
  ]);
}

/** Rows of KpiResults: one for each indicator without parts, for all posts that hold it. */
export function kalasinResults(language: Language): readonly RowCells<'results'>[] {
  return Object.entries(KALASIN_RESULTS).map(([code, result]) => ({
    code,
    period: periodName('Y', language),
    note: WORDS[language].invented,
    actual: typeof result === 'number' || result === '' ? result : RESULT_WORDS[result][language],
  }));
}

function shared(one: KalasinIndicator, language: Language): RowCells<'indicators'> {
  const { code, lines, target, office } = one;
  const words = WORDS[language];
  const holders = Object.keys(lines) as Holder[];
  const remark = KALASIN_REMARKS[code];
  const name = KALASIN_NAMES[code] ?? O_NET.find((part) => part.code === code)?.name;
  return {
    unit: holders.map((holder) => HOLDERS[holder][language]).join('; '),
    group: issueOf(one, language),
    code,
    partOf: one.partOf ?? '',
    name: name?.[language] ?? '',
    unitOfMeasure: target === null || target === 'pass' ? '' : MEASURES[target.measure][language],
    target: target === null ? '' : targetText(target, language),
    supervisor: OFFICES[office][language],
    note: [
      `${words.objective} ${one.objective}`,
      ...(one.common ? [words.common] : []),
      ...(remark === undefined ? [] : [remark[language]]),
      `${words.source} ${Object.values(lines)
        .map((line) => `000:${line}`)
        .join(', ')}`,
    ].join(' · '),
  };
}

function issueOf({ objective }: KalasinIndicator, language: Language): string {
  const number = objective.split('.').slice(0, 2).join('.');
  return `${number} ${ISSUES[number]?.[language] ?? ''}`;
}

/** `ไม่เกิน 3 ราย`, `ร้อยละ 50` / `at most 3 cases`, `50%`. */
function targetText(target: KalasinTarget, language: Language): string {
  if (target === 'pass') return RESULT_WORDS.pass[language];
  const { value, measure, bound } = target;
  const start = bound === null ? '' : `${WORDS[language][bound]} `;
  // Cells say no square kilometres in English; the unit of measure does.
  if (measure === 'squareKilometres' && language === 'en') return `${start}${value}`;
  if (measure !== 'percent') return `${start}${value} ${MEASURES[measure][language]}`;
  return language === 'th' ? `${start}ร้อยละ ${value}` : `${start}${value}%`;
}
