import { culture, risk, SPENDING } from './saKaeoCommon';
import { checklist, milestone, numbers, percentages, quarters } from './saKaeoRows';
import type { SaKaeoAgreement } from './saKaeoRows';

/** Public Health Division: indicators in the agreement's order, each with the line of the transcript. */
export const SA_KAEO_HEALTH: SaKaeoAgreement = {
  unit: ['กองสาธารณสุข', 'Public Health Division'],
  indicators: [
    numbers(
      3215,
      3229,
      'health',
      ['การจ่ายเหตุฉุกเฉินเหมาะกับอาการ', 'Ambulances sent that fit the severity'],
      'น้อยกว่า 60 | 65 | 70 | 75 | 80 ขึ้นไป',
      [71, 73.5, 76, 79.4]
    ),
    milestone(
      3249,
      'health',
      ['โครงการป้องกันและควบคุมโรคติดต่อ', 'Prevention of communicable diseases'],
      [
        ['เขียนและขออนุมัติโครงการ', 'Project written and approved'],
        ['แต่งตั้งคณะกรรมการและเจ้าหน้าที่', 'Committee and staff appointed'],
        ['ประสานหน่วยงาน', 'Agencies contacted'],
        ['ดำเนินงาน', 'Carried out'],
        ['ติดตามและสรุปผล', 'Followed up and summed up'],
      ],
      [1, 2, 4, 4]
    ),
    milestone(
      3291,
      'health',
      ['การกำจัดขยะอันตรายจากชุมชน', 'Disposal of hazardous household waste'],
      [
        ['ขออนุมัติโครงการ', 'Project approved'],
        ['สำรวจปริมาณขยะของ อปท.', 'Amounts in local governments surveyed'],
        ['สรุปปริมาณและรายงาน', 'Amounts summed up and reported'],
        ['จ้างเก็บขนและกำจัดตามสัญญา', 'Collected and disposed of under contract'],
        ['ติดตาม สรุป และรายงานผู้บริหาร', 'Followed up and reported'],
      ],
      [1, 3, 4, 5]
    ),
    checklist(
      3330,
      3346,
      'health',
      [
        'การจัดการก๊าซเรือนกระจกและคาร์บอนเครดิต (5 ข้อ)',
        'Greenhouse gases and carbon credits (5 items)',
      ],
      'items',
      [
        ['1 ข้อ', '1 item'],
        ['2 ข้อ', '2 items'],
        ['3 ข้อ', '3 items'],
        ['4 ข้อ', '4 items'],
        ['5 ข้อ', '5 items'],
      ],
      [1, 2, 3, 4]
    ),
    risk(3362, [1, 3, 4, 5]),
    quarters(
      3413,
      'budget',
      SPENDING,
      [
        [
          3427,
          'ไม่เกินร้อยละ 4 | มากกว่าร้อยละ 4 - 6 | มากกว่าร้อยละ 6 - 8 | มากกว่าร้อยละ 8 - 10 | มากกว่าร้อยละ 10',
        ],
        [
          3433,
          'ไม่เกินร้อยละ 10 | มากกว่าร้อยละ 10 - 15 | มากกว่าร้อยละ 15 - 20 | มากกว่าร้อยละ 20 - 25 | มากกว่าร้อยละ 25',
        ],
        [
          3439,
          'ไม่เกินร้อยละ 25 | มากกว่าร้อยละ 25 - 35 | มากกว่าร้อยละ 35 - 45 | มากกว่าร้อยละ 45 - 55 | มากกว่าร้อยละ 55',
        ],
        [
          3445,
          'ไม่เกินร้อยละ 55 | มากกว่าร้อยละ 55 - 65 | มากกว่าร้อยละ 65 - 75 | มากกว่าร้อยละ 75 - 85 | มากกว่าร้อยละ 85',
        ],
      ],
      [5.08, 13.1, 42, 72.8]
    ),
    percentages(
      3465,
      'health',
      ['การปรับสภาพบ้านผู้ต้องฟื้นฟูสมรรถภาพ', 'Homes adapted for people in rehabilitation'],
      'ต่ำกว่าร้อยละ 60 | ร้อยละ 60 - 69 | ร้อยละ 70 - 79 | ร้อยละ 80 - 95 | มากกว่าร้อยละ 95',
      [20, 45, 68, 96]
    ),
    culture(3495, ['', 1, 2, 3]),
  ],
};
