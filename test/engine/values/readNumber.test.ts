import fc from 'fast-check';
import { readNumber } from '../../../src/engine';
import { numeralAt } from '../../../src/engine/values/numbers/number';

const plain = (value: number, rest = '') => ({ ok: true, value, measure: 'plain', rest });
const percent = (value: number) => ({ ok: true, value, measure: 'percent', rest: '' });
const failed = (reason: string) => ({ ok: false, reason });

test.each([
  ['85', plain(85)],
  ['๘๕', plain(85)],
  ['๖๐.๐๐', plain(60)],
  ['1,234.5', plain(1234.5)],
  ['๑,๒๓๔,๕๖๗', plain(1234567)],
  [' 85 ', plain(85)],
  ['\u00a085\u200b', plain(85)],
  ['８５', plain(85)],
  ['.5', plain(0.5)],
  ['5.', plain(5)],
  ['1e3', plain(1000)],
  ['-5', plain(-5)],
  ['−5', plain(-5)],
  ['–5', plain(-5)],
  ['+5', plain(5)],
  ['-0', plain(0)],
  ['80 คน', plain(80, 'คน')],
  ['20 ข่าวต่อเดือน', plain(20, 'ข่าวต่อเดือน')],
  ['2 ครั้ง/ปี', plain(2, 'ครั้ง/ปี')],
  ['30 วันทำการ', plain(30, 'วันทำการ')],
  ['12 people', plain(12, 'people')],
  ['5 ล้านบาท', plain(5_000_000, 'บาท')],
  ['1.1 ล้าน', plain(1_100_000)],
  ['80%', percent(80)],
  ['80 %', percent(80)],
  ['80％', percent(80)],
  ['ร้อยละ 80', percent(80)],
  ['ร้อยละ ๘๐.๕', percent(80.5)],
  ['ร้อย ละ\n80', percent(80)],
  ['80 เปอร์เซ็นต์', percent(80)],
  ['80 percent', percent(80)],
  ['เก้าสิบวัน', plain(90, 'วัน')],
  ['ยี่สิบเอ็ด', plain(21)],
  ['สิบ', plain(10)],
  ['ร้อยเอ็ด', plain(101)],
  ['หนึ่งพันสองร้อย', plain(1200)],
  ['สองล้านห้าแสน', plain(2_500_000)],
  ['ศูนย์', plain(0)],
  ['ร้อยละเก้าสิบ', percent(90)],
])('reads %j', (text, expected) => {
  expect(readNumber(text)).toEqual(expected);
});

test.each([
  ['', 'blank'],
  [' \u00a0\n', 'blank'],
  ['12,5', 'ambiguousNumber'],
  ['1,2345', 'ambiguousNumber'],
  ['0,500', 'ambiguousNumber'],
  ['1.234,5', 'ambiguousNumber'],
  ['1.2.3', 'ambiguousNumber'],
  ['12,', 'ambiguousNumber'],
  ['๑๒,๕', 'ambiguousNumber'],
  ['1e400', 'notFinite'],
  ['-1e400', 'notFinite'],
  ['NaN', 'notFinite'],
  ['Infinity', 'notFinite'],
  ['-∞', 'notFinite'],
  ['12 ผีเสื้อ', 'notUnderstood'],
  ['80-90', 'notUnderstood'],
  ['80 90', 'notUnderstood'],
  ['- 5', 'notUnderstood'],
  ['(5)', 'notUnderstood'],
  ['ห้าม', 'notUnderstood'],
  ['สองสาม', 'notUnderstood'],
  ['ยี่', 'notUnderstood'],
  ['สิบร้อย', 'notUnderstood'],
  ['0x1F', 'notUnderstood'],
  ['5 พันธุ์', 'notUnderstood'],
])('does not guess %j', (text, reason) => {
  expect(readNumber(text)).toEqual(failed(reason));
});

test('a number written with thousands commas reads as itself, in Thai digits too', () => {
  const written = fc.integer({ min: -999_999_999, max: 999_999_999 });
  fc.assert(
    fc.property(written, (number) => {
      const western = number.toLocaleString('en-US');
      const thai = western.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
      expect(readNumber(western)).toEqual(plain(number));
      expect(readNumber(thai)).toEqual(plain(number));
    }),
    { seed: 1 }
  );
});

test('a comma or dot after a number ends a phrase, unless it is the whole text', () => {
  for (const text of ['80, ไม่เกิน 90', '80. ไม่เกิน 90', '80,ไม่เกิน 90']) {
    expect(numeralAt(text, 0)).toEqual({ ok: true, value: 80, end: 3 });
  }
  expect(numeralAt('80,', 0)).toEqual({ ok: false, reason: 'ambiguousNumber' });
});
