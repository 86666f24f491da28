import { culture, integrity, risk, SPENDING } from './saKaeoCommon';
import { checklist, milestone, numbers, quarters } from './saKaeoRows';
import type { SaKaeoAgreement } from './saKaeoRows';

/** Office of the Chief Administrator: indicators in the agreement's order, each with the line of the transcript. */
export const SA_KAEO_OFFICE: SaKaeoAgreement = {
  unit: ['สำนักปลัด อบจ.', 'Office of the Chief Administrator'],
  indicators: [
    milestone(
      1083,
      'welfare',
      [
        'โครงการคุณภาพชีวิตผู้สูงอายุ คนพิการ และผู้ด้อยโอกาส 3 โครงการ',
        'Three projects for older, disabled and disadvantaged people',
      ],
      [
        ['สำรวจความต้องการ ตรวจสอบงบประมาณ', 'Needs surveyed, budget checked'],
        ['อนุมัติโครงการ แต่งตั้งผู้รับผิดชอบ', 'Projects approved, staff appointed'],
        ['จัดโครงการตามกำหนดและสร้างเครือข่าย', 'Projects held as scheduled, network built'],
        ['เบิกจ่ายหรือส่งใช้เงินยืมตามกำหนด', 'Money paid or advances cleared in time'],
        ['รายงานสรุปผลต่อผู้บริหาร', 'Summary reported to the executives'],
      ],
      [1, 2, 3, 5]
    ),
    checklist(
      1125,
      1125,
      'welfare',
      [
        'กิจกรรมส่งเสริมอาชีพนอกเหนือจากการฝึกอบรม (7 กิจกรรม)',
        'Support of occupations beyond training (7 activities)',
      ],
      'activities',
      [
        ['1 - 2 กิจกรรม', '1 - 2 activities'],
        ['3 กิจกรรม', '3 activities'],
        ['4 กิจกรรม', '4 activities'],
        ['5 กิจกรรม', '5 activities'],
        ['6 กิจกรรม', '6 activities'],
        ['7 กิจกรรมหรือมากกว่า', '7 activities or more'],
      ],
      [2, 3, 5, 6]
    ),
    milestone(
      1160,
      'technology',
      ['ระบบสารสนเทศของสำนักปลัด 3 ระบบ', 'Three information systems of the office'],
      [
        ['ออกแบบโปรแกรมและฐานข้อมูล', 'Program and database designed'],
        ['เริ่มเขียนชุดคำสั่งบางส่วน', 'Coding begun in part'],
        ['บางส่วนเสร็จ อยู่ระหว่างทดสอบ', 'Parts finished and being tested'],
        ['เสร็จและทดลองใช้ ปรับปรุงตามข้อเสนอแนะ', 'Finished, on trial and improved'],
        ['ใช้งานจริงต่อเนื่อง มีคู่มือ', 'In steady use, with a manual'],
      ],
      [1, 2, 4, 4]
    ),
    checklist(
      1211,
      1211,
      'service',
      ['กิจกรรมประชาสัมพันธ์การท่องเที่ยวจังหวัด (6 ข้อ)', 'Promotion of tourism in the province (6 items)'],
      'activities',
      [
        ['ไม่มีการดำเนินการ', 'none'],
        ['1 กิจกรรม', '1 activity'],
        ['2 กิจกรรม', '2 activities'],
        ['3 กิจกรรม', '3 activities'],
        ['4 กิจกรรม', '4 activities'],
        ['5 กิจกรรมหรือมากกว่า', '5 activities or more'],
      ],
      [1, 2, 3, 4]
    ),
    quarters(
      1258,
      'budget',
      SPENDING,
      [
        [
          1276,
          'ตั้งแต่ร้อยละ 0 ถึงร้อยละ 3 | มากกว่าร้อยละ 3 ถึงร้อยละ 6 | มากกว่าร้อยละ 6 ถึงร้อยละ 9 | มากกว่าร้อยละ 9 ถึงร้อยละ 12 | มากกว่าร้อยละ 12 ถึงร้อยละ 15',
        ],
        [
          1282,
          'ตั้งแต่ร้อยละ 15 ถึงร้อยละ 20 | มากกว่าร้อยละ 20 ถึงร้อยละ 25 | มากกว่าร้อยละ 25 ถึงร้อยละ 30 | มากกว่าร้อยละ 30 ถึงร้อยละ 35 | มากกว่าร้อยละ 35 ถึงร้อยละ 40',
        ],
        [
          1288,
          'ตั้งแต่ร้อยละ 40 ถึงร้อยละ 45 | มากกว่าร้อยละ 45 ถึงร้อยละ 50 | มากกว่าร้อยละ 50 ถึงร้อยละ 55 | มากกว่าร้อยละ 55 ถึงร้อยละ 60 | มากกว่าร้อยละ 60 ถึงร้อยละ 65',
        ],
        [
          1294,
          'ตั้งแต่ร้อยละ 65 ถึงร้อยละ 70 | มากกว่าร้อยละ 70 ถึงร้อยละ 75 | มากกว่าร้อยละ 75 ถึงร้อยละ 80 | มากกว่าร้อยละ 80 ถึงร้อยละ 85 | มากกว่าร้อยละ 85',
        ],
      ],
      [7.86, 33.5, 58.9, 86.1]
    ),
    integrity(1312, 1350, ['1; 0', '3; 0', '4; 0', '5; 96.8']),
    numbers(
      1362,
      1374,
      'service',
      ['เรื่องร้องเรียนร้องทุกข์ที่ได้รับการแก้ไข', 'Complaints that were resolved'],
      'ไม่เกินร้อยละ 75 | ร้อยละ 75 - 80 | ร้อยละ 80 - 85 | ร้อยละ 85 - 95 | เกินกว่าร้อยละ 95',
      [72, 78, 84, 91]
    ),
    milestone(
      1392,
      'integrity',
      [
        'งานตามกฎหมายข้อมูลข่าวสารของราชการ พ.ศ. 2540',
        'Duties under the Official Information Act 2540',
      ],
      [
        ['วางแผนและทำคู่มือการเปิดเผยข้อมูล', 'Disclosure planned, manual made'],
        ['จัดทำข้อมูลในศูนย์ข้อมูลอิเล็กทรอนิกส์', 'Information put into the electronic centre'],
        ['พิจารณาคำขอหรือส่งประกาศ', 'Requests considered or notices sent'],
        ['แจ้งผลหรือลงประกาศภายในกำหนด', 'Answers given or notices posted in time'],
        ['ติดตามและรายงานผู้บังคับบัญชา', 'Followed up and reported to superiors'],
      ],
      [1, 3, 4, 5]
    ),
    milestone(
      1433,
      'markets',
      [
        'การต่อสัญญาเช่าอาคารตลาดโรงเกลือและตลาดวังปลาตอง',
        'Renewal of leases in the Rong Kluea and Wang Pla Tong markets',
      ],
      [
        ['รวบรวมสัญญาที่สิ้นสุด', 'Expiring leases listed'],
        ['แจ้งสิ้นสุดสัญญาล่วงหน้า 30 วัน', 'Tenants told 30 days ahead'],
        ['ประชุมคณะกรรมการจัดหาประโยชน์', 'Property committee met'],
        ['ประกาศให้ผู้เช่ามาต่อสัญญา', 'Tenants called to renew'],
        [
          'ต่อสัญญา และทำหรือทบทวนแผนตลาดระยะ 3 ปี',
          'Leases renewed, 3-year market plan made or reviewed',
        ],
      ],
      ['', 1, 3, 4]
    ),
    milestone(
      1468,
      'markets',
      [
        'การจัดเก็บรายได้ตลาดโรงเกลือและตลาดวังปลาตอง',
        'Revenue collection in the Rong Kluea and Wang Pla Tong markets',
      ],
      [
        ['กำหนดอำนาจหน้าที่', 'Powers defined'],
        ['กำหนดผู้รับผิดชอบ', 'Officers named'],
        ['มีข้อมูลผู้เช่าครบถ้วน', 'Full data on tenants'],
        ['จัดเก็บและนำส่งรายวัน มีคู่มือ', 'Collected and remitted daily, with a manual'],
        [
          'สรุปรายรับปี 2569 และรับชำระทางอิเล็กทรอนิกส์',
          'Receipts of 2569 summed up, electronic payment in place',
        ],
      ],
      [2, 3, 4, 5]
    ),
    milestone(
      1507,
      'safety',
      ['แผนป้องกันและบรรเทาสาธารณภัย', 'Disaster prevention plan'],
      [
        ['วิเคราะห์ความเสี่ยงและพื้นที่เสี่ยงภัย', 'Risks and risk areas analysed'],
        ['จัดทำแผนตามประเภทภัย', 'Plan made for each hazard'],
        ['ตรวจอุปกรณ์ให้พร้อมและเพียงพอ', 'Equipment checked and sufficient'],
        ['ซ้อมและดำเนินการตามแผน', 'Drilled and carried out with the public'],
        ['มีระบบแจ้งเตือนประชาชน', 'Public warning system in place'],
      ],
      [1, 2, '1,2,4', '1,2,4']
    ),
    milestone(
      1551,
      'works',
      ['การซ่อมแซมอาคารสถานที่ของสำนักงาน', 'Repairs of the office buildings'],
      [
        ['แต่งตั้งคณะกรรมการ', 'Committee appointed'],
        ['ประชุม สำรวจ และทำแผนซ่อม', 'Met, surveyed and planned'],
        ['ประชุมติดตามการซ่อมตามแผน', 'Met to follow up the repairs'],
        ['ซ่อมแล้วร้อยละ 80 ของแผน', '80% of the plan repaired'],
        ['ซ่อมแล้วเกินร้อยละ 80 ของแผน', 'More than 80% of the plan repaired'],
      ],
      [1, 2, 3, 5]
    ),
    risk(1591, [1, 3, 4, 5]),
    culture(1633, [1, 1, 2, 2]),
  ],
};
