import { culture, risk, SPENDING } from './saKaeoCommon';
import { milestone, numbers, quarters } from './saKaeoRows';
import type { SaKaeoAgreement } from './saKaeoRows';

/** Supplies and Property Division: indicators in the agreement's order, each with the line of the transcript. */
export const SA_KAEO_SUPPLIES: SaKaeoAgreement = {
  unit: ['กองพัสดุและทรัพย์สิน', 'Supplies and Property Division'],
  indicators: [
    milestone(
      4557,
      'supplies',
      ['แผนจัดซื้อจัดจ้างปี 2569', 'Procurement plan of 2569'],
      [
        ['ได้รับความเห็นชอบงบประมาณ', 'Budget agreed'],
        ['ทำแผนและเสนอขอความเห็นชอบ', 'Plan made and submitted'],
        ['ประกาศแผนทางระบบและเว็บไซต์', 'Published online'],
        ['ส่งประกาศให้ศูนย์ข้อมูลข่าวสาร', 'Sent to the information centre'],
        ['ปิดประกาศที่ป้ายของ อบจ.', 'Posted on the PAO’s board'],
      ],
      ['', 1, 3, 4]
    ),
    quarters(
      4612,
      'supplies',
      ['การจัดซื้อจัดจ้างตามงบประมาณ', 'Procurement of the budget carried out'],
      [
        [
          4627,
          'ไม่เกินร้อยละ 1 | มากกว่าร้อยละ 1 ถึงร้อยละ 3 | มากกว่าร้อยละ 3 ถึงร้อยละ 5 | มากกว่าร้อยละ 5 ถึงร้อยละ 10 | มากกว่าร้อยละ 10',
        ],
        [
          4633,
          'ไม่เกินร้อยละ 10 | มากกว่าร้อยละ 10 ถึงร้อยละ 20 | มากกว่าร้อยละ 20 ถึงร้อยละ 25 | มากกว่าร้อยละ 25 ถึงร้อยละ 35 | มากกว่าร้อยละ 35',
        ],
        [
          4639,
          'ไม่เกินร้อยละ 35 | มากกว่าร้อยละ 35 ถึงร้อยละ 40 | มากกว่าร้อยละ 40 ถึงร้อยละ 50 | มากกว่าร้อยละ 50 ถึงร้อยละ 60 | มากกว่าร้อยละ 60',
        ],
        [
          4645,
          'ไม่เกินร้อยละ 60 | มากกว่าร้อยละ 60 ถึงร้อยละ 65 | มากกว่าร้อยละ 65 ถึงร้อยละ 70 | มากกว่าร้อยละ 75 ถึงร้อยละ 80 | มากกว่าร้อยละ 80',
        ],
      ],
      [6.9, 22.3, 55.4, 83.3]
    ),
    numbers(
      4661,
      4677,
      'supplies',
      ['การประหยัดงบประมาณจากการจัดซื้อจัดจ้าง', 'Savings in procurement'],
      'ร้อยละ 1 ถึงร้อยละ 2 | ร้อยละ 2 ถึงร้อยละ 3 | ร้อยละ 3 ถึงร้อยละ 4 | ร้อยละ 4 ถึงร้อยละ 5 | มากกว่าร้อยละ 5',
      [1.2, 2.6, 3.4, 4.75]
    ),
    quarters(
      4691,
      'budget',
      SPENDING,
      [
        [
          4709,
          'ไม่เกินร้อยละ 1 | มากกว่าร้อยละ 1 ถึงร้อยละ 3 | มากกว่าร้อยละ 3 ถึงร้อยละ 5 | มากกว่าร้อยละ 5 ถึงร้อยละ 10 | มากกว่าร้อยละ 10',
        ],
        [
          4715,
          'ไม่เกินร้อยละ 10 | มากกว่าร้อยละ 10 ถึงร้อยละ 20 | มากกว่าร้อยละ 20 ถึงร้อยละ 25 | มากกว่าร้อยละ 25 ถึงร้อยละ 35 | มากกว่าร้อยละ 35',
        ],
        [
          4721,
          'ไม่เกินร้อยละ 35 | มากกว่าร้อยละ 35 ถึงร้อยละ 40 | มากกว่าร้อยละ 45 ถึงร้อยละ 50 | มากกว่าร้อยละ 55 ถึงร้อยละ 60 | มากกว่าร้อยละ 60',
        ],
        [
          4727,
          'ตั้งแต่ร้อยละ 60 ถึงร้อยละ 70 | มากกว่าร้อยละ 70 ถึงร้อยละ 75 | มากกว่าร้อยละ 75 ถึงร้อยละ 80 | มากกว่าร้อยละ 80 ถึงร้อยละ 85 | มากกว่าร้อยละ 85',
        ],
      ],
      [4.4, 23.9, 46.5, 81.9]
    ),
    milestone(
      4744,
      'supplies',
      ['การจำหน่ายพัสดุ', 'Disposal of supplies'],
      [
        [
          'รวบรวมผลตรวจพัสดุ ตั้งกรรมการสอบข้อเท็จจริง',
          'Inspection collected, inquiry committee appointed',
        ],
        [
          'ขออนุมัติจำหน่าย และรายงานผลภายใน 60 วันนับแต่อนุมัติ',
          'Disposal approved, reported within 60 days of approval',
        ],
        ['ตั้งคณะกรรมการขายทอดตลาด', 'Auction committee appointed'],
        ['ประกาศขายทอดตลาด', 'Auction announced'],
        [
          'รายงานผลภายใน 50 วันนับแต่อนุมัติ และแจ้ง สตง. ภายใน 20 วันนับแต่ลงจ่าย',
          'Reported within 50 days of approval, auditors told within 20 days of writing off',
        ],
      ],
      [2, 3, 4, 5]
    ),
    milestone(
      4795,
      'supplies',
      ['การควบคุมและบำรุงรักษาพัสดุ', 'Control and upkeep of supplies'],
      [
        ['ตรวจรับพัสดุ', 'Supplies accepted'],
        [
          'กำหนดรหัสตามหนังสือ มท 0407/ว 791 ลงวันที่ 6 มิถุนายน 2529',
          'Coded under letter 0407/W 791 of 6 June 2529',
        ],
        ['ลงทะเบียนตามระเบียบ พ.ศ. 2560 ข้อ 203', 'Registered under clause 203 of the 2560 rules'],
        ['ทำแผนซ่อมบำรุงปี 2569', 'Upkeep plan of 2569 made'],
        ['ลงประวัติการซ่อมทุกครั้ง', 'Every repair recorded'],
      ],
      [1, 2, 2, 3]
    ),
    risk(4846, [1, 2, 3, 5]),
    milestone(
      4891,
      'technology',
      ['ฐานข้อมูลทรัพย์สิน (Big Data)', 'Property database (big data)'],
      [
        ['วิเคราะห์ปัญหาและรวบรวมข้อมูล', 'Problems analysed, data collected'],
        ['ขออนุมัติงบประมาณ', 'Budget approved'],
        ['ออกแบบระบบและฐานข้อมูล', 'System and database designed'],
        ['จ้างทำระบบ', 'System built by contract'],
        ['ติด QR Code และเชื่อมกับระบบ', 'QR codes attached and linked'],
      ],
      [1, 2, 3, 5]
    ),
    culture(4936, [1, 2, 2, 3]),
  ],
};
