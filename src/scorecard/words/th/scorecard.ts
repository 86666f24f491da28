import type { ScorecardWords } from '../en/scorecard';

export const th: ScorecardWords = {
  dates: {
    month: new Intl.DateTimeFormat('th-TH', { month: 'long', timeZone: 'UTC' }),
    era: 'BE',
    otherEra: (year) => `ค.ศ. ${year}`,
    madeOn: (date) => `จัดทำเมื่อ ${date}`,
  },
  asOf: 'ข้อมูล ณ',
  fiscalYear: (year) => `ปีงบประมาณ พ.ศ. ${year}`,
  noResults: 'ยังไม่มีผลการปฏิบัติงาน',
  committee: ({ score, reason }) => `คณะกรรมการให้ ${score} คะแนน (${reason}) ผลที่คำนวณได้: `,
  targets: {
    met: (met, of) => `บรรลุเป้าหมาย ${met} จาก ${of} ตัวชี้วัดที่มีผล`,
    metShort: (met, of) => `บรรลุ ${met}/${of}`,
    pending: (number) => `ยังไม่มีผล ${number}`,
    unassessed: (number) => `ประเมินไม่ได้ ${number}`,
    metShare: (met, of, percent) => `บรรลุ ${met} จาก ${of} (ร้อยละ ${percent})`,
    notMet: (number) => `ไม่บรรลุ ${number}`,
    stillPending: (number) => `รอผล ${number}`,
    noneKnown: 'ยังไม่มีเป้าหมายใดที่มีผล',
  },
  summaries: {
    'summary:form': {
      name: 'สรุปผลคะแนน',
      hint: 'แบบทางการ: ทุกตัวชี้วัดพร้อมระดับ คะแนน และคะแนนถ่วงน้ำหนัก',
    },
    'summary:executive': {
      name: 'บทสรุปผู้บริหาร',
      hint: 'หนึ่งหน้า: คะแนนรวม ประเด็น การเปลี่ยนแปลง สิ่งที่รอผลและสิ่งที่คะแนนต่ำ',
    },
    'summary:comparison': {
      name: 'เปรียบเทียบหน่วยงาน',
      hint: 'จัดอันดับหน่วยงาน พร้อมตารางสีตามประเด็นและตัวชี้วัด',
    },
    'summary:trend': { name: 'แนวโน้ม', hint: 'ทุกรอบที่ผ่านมา พร้อมกราฟเส้น' },
    'summary:exceptions': {
      name: 'รายการที่ต้องติดตาม',
      hint: 'ตัวชี้วัดที่คะแนนต่ำหรือไม่บรรลุเป้าหมาย พร้อมช่องมติที่ประชุม',
    },
    'summary:path': { name: 'เส้นทางสู่ระดับถัดไป', hint: 'ต้องทำผลเท่าใดจึงจะได้ระดับถัดไป' },
    'summary:changes': { name: 'สิ่งที่เปลี่ยนไป', hint: 'เทียบกับชุดคะแนนที่เก็บไว้ล่าสุด' },
    'summary:plan': { name: 'สรุปแผน', hint: 'เป้าหมายและงบประมาณรายปี พร้อมตรวจยอด' },
  },
};
