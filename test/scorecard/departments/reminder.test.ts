import { webcrypto } from 'node:crypto';
import { openCollection } from '../../../src/excel/change/collectResults';
import { reminderText } from '../../../src/scorecard/departments/reminder';
import { unitStates } from '../../../src/scorecard/departments/unitStates';
import { kpiBook } from '../../workbook/file';
import { connect } from '../../workbook/host';

Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });

/** The reminder to a unit of two indicators that has sent no file, with the workbook's results of Q2. */
async function reminder(results: readonly (string | number)[][], thaiDigits: 'ใช่' | 'ไม่') {
  connect(
    kpiBook({
      indicators: [
        'unit code name levels',
        ['กองคลัง', '1', 'จัดเก็บภาษี', 60, 70, 80, 90, 95],
        ['กองคลัง', 'K2', 'รายงาน 2', 60, 70, 80, 90, 95],
      ],
      results: ['unit code period actual', ...results],
      settings: ['setting value', ['ปีงบประมาณ', 2569], ['เลขไทย', thaiDigits]],
    })
  );
  const to = await openCollection({ period: 'Q2' });
  const [unit] = unitStates([], to.snapshot, to);
  return unit === undefined ? [] : reminderText(unit, to, 'th').split('\n');
}

test('says that nothing has come only where the workbook has nothing of the unit either', async () => {
  const none = await reminder([['กองคลัง', '1', 'Q1', 80]], 'ไม่');
  expect(none[3]).toMatch(/ยังไม่ได้รับแบบรายงานผลจากหน่วยงานของท่าน$/);
  expect(none.slice(6, 8)).toEqual(['- 1 จัดเก็บภาษี', '- K2 รายงาน 2']);
  const some = await reminder([['กองคลัง', '1', 'Q2', 80]], 'ไม่');
  expect(some[3]).toMatch(/ได้รับผลของหน่วยงานของท่านแล้ว 1 จาก 2 ตัวชี้วัด$/);
  expect(some.slice(6, 8)).toEqual(['- K2 รายงาน 2', '']);
});

test('is in the digits of the settings, but for codes and names', async () => {
  const [subject, , , first, , , missing] = await reminder([['กองคลัง', '1', 'Q2', 80]], 'ใช่');
  expect(subject).toMatch(/ไตรมาส ๒ ปีงบประมาณ พ\.ศ\. ๒๕๖๙$/);
  expect(first).toMatch(/แล้ว ๑ จาก ๒ ตัวชี้วัด$/);
  expect(missing).toBe('- K2 รายงาน 2');
});
