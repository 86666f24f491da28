import { culture, risk, SPENDING } from './saKaeoCommon';
import { milestone, numbers, quarters } from './saKaeoRows';
import type { SaKaeoAgreement } from './saKaeoRows';

/** Internal Audit Unit: indicators in the agreement's order, each with the line of the transcript. */
export const SA_KAEO_AUDIT: SaKaeoAgreement = {
  unit: ['หน่วยตรวจสอบภายใน', 'Internal Audit Unit'],
  indicators: [
    milestone(
      5548,
      'audit',
      ['แผนการตรวจสอบภายใน', 'Internal audit plan'],
      [
        ['เริ่มสำรวจข้อมูล', 'Survey begun'],
        ['กำหนดปัจจัยและเกณฑ์ความเสี่ยง', 'Risk factors and criteria set'],
        ['ประเมินและจัดลำดับความเสี่ยง', 'Risks assessed and ranked'],
        [
          'ทำแผนเกือบครบ เหลือการเผยแพร่หรือปรับปรุงเล็กน้อย',
          'Plan nearly complete, to be published or polished',
        ],
        ['ครบทุกขั้นตอน ทันเวลา และเผยแพร่', 'Complete, in time and published'],
      ],
      [1, 3, 4, 5]
    ),
    numbers(
      5587,
      5604,
      'audit',
      ['การตรวจสอบที่ทำได้ตามแผน', 'Audits carried out as planned'],
      '60 | 70 | 80 | 90 | 100',
      [20, 45, 70, 92]
    ),
    numbers(
      5620,
      5636,
      'audit',
      ['รายงานผลการตรวจสอบที่จัดทำแล้ว', 'Audit reports made'],
      '60 | 70 | 80 | 90 | 100',
      [15, 40, 70, 95]
    ),
    numbers(
      5652,
      5691,
      'audit',
      ['ความพึงพอใจต่อการตรวจสอบและคำปรึกษา', 'Satisfaction with audits and advice'],
      '65 | 70 | 75 | 80 | 85',
      ['', '', '', 82.6]
    ),
    quarters(
      5707,
      'budget',
      SPENDING,
      [
        [
          5725,
          'ไม่เกินร้อยละ 1 | มากกว่าร้อยละ 1 - 3 | มากกว่าร้อยละ 3 - 5 | มากกว่าร้อยละ 5 - 10 | มากกว่าร้อยละ 10',
        ],
        [
          5731,
          'ไม่เกินร้อยละ 10 | มากกว่าร้อยละ 10 - 15 | มากกว่าร้อยละ 15 - 20 | มากกว่าร้อยละ 20 - 25 | มากกว่าร้อยละ 25',
        ],
        [
          5737,
          'ไม่เกินร้อยละ 25 | มากกว่าร้อยละ 25 - 30 | มากกว่าร้อยละ 30 - 35 | มากกว่าร้อยละ 35 - 40 | มากกว่าร้อยละ 40',
        ],
        [
          5743,
          'ตั้งแต่ร้อยละ 40 ถึงร้อยละ 70 | มากกว่าร้อยละ 70 - 75 | มากกว่าร้อยละ 75 - 80 | มากกว่าร้อยละ 80 - 85 | มากกว่าร้อยละ 85',
        ],
      ],
      [2.56, 11.5, 31.9, 77.3]
    ),
    risk(5759, [2, 3, 4, 4]),
    culture(5799, ['', 1, 2, 3]),
  ],
};
