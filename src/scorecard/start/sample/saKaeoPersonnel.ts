import { culture, risk, SPENDING } from './saKaeoCommon';
import {
  checklist,
  counted,
  deadline,
  joint,
  ladder,
  milestone,
  numbers,
  quarters,
} from './saKaeoRows';
import type { SaKaeoAgreement } from './saKaeoRows';

/** Personnel Division: indicators in the agreement's order, each with the line of the transcript. */
export const SA_KAEO_PERSONNEL: SaKaeoAgreement = {
  unit: ['กองการเจ้าหน้าที่', 'Personnel Division'],
  indicators: [
    checklist(
      5016,
      5041,
      'people',
      ['ขั้นตอนการประเมินผลงานข้าราชการ (5 ขั้นตอน)', 'Steps of appraising officials (5 steps)'],
      'steps',
      [
        ['1 ขั้นตอนหรือไม่มีการดำเนินการ', 'at most 1 step'],
        ['2 ขั้นตอน', '2 steps'],
        ['3 ขั้นตอน', '3 steps'],
        ['4 ขั้นตอน', '4 steps'],
        ['ครบ 5 ขั้นตอน', '5 steps'],
      ],
      [1, 3, 4, 5]
    ),
    ladder(
      5052,
      5062,
      'people',
      ['การประเมินผลงานข้าราชการครูและบุคลากรทางการศึกษา', 'Appraisal of teachers and education staff'],
      'steps',
      [
        ['ไม่มีการดำเนินการหรือไม่ถูกต้อง', 'Not done or done wrongly'],
        ['ดำเนินการ 1 ขั้นตอน', '1 step done'],
        ['ดำเนินการ 2 ขั้นตอน', '2 steps done'],
        ['ดำเนินการ 3 ขั้นตอน', '3 steps done'],
        ['ครบ 3 ขั้นตอนและถูกต้องตามระเบียบ', 'All 3 steps done and according to the rules'],
      ],
      [2, 3, 4, 5]
    ),
    deadline(
      5078,
      5089,
      'people',
      [
        'เวลาออกคำสั่งด้านบุคคล (ไม่เกิน 15 วันทำการ)',
        'Time to issue personnel orders (at most 15 working days)',
      ],
      'workdays',
      'มากกว่า 30 วันทำการหรือไม่มีการดำเนินการ | 30 วันทำการ | 20 วันทำการ | 15 วันทำการ | น้อยกว่า 15 วันทำการ',
      [21, 17, 15, 14]
    ),
    numbers(
      5104,
      5116,
      'people',
      ['ค่าใช้จ่ายด้านบุคคลต่องบประมาณ', 'Personnel costs in the budget'],
      'ร้อยละ 38.01 - 39.00 | ร้อยละ 37.01 - 38.00 | ร้อยละ 36.01 - 37.00 | ร้อยละ 35.01 - 36.00 | ไม่เกินร้อยละ 35.00',
      ['', '', '', 35.72]
    ),
    numbers(
      5133,
      5145,
      'people',
      ['บุคลากรที่ได้รับการพัฒนา', 'Staff trained'],
      'ร้อยละ 82.00 - 83.99 | ร้อยละ 84.00 - 85.99 | ร้อยละ 86.00 - 87.99 | ร้อยละ 88.00 - 89.99 | ร้อยละ 90.00 ขึ้นไป',
      [21, 46, 74, 89.1]
    ),
    joint(
      5162,
      5175,
      'integrity',
      ['การส่งเสริมคุณธรรมและวินัย (6 ข้อ)', 'Ethics and discipline (6 items)'],
      'items',
      [
        ['ดำเนินการ 1 ข้อ', '1'],
        ['ดำเนินการ 2 ข้อ', '2'],
        ['ดำเนินการ 3 - 4 ข้อ', '3 - 4'],
        ['ดำเนินการ 5 - 6 ข้อ', '5 - 6'],
        [
          'ดำเนินการ 5 - 6 ข้อ และในรอบปีไม่มีข้าราชการถูกดำเนินการทางวินัย',
          '5 - 6 and no official disciplined in the year',
        ],
      ],
      ['2; ใช่', '3; ใช่', '4; ใช่', '6; ใช่']
    ),
    counted(
      5191,
      5209,
      'people',
      ['องค์กรสุขภาวะ (8 ด้าน)', 'Happy workplace (8 areas)'],
      'areas',
      [
        ['ตั้งแต่ 4 ด้านขึ้นไป', '4 items or more'],
        ['ตั้งแต่ 5 ด้านขึ้นไป', '5 items or more'],
        ['ตั้งแต่ 6 ด้านขึ้นไป', '6 items or more'],
        ['ตั้งแต่ 7 ด้านขึ้นไป', '7 items or more'],
        ['ครบทั้ง 8 ด้าน', '8 items'],
      ],
      [3, 5, 6, 7]
    ),
    ladder(
      5227,
      5252,
      'people',
      [
        'ทะเบียนประวัติในระบบ LHR (ภายในวันที่ 5 ของทุกเดือน)',
        'Personnel records in LHR (by the 5th of each month)',
      ],
      'level',
      [
        ['ไม่มีการดำเนินการ', 'Nothing done'],
        ['รับรองภายในวันที่ 5 ของทุกเดือน', 'Certified by the 5th of each month'],
        ['บันทึกและรับรองภายในวันที่ 5 ของทุกเดือน', 'Entered and certified by the 5th of each month'],
        [
          'บันทึกครบถ้วนและรับรองภายในวันที่ 5 ของทุกเดือน',
          'Entered completely and certified by the 5th of each month',
        ],
        [
          'บันทึกครบถ้วนและรับรองก่อนวันที่ 5 ของทุกเดือน',
          'Entered completely and certified before the 5th of each month',
        ],
      ],
      [3, 4, 4, 4]
    ),
    numbers(
      5270,
      5286,
      'people',
      ['การเสนอขอเครื่องราชอิสริยาภรณ์ของผู้มีสิทธิ', 'Eligible staff proposed for royal decorations'],
      'น้อยกว่าร้อยละ 60 | ตั้งแต่ร้อยละ 60 แต่ไม่ถึงร้อยละ 70 | ตั้งแต่ร้อยละ 70 แต่ไม่ถึงร้อยละ 80 | ตั้งแต่ร้อยละ 80 แต่ไม่ถึงร้อยละ 90 | มากกว่าร้อยละ 90',
      ['', '', '', 88]
    ),
    deadline(
      5304,
      5316,
      'people',
      [
        'เวลาทำรายงานประชุม ก.จ.จ. (ไม่เกิน 7 วันทำการ)',
        'Time to make the personnel committee’s minutes (at most 7 working days)',
      ],
      'workdays',
      'มากกว่า 15 วันทำการ | 15 วันทำการ | 10 วันทำการ | 7 วันทำการ | น้อยกว่า 7 วันทำการ',
      [12, 9, 7, 6]
    ),
    quarters(
      5332,
      'budget',
      SPENDING,
      [
        [
          5350,
          'ไม่เกินร้อยละ 1 | มากกว่าร้อยละ 1 ถึงร้อยละ 3 | มากกว่าร้อยละ 3 ถึงร้อยละ 5 | มากกว่าร้อยละ 5 ถึงร้อยละ 10 | มากกว่าร้อยละ 10',
        ],
        [
          5356,
          'มากกว่าร้อยละ 10 ถึงร้อยละ 15 | มากกว่าร้อยละ 15 ถึงร้อยละ 20 | มากกว่าร้อยละ 20 ถึงร้อยละ 25 | มากกว่าร้อยละ 25 ถึงร้อยละ 30 | มากกว่าร้อยละ 30',
        ],
        [
          5364,
          'มากกว่าร้อยละ 30 ถึงร้อยละ 35 | มากกว่าร้อยละ 35 ถึงร้อยละ 40 | มากกว่าร้อยละ 40 ถึงร้อยละ 45 | มากกว่าร้อยละ 45 ถึงร้อยละ 50 | มากกว่าร้อยละ 50',
        ],
        [
          5370,
          'ตั้งแต่ร้อยละ 50 ถึงร้อยละ 70 | มากกว่าร้อยละ 70 ถึงร้อยละ 75 | มากกว่าร้อยละ 75 ถึงร้อยละ 80 | มากกว่าร้อยละ 80 ถึงร้อยละ 85 | มากกว่าร้อยละ 85',
        ],
      ],
      [12.2, 27.7, 53.3, 88.85]
    ),
    milestone(
      5390,
      'people',
      ['คู่มือการบริหารงานบุคคล', 'Personnel manual'],
      [
        ['รวบรวมข้อมูล', 'Data collected'],
        ['ตรวจและแก้ไขให้เป็นปัจจุบัน', 'Checked and updated'],
        ['จัดทำคู่มือให้สมบูรณ์', 'Manual completed'],
        ['ผู้บังคับบัญชาเห็นชอบ', 'Agreed by superiors'],
        ['แจ้งส่วนราชการและเผยแพร่', 'Sent round and published'],
      ],
      [1, 2, 4, 4]
    ),
    risk(5433, [1, 3, 4, 5]),
    culture(5481, [1, 2, 3, 4]),
  ],
};
