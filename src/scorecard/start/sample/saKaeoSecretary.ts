import { culture, risk, SPENDING } from './saKaeoCommon';
import { milestone, numbers, quarters } from './saKaeoRows';
import type { SaKaeoAgreement } from './saKaeoRows';

/** Office of the PAO Secretary: indicators in the agreement's order, each with the line of the transcript. */
export const SA_KAEO_SECRETARY: SaKaeoAgreement = {
  unit: ['สำนักงานเลขานุการ อบจ.', 'Office of the PAO Secretary'],
  indicators: [
    quarters(
      1695,
      'budget',
      SPENDING,
      [
        [
          1710,
          'ไม่เกินร้อยละ 1 | มากกว่าร้อยละ 1 ถึงร้อยละ 3 | มากกว่าร้อยละ 3 ถึงร้อยละ 5 | มากกว่าร้อยละ 5 ถึงร้อยละ 10 | มากกว่าร้อยละ 10',
        ],
        [
          1716,
          'ไม่เกินร้อยละ 10 | มากกว่าร้อยละ 10 ถึงร้อยละ 20 | มากกว่าร้อยละ 20 ถึงร้อยละ 25 | มากกว่าร้อยละ 25 ถึงร้อยละ 35 | มากกว่าร้อยละ 35',
        ],
        [
          1722,
          'ไม่เกินร้อยละ 35 | มากกว่าร้อยละ 35 ถึงร้อยละ 40 | มากกว่าร้อยละ 40 ถึงร้อยละ 50 | มากกว่าร้อยละ 50 ถึงร้อยละ 60 | มากกว่าร้อยละ 60',
        ],
        [
          1728,
          'ไม่เกินร้อยละ 60 | มากกว่าร้อยละ 60 ถึงร้อยละ 65 | มากกว่าร้อยละ 65 ถึงร้อยละ 70 | มากกว่าร้อยละ 70 ถึงร้อยละ 85 | มากกว่าร้อยละ 85',
        ],
      ],
      [1.76, 22.3, 55.4, 79.3]
    ),
    numbers(
      1749,
      1759,
      'supplies',
      ['การจัดหาพัสดุตามแผนปี 2569', 'Procurement according to the plan of 2569'],
      'ไม่เกินร้อยละ 80 | มากกว่าร้อยละ 80 ไม่เกินร้อยละ 85 | มากกว่าร้อยละ 85 ไม่เกินร้อยละ 90 | มากกว่าร้อยละ 90 ไม่เกินร้อยละ 95 | ร้อยละ 95 ขึ้นไป',
      [35, 62, 84, 93]
    ),
    milestone(
      1780,
      'council',
      ['การประชุมติดตามนโยบายของนายก อบจ.', 'Meetings that follow up the president’s policies'],
      [
        ['ขออนุมัติและเชิญหัวหน้าส่วนราชการ', 'Approved, heads invited'],
        ['รวบรวมเอกสารและสื่อ', 'Papers and slides collected'],
        ['เตรียมการประชุมและสถานที่', 'Meeting and room prepared'],
        ['จัดประชุมและทำรายงาน', 'Meeting held and minuted'],
        ['แจ้งส่วนราชการที่เกี่ยวข้อง', 'Divisions informed'],
      ],
      [1, 2, 4, 4]
    ),
    milestone(
      1824,
      'council',
      ['การประชุมสภา อบจ.', 'Meetings of the council'],
      [
        ['รวบรวมญัตติ', 'Motions collected'],
        ['ขอเปิดประชุมและเชิญสมาชิก', 'Session requested, members invited'],
        ['เตรียมเอกสารและสถานที่', 'Papers and room prepared'],
        ['จัดประชุม ทำรายงาน และแจ้งมติ', 'Held, minuted, resolutions sent'],
        ['รายงานและติดตามข้อเสนอของสมาชิก', 'Members’ proposals followed up'],
      ],
      [1, 3, 4, 5]
    ),
    numbers(
      1864,
      1871,
      'council',
      ['สมาชิกสภาที่เข้ารับการอบรม', 'Council members who were trained'],
      'ไม่ถึงร้อยละ 30.00 | ตั้งแต่ร้อยละ 30.00 - 39.99 | ตั้งแต่ร้อยละ 40.00 - 49.99 | ตั้งแต่ร้อยละ 50.00 - 59.99 | ตั้งแต่ร้อยละ 60.00 ขึ้นไป',
      ['', 33.33, 46.67, 56.67]
    ),
    milestone(
      1889,
      'council',
      [
        'โครงการพัฒนาศักยภาพผู้บริหาร สมาชิกสภา และบุคลากร',
        'Development project for executives, council members and staff',
      ],
      [
        ['รวบรวมข้อมูลและวางแผน', 'Data collected, project planned'],
        ['แต่งตั้งกรรมการและผู้รับผิดชอบ', 'Committee and staff appointed'],
        ['เขียนโครงการและขออนุมัติ', 'Project written and approved'],
        ['เชิญผู้เข้าร่วมและรวบรวมแบบตอบรับ', 'Participants invited, replies collected'],
        ['ดำเนินโครงการและสรุปผล', 'Project held and summed up'],
      ],
      ['', 1, 3, 4]
    ),
    numbers(
      1929,
      1945,
      'service',
      ['ความพึงพอใจต่อโครงการ อบจ. พบประชาชน', 'Satisfaction with the PAO Meets the People project'],
      'ร้อยละ 75 - 79.99 | ร้อยละ 80 - 84.99 | ร้อยละ 85 - 89.99 | ร้อยละ 90 - 94.99 | มากกว่าร้อยละ 95',
      ['', '', 88.4, 92.1]
    ),
    milestone(
      1965,
      'democracy',
      ['โครงการวิถีประชาธิปไตยเพื่อสร้างพลเมืองคุณภาพ', 'Democracy and quality citizens project'],
      [
        ['วิเคราะห์ปัญหาและวางแผน', 'Problems analysed, project planned'],
        ['แต่งตั้งคณะทำงานและมอบหมายงาน', 'Team appointed, work assigned'],
        ['เขียนโครงการและขออนุมัติ', 'Project written and approved'],
        ['เชิญกลุ่มเป้าหมาย ดำเนินการ และสรุปผล', 'Target group invited, project held and summed up'],
        ['ตั้งเครือข่าย', 'Network set up'],
      ],
      [2, 3, 4, 5]
    ),
    numbers(
      2010,
      2024,
      'democracy',
      ['บันทึกข้อตกลงกับ อปท. ในจังหวัด', 'Memoranda with local governments of the province'],
      'ร้อยละ 60 - 64.99 | ร้อยละ 65 - 69.99 | ร้อยละ 70 - 74.99 | ร้อยละ 75 - 79.99 | มากกว่าร้อยละ 80',
      ['', 48, 66, 78.5]
    ),
    milestone(
      2043,
      'democracy',
      ['โครงการความเป็นพลเมืองของเยาวชน', 'Youth citizenship project'],
      [
        ['วิเคราะห์ปัญหาและวางแผน', 'Problems analysed, project planned'],
        ['แต่งตั้งคณะทำงานและมอบหมายงาน', 'Team appointed, work assigned'],
        ['เขียนโครงการและขออนุมัติ', 'Project written and approved'],
        ['เชิญกลุ่มเป้าหมาย ดำเนินการ และสรุปผล', 'Target group invited, project held and summed up'],
        ['ตั้งเครือข่าย', 'Network set up'],
      ],
      [1, 2, 2, 3]
    ),
    risk(2081, [2, 3, 4, 4]),
    milestone(
      2120,
      'oversight',
      ['การกลั่นกรองงานของส่วนราชการ', 'Screening of the divisions’ papers'],
      [
        ['จัดลำดับความสำคัญของแฟ้ม', 'Files put in order of priority'],
        ['บันทึกแฟ้มเข้าออก', 'Files logged in and out'],
        ['ตรวจความครบถ้วนและถูกต้องตามระเบียบ', 'Completeness and rules checked'],
        ['กลั่นกรองข้อเสนอ', 'Proposals screened'],
        ['ตรวจการลงนามให้ครบ', 'Signatures checked'],
      ],
      [1, 2, 3, 5]
    ),
    culture(2149, [1, 2, 3, 5]),
  ],
};
