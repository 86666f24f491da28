import { culture, risk, SPENDING } from './saKaeoCommon';
import { checklist, joint, numbers, quarters } from './saKaeoRows';
import type { SaKaeoAgreement } from './saKaeoRows';

/** Strategy and Budget Division: indicators in the agreement's order, each with the line of the transcript. */
export const SA_KAEO_STRATEGY: SaKaeoAgreement = {
  unit: ['กองยุทธศาสตร์และงบประมาณ', 'Strategy and Budget Division'],
  indicators: [
    numbers(
      3567,
      3578,
      'budget',
      ['รายจ่ายเพื่อการลงทุนในงบประมาณ', 'Investment in the annual budget'],
      'ร้อยละ 5.00 - 8.00 | ร้อยละ 8.01 - 11.00 | ร้อยละ 11.01 - 13.00 | ร้อยละ 13.01 - 15.00 | ร้อยละ 15.01 ขึ้นไป',
      ['', '', '', 14.2]
    ),
    checklist(
      3595,
      3652,
      'technology',
      ['ระบบสารสนเทศ Plan-D เพื่อบริหารงบประมาณ (7 ข้อ)', 'Plan-D budget information system (7 items)'],
      'activities',
      [
        ['2 กิจกรรม', '2 activities'],
        ['3 กิจกรรม', '3 activities'],
        ['4 กิจกรรม', '4 activities'],
        ['5 กิจกรรม', '5 activities'],
        ['6 - 7 กิจกรรม', '6 - 7 activities'],
      ],
      [2, 3, 5, 6]
    ),
    joint(
      3668,
      3692,
      'service',
      ['การประชาสัมพันธ์ (ข่าวต่อเดือน)', 'Publicity (news items a month)'],
      'news',
      [
        ['ไม่น้อยกว่า 20 ข่าวต่อเดือน', 'at least 20 news per month'],
        ['ไม่น้อยกว่า 30 ข่าวต่อเดือน', 'at least 30 news per month'],
        [
          'ไม่น้อยกว่า 40 ข่าวต่อเดือน และสื่อมวลชนอย่างน้อย 1 ข่าวต่อเดือน',
          'at least 40 news per month and mass media at least 1 news per month',
        ],
        [
          'ไม่น้อยกว่า 50 ข่าวต่อเดือน และสื่อมวลชนอย่างน้อย 2 ข่าวต่อเดือน',
          'at least 50 news per month and mass media at least 2 news per month',
        ],
        [
          'ไม่น้อยกว่า 60 ข่าวต่อเดือน และสื่อมวลชนอย่างน้อย 3 ข่าวต่อเดือน',
          'at least 60 news per month and mass media at least 3 news per month',
        ],
      ],
      ['28; 0', '41; 1', '52; 1', '63; 2']
    ),
    numbers(
      3708,
      3723,
      'planning',
      [
        'โครงการบริการสาธารณะในแผนที่นำไปตั้งงบประมาณ',
        'Public service projects of the plan put into the budget',
      ],
      'ร้อยละ 5.00 - 9.99 | ร้อยละ 10.00 - 14.99 | ร้อยละ 15.00 - 19.99 | ร้อยละ 20.00 - 24.99 | ร้อยละ 25.00 ขึ้นไป',
      ['', '', '', 21.35]
    ),
    checklist(
      3739,
      3763,
      'planning',
      [
        'การติดตามและประเมินแผนพัฒนาท้องถิ่นปี 2568 (6 ข้อ)',
        'Monitoring of the development plan of 2568 (6 items)',
      ],
      'items',
      [
        ['2 ข้อ', '2 items'],
        ['3 ข้อ', '3 items'],
        ['4 ข้อ', '4 items'],
        ['5 ข้อ', '5 items'],
        ['6 ข้อ', '6 items'],
      ],
      [4, 5, 5, 6]
    ),
    quarters(
      3775,
      'budget',
      SPENDING,
      [
        [
          3795,
          'ร้อยละ 0.00 - 2 | ร้อยละ 2.01 - 4 | ร้อยละ 4.01 - 6 | ร้อยละ 6.01 - 8 | ร้อยละ 8.01 - 10',
        ],
        [
          3801,
          'ร้อยละ 10.01 - 15 | ร้อยละ 15.01 - 20 | ร้อยละ 20.01 - 25 | ร้อยละ 25.01 - 30 | ร้อยละ 30.01 - 35',
        ],
        [
          3809,
          'ร้อยละ 35.01 - 41 | ร้อยละ 41.01 - 47 | ร้อยละ 47.01 - 53 | ร้อยละ 53.01 - 59 | ร้อยละ 59.01 - 65',
        ],
        [
          3815,
          'ร้อยละ 65.01 - 70 | ร้อยละ 70.01 - 75 | ร้อยละ 75.01 - 80 | ร้อยละ 80.01 - 85 | มากกว่าร้อยละ 85',
        ],
      ],
      [4.61, 26.91, 55.77, 87.75]
    ),
    risk(3832, [2, 3, 4, 4]),
    culture(3880, [1, 1, 2, 2]),
  ],
};
