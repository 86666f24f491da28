import { both } from './antiCorruption';
import type { PlannedDimension } from './antiCorruption';

/** Dimension 1 of the plan: 9 projects, 29 outputs and outcomes. */
export const CULTURE: PlannedDimension = {
  name: both('1. วัฒนธรรมสุจริต', '1. Culture of honesty'),
  printed: 1_330_000,
  line: 127,
  projects: [
    {
      code: '1',
      line: 167,
      name: both('อบรมกฎหมายและระเบียบ', 'Training in law and rules'),
      office: 'clerk',
      budget: 1_000_000,
      budgetLine: 117,
      statements: [
        [213, 'output', both('จัดอบรมกฎหมาย', 'Law training held'), 'times', 2],
        [214, 'output', both('ผู้ผ่านการทดสอบความรู้', 'People who know the law'), 'percent', 80],
        [218, 'outcome', both('บริหารงานตามกฎหมาย', 'Work done by the law'), 'condition', 'have'],
      ],
    },
    {
      code: '2',
      line: 224,
      name: both('เผยแพร่ความรู้กฎหมาย', 'Publishing knowledge of the law'),
      office: 'clerk',
      budget: 1_000_000,
      budgetLine: 260,
      sharedWith: '1',
      remark: both(
        'เป็นเงินของโครงการ 1 ตารางแผนจึงเป็น 0 (004:118)',
        'the money of project 1, so the table says 0 (004:118)'
      ),
      statements: [
        [
          270,
          'output',
          both('ช่องทางและรอบการเผยแพร่', 'Channels and rounds of publicity'),
          'channelsTimes',
          'channelsAndTimes',
        ],
        [272, 'output', both('ผู้มีความรู้กฎหมาย', 'People with knowledge of the law'), 'percent', 80],
        [276, 'outcome', both('บริหารงานชอบธรรม', 'Rightful administration'), 'condition', 'have'],
      ],
    },
    {
      code: '3',
      line: 282,
      name: both('ส่งเสริมประมวลจริยธรรม', 'Code of ethics'),
      office: 'clerk',
      budget: '-',
      budgetLine: 119,
      statements: [
        [
          338,
          'output',
          both('ช่องทางเผยแพร่ประมวล', 'Channels that publish the code'),
          'channels',
          3,
        ],
        [340, 'output', both('ผู้เข้าใจประมวล', 'People who understand the code'), 'percent', 80],
        [344, 'outcome', both('ปฏิบัติตามประมวล', 'The code is followed'), 'condition', 'have'],
      ],
    },
    {
      code: '4',
      line: 352,
      name: both('อบรมคุณธรรมบุคลากร', 'Training staff in ethics'),
      office: 'clerk',
      budget: 50_000,
      budgetLine: 123,
      remark: both(
        'หน้าโครงการพิมพ์ 500,000 บาท (004:386) ซึ่งไม่ลงตัวกับยอดรวม',
        'its page says 500,000 baht (004:386), which does not fit the total'
      ),
      statements: [
        [396, 'output', both('จัดอบรมคุณธรรม', 'Ethics training held'), 'times', 1],
        [397, 'output', both('ผู้เข้าใจหลักคุณธรรม', 'Staff who understand ethics'), 'percent', 80],
        [401, 'outcome', both('นำคุณธรรมมาใช้ในงาน', 'Ethics applied at work'), 'condition', 'have'],
      ],
    },
    {
      code: '5',
      line: 407,
      name: both('ความรู้ต่อต้านการทุจริต', 'Knowledge against corruption'),
      office: 'treasury',
      budget: 20_000,
      budgetLine: 441,
      statements: [
        [451, 'output', both('เรื่องที่เผยแพร่', 'Topics published'), 'topics', 5],
        [453, 'output', both('บุคลากรมีความรู้', 'Staff have the knowledge'), 'condition', 'have'],
        [457, 'outcome', both('ร่วมเฝ้าระวังทุจริต', 'Staff watch for corruption'), 'condition', 'have'],
      ],
    },
    {
      code: '6',
      line: 463,
      name: both('เชิดชูบุคลากรสุจริต', 'Honouring honest staff'),
      office: 'clerk',
      budget: 30_000,
      budgetLine: 505,
      statements: [
        [515, 'output', both('มีบุคลากรต้นแบบ', 'Model staff chosen'), 'condition', 'have'],
        [519, 'outcome', both('เรื่องร้องเรียนทุจริต', 'Complaints of corruption'), 'complaints', 'less'],
      ],
    },
    {
      code: '7',
      line: 529,
      name: both('เศรษฐกิจพอเพียง', 'Sufficiency economy'),
      office: 'welfare',
      budget: 30_000,
      budgetLine: 562,
      statements: [
        [572, 'output', both('จัดอบรมชุมชน', 'Community training held'), 'times', 1],
        [574, 'output', both('ประชาชนที่เข้าใจ', 'People who understand'), 'percent', 80],
        [578, 'outcome', both('ประชาชนที่นำไปใช้', 'People who apply it'), 'percent', 80],
      ],
    },
    {
      code: '8',
      line: 586,
      name: both('ค่านิยมต่อต้านทุจริต', 'Values against corruption'),
      office: 'strategy',
      budget: 100_000,
      budgetLine: 630,
      statements: [
        [640, 'output', both('ช่องทางเผยแพร่สื่อ', 'Media channels used'), 'channels', 5],
        [641, 'output', both('แห่งที่รณรงค์', 'Schools and communities reached'), 'places', 5],
        [645, 'outcome', both('ผู้ตระหนักต้านทุจริต', 'People aware of corruption'), 'percent', 70],
        [646, 'outcome', both('ผู้ร่วมเป็นเครือข่าย', 'Participants in the network'), 'percent', 70],
      ],
    },
    {
      code: '9',
      line: 656,
      name: both('ภูมิคุ้มกันเด็กและเยาวชน', 'Resilience of the young'),
      office: 'welfare',
      budget: 100_000,
      budgetLine: 126,
      statements: [
        [698, 'output', both('เยาวชนที่ได้รับอบรม', 'Young people trained'), 'people', 100],
        [
          700,
          'output',
          both('เยาวชนที่แยกแยะถูกผิด', 'Young people who tell right from wrong'),
          'percent',
          80,
        ],
        [704, 'outcome', both('เยาวชนซื่อสัตย์สุจริต', 'Young people who are honest'), 'percent', 80],
        [
          706,
          'outcome',
          both('เยาวชนไม่ยอมรับการโกง', 'Young people who reject cheating'),
          'percent',
          80,
        ],
        [
          708,
          'outcome',
          both('เยาวชนมีจิตสาธารณะ', 'Young people with public spirit'),
          'percent',
          80,
        ],
      ],
    },
  ],
};
