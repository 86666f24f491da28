import { termTitle, periodName, type Language } from '../../../engine';
import type { UserContent } from '../templatesSheets';
import { OUTSTANDING, OUTSTANDING_MEASURES, OUTSTANDING_RESULTS, OWNERS } from './outstanding';
import type { RowCells, Sample } from './sample';

const NO_TARGET = {
  th: 'หนังสือไม่ได้กำหนดเป้าหมาย',
  en: 'the letter states no target',
} as const;
const SOURCE = { th: 'ต้นฉบับ', en: 'source' } as const;

const INVENTED = {
  th: 'ข้อมูลสมมติ ไม่ใช่ผลจริง',
  en: 'Invented figure, not a real result',
} as const;

const LINES: Readonly<Record<Language, UserContent['lines']>> = {
  th: {
    kpi: [
      'ตัวอย่าง: คัดเลือกท้องถิ่นจังหวัดดีเด่น 2567 (จังหวัดกาฬสินธุ์)',
      'ตัวชี้วัดและกลุ่มงานเจ้าภาพตามหนังสือจริง ซึ่งไม่มีเป้าหมาย ระดับคะแนน และน้ำหนัก ชื่อย่อขึ้นใหม่ ผลเป็นข้อมูลสมมติทั้งหมด กรอกเป้าหมายหรือระดับก่อนจึงจะประเมินได้',
    ],
    results: [
      'ตัวอย่าง: ผลการปฏิบัติงานทั้งปี',
      'ผลทุกแถวเป็นข้อมูลสมมติ ไม่ใช่ผลจริง ไม่ระบุหน่วยงาน จึงใช้กับทุกกลุ่มงานที่เป็นเจ้าภาพ',
    ],
    settings: ['ระดับการประเมินและการตั้งค่า', 'ตัวอย่าง ผลการปฏิบัติงานเป็นข้อมูลสมมติ'],
  },
  en: {
    kpi: [
      'Sample: outstanding provincial local office 2567 (2024), Kalasin',
      'Indicators and owning work groups are those of the real letter, which has no targets, levels or weights; names are shortened by us, and all results are invented. Fill in targets or levels to assess them.',
    ],
    results: [
      'Sample: results of the whole year',
      'Every result is invented, none is real. They stand without a unit, so they hold for every owner.',
    ],
    settings: ['Bands and settings', 'Sample; the results are invented.'],
  },
};

/** The letter on the outstanding local office of fiscal year 2567: 12 indicators and the work groups that own them. */
export const OUTSTANDING_SAMPLE: Sample = {
  fiscalYear: 2567,
  period: 'Y',
  content: (language) => ({
    lines: LINES[language],
    indicators: outstandingIndicators(language),
    results: outstandingResults(language),
  }),
};

/** Rows of KpiIndicators, each with the work groups that own it in Unit. */
function outstandingIndicators(language: Language): readonly RowCells<'indicators'>[] {
  return OUTSTANDING.map(({ code, name, line, owners, measure, target }) => ({
    unit: owners.map((owner) => OWNERS[owner][language]).join('; '),
    code,
    name: name[language],
    unitOfMeasure: OUTSTANDING_MEASURES[measure][language],
    kind: termTitle('target', language),
    target: target?.[language] ?? '',
    note: [
      ...(target === null ? [NO_TARGET[language]] : []),
      `${SOURCE[language]} 003:${line}`,
    ].join(' · '),
  }));
}

/** Rows of KpiResults, one for each indicator, for all work groups that own it. */
function outstandingResults(language: Language): readonly RowCells<'results'>[] {
  return Object.entries(OUTSTANDING_RESULTS).map(([code, result]) => ({
    code,
    period: periodName('Y', language),
    note: INVENTED[language],
    actual:
      code === '9' && result !== '' ? `${result} ${OUTSTANDING_MEASURES.days[language]}` : result,
  }));
}
