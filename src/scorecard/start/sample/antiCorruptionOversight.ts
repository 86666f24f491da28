import { both } from './antiCorruption';
import type { PlannedDimension } from './antiCorruption';

/** Dimension 4 of the plan: 6 projects, 21 outputs and outcomes. */
export const OVERSIGHT: PlannedDimension = {
  name: both('4. กลไกตรวจสอบ', '4. Oversight'),
  printed: 0,
  line: 152,
  projects: [
    {
      code: '25',
      line: 1736,
      name: both('แผนตรวจสอบภายใน', 'Internal audit plan'),
      office: 'audit',
      budget: '-',
      budgetLine: 1774,
      statements: [
        [1784, 'output', both('ผู้ตรวจสอบเป็นอิสระ', 'Independent auditors'), 'condition', 'have'],
        [1786, 'output', both('มีแผนตรวจสอบ', 'There is an audit plan'), 'condition', 'have'],
        [1790, 'outcome', both('นำผลตรวจไปปรับปรุง', 'Audit findings used'), 'condition', 'have'],
        [1792, 'outcome', both('บุคลากรทำตามกฎหมาย', 'Staff follow the law'), 'condition', 'have'],
        [
          1794,
          'outcome',
          both('ทุจริตลดลงจากการตรวจสอบ', 'Decrease of corruption by audit'),
          'percent',
          5,
        ],
      ],
    },
    {
      code: '26',
      line: 1800,
      name: both('ติดตามควบคุมภายใน', 'Internal control'),
      office: 'audit',
      budget: '-',
      budgetLine: 1848,
      statements: [
        [
          1858,
          'output',
          both('รายงานควบคุมภายใน', 'Report of internal control'),
          'condition',
          'have',
        ],
        [1860, 'output', both('กิจกรรมควบคุมที่แก้ไข', 'Control activities carried out'), 'percent', 80],
        [1864, 'outcome', both('พึงพอใจระดับมาก', 'Very satisfied with the report'), 'percent', 80],
        [1866, 'outcome', both('รายงานเผยแพร่แล้ว', 'Report published'), 'condition', 'have'],
        [
          1868,
          'outcome',
          both('ทุจริตลดลงจากการควบคุม', 'Decrease of corruption by control'),
          'percent',
          5,
        ],
      ],
    },
    {
      code: '27',
      line: 1874,
      name: both('บริหารความเสี่ยงทุจริต', 'Risk of corruption'),
      office: 'strategy',
      budget: '-',
      budgetLine: 1914,
      statements: [
        [1924, 'output', both('รายงานประเมินความเสี่ยง', 'Risk assessment report'), 'sets', 1],
        [1926, 'output', both('มาตรการจัดการความเสี่ยง', 'Measures against risks'), 'topics', 5],
        [
          1928,
          'output',
          both('ช่องทางเผยแพร่ความเสี่ยง', 'Channels that publish risks'),
          'channels',
          1,
        ],
        [1932, 'outcome', both('เรื่องหรือคดีทุจริต', 'Complaints or cases'), 'complaints', 'less'],
      ],
    },
    {
      code: '28',
      line: 1940,
      name: both('พัฒนาสมาชิกสภา', 'Training councillors'),
      office: 'clerk',
      budget: 1_000_000,
      budgetLine: 1974,
      sharedWith: '1',
      remark: both(
        'เป็นเงินของโครงการ 1 ตารางแผนจึงเป็น 0 (004:146)',
        'the money of project 1, so the table says 0 (004:146)'
      ),
      statements: [
        [1984, 'output', both('อบรมสมาชิกสภา', 'Training of councillors'), 'times', 1],
        [
          1986,
          'output',
          both('สมาชิกสภารู้หน้าที่', 'Councillors know their duties'),
          'condition',
          'have',
        ],
        [
          1990,
          'outcome',
          both('สมาชิกสภาตรวจสอบได้', 'Councillors exercise oversight'),
          'condition',
          'have',
        ],
      ],
    },
    {
      code: '29',
      line: 2000,
      name: both('จัดการเมื่อพบทุจริต', 'When corruption is found'),
      office: 'strategy',
      budget: '-',
      budgetLine: 2060,
      statements: [
        [2070, 'output', both('มีมาตรการจัดการ', 'There is a procedure'), 'condition', 'have'],
        [
          2074,
          'outcome',
          both('ประชาชนเฝ้าระวังงาน', 'People watch the officials'),
          'condition',
          'have',
        ],
      ],
    },
    {
      code: '30',
      line: 2082,
      name: both('ช่องทางร้องเรียนทุจริต', 'Ways to report corruption'),
      office: null,
      budget: 0,
      budgetLine: 151,
      remark: both(
        'หน้าโครงการยังไม่ได้ระบุงบและหน่วยงาน (004:2118)',
        'its page leaves budget and office open (004:2118)'
      ),
      statements: [
        [2128, 'output', both('ช่องทางร้องเรียนที่ปลอดภัย', 'Safe way to report'), 'condition', 'have'],
        [
          2132,
          'outcome',
          both('ประชาชนติดตามตรวจสอบ', 'People follow the work'),
          'condition',
          'have',
        ],
      ],
    },
  ],
};
