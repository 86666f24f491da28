import { both } from './antiCorruption';
import type { PlannedDimension } from './antiCorruption';

/** Dimension 3 of the plan: 4 projects, 16 outputs and outcomes. */
export const PEOPLE: PlannedDimension = {
  name: both('3. การมีส่วนร่วม', '3. People’s part'),
  printed: 570_000,
  line: 142,
  projects: [
    {
      code: '21',
      line: 1449,
      name: both('เวทีประชาคม', 'Community forums'),
      office: 'strategy',
      budget: 30_000,
      budgetLine: 138,
      statements: [
        [1491, 'output', both('เวทีครบทุกพื้นที่', 'Forums in every area'), 'condition', 'have'],
        [1495, 'outcome', both('รู้ปัญหาของชุมชน', 'Needs of communities known'), 'condition', 'have'],
        [1496, 'outcome', both('มีเครือข่ายประชาชน', 'Network of people'), 'condition', 'have'],
        [1497, 'outcome', both('มีข้อมูลพื้นฐานชุมชน', 'Basic data of communities'), 'condition', 'have'],
      ],
    },
    {
      code: '22',
      line: 1503,
      name: both('ส่วนร่วมในกิจการเทศบาล', 'Part in municipal affairs'),
      office: 'welfare',
      budget: 540_000,
      budgetLine: 139,
      statements: [
        [
          1554,
          'output',
          both('เวทีเสนอความเห็นต่อแผน', 'Forum on the development plan'),
          'condition',
          'have',
        ],
        [
          1556,
          'output',
          both('ประชาชนเป็นกรรมการแผน', 'People on the planning board'),
          'condition',
          'have',
        ],
        [1560, 'outcome', both('การมีส่วนร่วมเพิ่มขึ้น', 'More people take part'), 'condition', 'have'],
      ],
    },
    {
      code: '23',
      line: 1574,
      name: both('จัดการเรื่องร้องเรียน', 'Handling complaints'),
      office: 'strategy',
      budget: '-',
      budgetLine: 1644,
      statements: [
        [1654, 'output', both('ศูนย์รับเรื่องร้องเรียน', 'Complaint centre'), 'condition', 'have'],
        [1655, 'output', both('ผู้รับผิดชอบเรื่องร้องเรียน', 'Officials in charge'), 'condition', 'have'],
        [
          1656,
          'output',
          both('เผยแพร่ช่องทางร้องเรียน', 'Ways to complain published'),
          'condition',
          'have',
        ],
        [1657, 'output', both('แจ้งผลผู้ร้องเรียน', 'Complainants informed'), 'condition', 'have'],
        [1658, 'output', both('กำกับการแก้ไขปัญหา', 'Remedies supervised'), 'condition', 'have'],
        [1662, 'outcome', both('พึงพอใจการจัดการ', 'Satisfaction with handling'), 'percent', 80],
      ],
    },
    {
      code: '24',
      line: 1672,
      name: both('ชุมชนเฝ้าระวังทุจริต', 'Communities on watch'),
      office: 'strategy',
      budget: '-',
      budgetLine: 1708,
      statements: [
        [1718, 'output', both('ช่องทางให้ความรู้', 'Channels of knowledge'), 'channels', 3],
        [1720, 'output', both('มีชุมชนเฝ้าระวัง', 'Communities keep watch'), 'condition', 'have'],
        [1724, 'outcome', both('การทุจริตลดลงจากเดิม', 'Decrease of corruption'), 'percent', 10],
      ],
    },
  ],
};
