import { culture, risk, SPENDING } from './saKaeoCommon';
import { deadline, milestone, numbers, percentages, quarters } from './saKaeoRows';
import type { SaKaeoAgreement } from './saKaeoRows';

/** Finance Division: indicators in the agreement's order, each with the line of the transcript. */
export const SA_KAEO_FINANCE: SaKaeoAgreement = {
  unit: ['กองคลัง', 'Finance Division'],
  indicators: [
    deadline(
      2217,
      2243,
      'finance',
      ['วันส่งรายงานการเงินประจำเดือน', 'Day on which the monthly financial report is sent'],
      'day',
      'ภายในวันที่ 30 ของเดือนถัดไป | ภายในวันที่ 25 ของเดือนถัดไป | ภายในวันที่ 20 ของเดือนถัดไป | ภายในวันที่ 15 ของเดือนถัดไป | ภายในวันที่ 10 ของเดือนถัดไป',
      ['18 มกราคม 2569', '16 เมษายน 2569', '14 กรกฎาคม 2569', '13 ตุลาคม 2569']
    ),
    deadline(
      2259,
      2276,
      'finance',
      ['เวลาส่งรายงานการเงินและงบการเงินประจำปี', 'Time to send the annual financial statements'],
      'days',
      'ภายใน 120 วัน นับแต่วันสิ้นปี | ภายใน 110 วัน นับแต่วันสิ้นปี | ภายใน 100 วัน นับแต่วันสิ้นปี | ภายใน 90 วัน นับแต่วันสิ้นปี | ภายใน 80 วัน นับแต่วันสิ้นปี',
      ['', 88, 88, 88]
    ),
    quarters(
      2292,
      'budget',
      SPENDING,
      [
        [
          2308,
          'ไม่เกินร้อยละ 1 | มากกว่าร้อยละ 1 ถึงร้อยละ 3 | มากกว่าร้อยละ 3 ถึงร้อยละ 5 | มากกว่าร้อยละ 5 ถึงร้อยละ 10 | มากกว่าร้อยละ 10',
        ],
        [
          2314,
          'ไม่เกินร้อยละ 10 | มากกว่าร้อยละ 10 ถึงร้อยละ 15 | มากกว่าร้อยละ 15 ถึงร้อยละ 20 | มากกว่าร้อยละ 20 ถึงร้อยละ 25 | มากกว่าร้อยละ 25',
        ],
        [
          2320,
          'ไม่เกินร้อยละ 25 | มากกว่าร้อยละ 25 ถึงร้อยละ 30 | มากกว่าร้อยละ 30 ถึงร้อยละ 40 | มากกว่าร้อยละ 40 ถึงร้อยละ 50 | มากกว่าร้อยละ 50',
        ],
        [
          2326,
          'ตั้งแต่ร้อยละ 50 ถึงร้อยละ 70 | มากกว่าร้อยละ 70 ถึงร้อยละ 75 | มากกว่าร้อยละ 75 ถึงร้อยละ 80 | มากกว่าร้อยละ 80 ถึงร้อยละ 85 | มากกว่าร้อยละ 85',
        ],
      ],
      [8.5, 18.9, 43, 86.65]
    ),
    percentages(
      2344,
      'budget',
      ['การเบิกจ่ายเงินอุดหนุนเฉพาะกิจ', 'Specific grants spent'],
      'ไม่เกินร้อยละ 60 | ตั้งแต่ร้อยละ 60 แต่ไม่เกินร้อยละ 70 | ตั้งแต่ร้อยละ 70 แต่ไม่เกินร้อยละ 75 | ตั้งแต่ร้อยละ 75 แต่ไม่เกินร้อยละ 80 | ตั้งแต่ร้อยละ 80 แต่ไม่เกินร้อยละ 85 | ตั้งแต่ร้อยละ 85 ขึ้นไป',
      [22, 48, 69, 83.2]
    ),
    milestone(
      2381,
      'finance',
      ['การควบคุมการรับส่งเงิน', 'Control of money in transit'],
      [
        [
          'แต่งตั้งกรรมการตามระเบียบ พ.ศ. 2566 ข้อ 37',
          'Committee appointed under clause 37 of the 2566 rules',
        ],
        ['ตรวจใบเสร็จกับใบนำส่งเงิน', 'Receipts checked against remittance slips'],
        ['นำฝากธนาคารทุกวันตามข้อ 36-37', 'Banked daily under clauses 36-37'],
        ['สรุปใบนำส่งรายได้ทุกวัน', 'Remittances summed up daily'],
        ['หัวหน้าฝ่ายตรวจและลงนามทุกวัน', 'Checked and signed daily by the head'],
      ],
      [1, 2, 4, 4]
    ),
    milestone(
      2430,
      'finance',
      ['การเร่งรัดและจัดเก็บรายได้ที่จัดเก็บเอง', 'Collection of own revenue'],
      [
        ['มอบหมายหน้าที่', 'Duties assigned'],
        ['ทำทะเบียนคุมผู้ชำระ', 'Register of payers kept'],
        [
          'มีช่องทางชำระอย่างน้อย 3 ช่องทาง รวมอิเล็กทรอนิกส์',
          'At least 3 ways to pay, one of them electronic',
        ],
        [
          'จัดเก็บตามกำหนด และแจ้งผู้ค้างให้ชำระภายใน 15 วัน',
          'Collected in time, late payers given 15 days',
        ],
        ['สรุปและเผยแพร่ผลการจัดเก็บ', 'Results summed up and published'],
      ],
      [1, 3, 4, 5]
    ),
    numbers(
      2470,
      2487,
      'finance',
      ['รายได้จัดเก็บเองที่เพิ่มขึ้น', 'Growth of own revenue'],
      'มากกว่าร้อยละ 1 | มากกว่าร้อยละ 2 | มากกว่าร้อยละ 3 | มากกว่าร้อยละ 4 | มากกว่าร้อยละ 5',
      ['', 1.8, 2.9, 4.35]
    ),
    numbers(
      2505,
      2514,
      'finance',
      ['การคืนหลักประกันสัญญาที่ครบกำหนด', 'Contract securities returned when due'],
      'ไม่เกินร้อยละ 20 | มากกว่าร้อยละ 20 ถึงร้อยละ 40 | มากกว่าร้อยละ 40 ถึงร้อยละ 60 | มากกว่าร้อยละ 60 ถึงร้อยละ 80 | มากกว่าร้อยละ 80',
      [38, 55, 74, 86]
    ),
    milestone(
      2530,
      'finance',
      ['การควบคุมภายใน', 'Internal control'],
      [
        ['แต่งตั้งผู้รับผิดชอบและกำหนดหน้าที่', 'Officers appointed, duties set'],
        ['ประเมินผลปี 2568 เพื่อวางระบบปี 2569', '2568 assessed to plan for 2569'],
        ['รวบรวมจุดอ่อนและสรุปภายในสิงหาคม 2568', 'Weak points collected by August 2568'],
        [
          'ทำรายงานตามหลักเกณฑ์ พ.ศ. 2561 ณ 30 กันยายน 2568',
          'Reports under the 2561 rules as of 30 September 2568',
        ],
        ['ส่งรายงานให้สำนักปลัดตามกำหนด', 'Reports sent to the chief’s office in time'],
      ],
      ['', 1, 3, 4]
    ),
    risk(2571, [1, 2, 3, 4]),
    milestone(
      2620,
      'technology',
      ['ภาษีออนไลน์ แผนที่ภาษี และการเปิดเผยข้อมูลรายได้', 'Online tax, tax map and open revenue data'],
      [
        ['เตรียมข้อมูลผู้ชำระ', 'Payers’ data prepared'],
        ['สำรวจพื้นที่', 'Area surveyed'],
        ['ทำระบบชำระภาษีออนไลน์', 'Online payment built'],
        ['แนะนำการใช้ระบบ', 'System publicised'],
        ['ผู้ประกอบการชำระและตรวจย้อนหลังได้', 'Businesses pay and look up payments online'],
      ],
      [2, 3, 4, 5]
    ),
    culture(2659, [1, 2, 2, 3]),
  ],
};
