import { one } from '../../../functions/call';
import { rowOf } from './shown';

/** Rows as people write them, and results with the scores that a person would give. */
test.each([
  [
    '1-2 ล้านบาท | 2-3 ล้านบาท | 3-4 ล้านบาท | 4-5 ล้านบาท | 5 ล้านบาทขึ้นไป',
    { '2.5 ล้านบาท': 2, '2500000': 2, '1,999,999': 1, '900000': 0 },
  ],
  ['$1.2M | $1.5M | $1.8M | $2M | $2.5M', { '1.9M': 3, '1.9 m': 3, '900k': 0, '$2.6m': 5 }],
  [
    'under 30 mins | 30-45 mins | 46-60 mins | 61-90 mins | over 90 mins',
    { '1 hour': 3, '50 mins': 3, '2 hours': 5, '20 minutes': 1 },
  ],
  ['less than 2 hrs | 2-4 hrs | 4-6 hrs | 6-8 hrs | over 8 hrs', { '90 minutes': 1, '3': 2 }],
  [
    'ใช้เวลาไม่เกิน 5 ชั่วโมง | ใช้เวลาไม่เกิน 4 ชั่วโมง | ใช้เวลาไม่เกิน 3 ชั่วโมง | ใช้เวลาไม่เกิน 2 ชั่วโมง | ใช้เวลาไม่เกิน 1 ชั่วโมง',
    { '90 นาที': 4, '1 ชม.': 5, '6 ชั่วโมง': 0 },
  ],
  [
    '5 or more complaints | 4 complaints | 3 complaints | 1-2 complaints | no complaints',
    { '0': 5, 'no complaints': 5, '2 complaints': 4, '7': 1 },
  ],
  ['มากกว่า 5 เคส | 4-5 เคส | 3 เคส | 1-2 เคส | ไม่มีเคส', { '0': 5, '2 เคส': 4, '9': 1 }],
  [
    'at least 1 out of 5 | at least 2 out of 5 | at least 3 out of 5 | at least 4 out of 5 | 5 out of 5',
    { '3/5': 3, '4': 4 },
  ],
  ['in 5 weeks | in 4 weeks | in 3 weeks | in 2 weeks | in 1 week', { '20 days': 3, '36 days': 0 }],
  [
    'after 6 months | within 6 months | within 5 months | within 4 months | within 3 months',
    { '31/10/2568; 31/1/2569': 5, '31/10/2568; 1/2/2569': 4 },
  ],
  [
    'ภายใน 2 สัปดาห์ | ภายใน 1 สัปดาห์ | ภายใน 5 วัน | ภายใน 3 วัน | ภายใน 1 วัน',
    { '10 วัน': 1, '6 วัน': 2, '1/10/2568; 4/10/2568': 4 },
  ],
  [
    'within 90 seconds | within 1 minute | within 45 seconds | within 30 secs | within 15 sec',
    { '20 seconds': 4, '1 min': 2 },
  ],
  [
    'within 4 hours | within 3 hours | within 2 hours | within 1 hour | within 30 minutes',
    { '45 minutes': 4, '2 hrs': 3 },
  ],
  ['ภายในสามเดือน | ภายในสองเดือน | ภายในหนึ่งเดือน | - | -', { '2 เดือน': 2 }],
  [
    'ร้อยละ 80 และ ภายใน 4 ชั่วโมง | ร้อยละ 85 และ ภายใน 3 ชั่วโมง | ร้อยละ 90 และ ภายใน 150 นาที | ร้อยละ 95 และ ภายใน 2 ชั่วโมง | ร้อยละ 100 และ ภายใน 90 นาที',
    { '100; 2 ชั่วโมง': 4, '100; 80 นาที': 5, '100; 3.5 ชม.': 1 },
  ],
  [
    'ร้อยละ 80 และ ไม่เกิน 20 วัน | ร้อยละ 90 และ ไม่เกิน 15 วัน | ร้อยละ 100 และ ไม่เกิน 10 วัน | - | -',
    { '100; 2 สัปดาห์': 2, '100; 9': 3 },
  ],
  ['1M | 2M | 3M | 4M | 5M', { '3M': 3, '35': 5 }],
  [
    'ส่งรายงานรายวันไม่น้อยกว่า 5 ครั้ง และส่งรายงานรายเดือนไม่น้อยกว่า 1 ครั้ง | ส่งรายงานรายวันไม่น้อยกว่า 7 ครั้ง และส่งรายงานรายเดือนไม่น้อยกว่า 3 ครั้ง | - | - | -',
    { '7; 3': 2, '7; 1': 1 },
  ],
  [
    'within 6 months | within 3 months | within 2 months | within a month | -',
    { 'a month': 4, '1 month': 4, 'two months': 3, '7 months': 0 },
  ],
  [
    'within 4 hours | within 3 hours | within 2 hours | within an hour | within half an hour',
    { 'half an hour': 5, 'an hour': 4, '20 minutes': 5, '1 hour 30 minutes': 3 },
  ],
  [
    'ภายใน 4 ชั่วโมง | ภายใน 3 ชั่วโมง | ภายใน 2 ชั่วโมง | ภายใน 1 ชั่วโมง | ภายในครึ่งชั่วโมง',
    { ครึ่งชั่วโมง: 5, '๒๐ นาที': 5 },
  ],
  [
    'in five weeks | in four weeks | in three weeks | in two weeks | in one week',
    { 'one week': 5, '3 weeks': 3, '8 days': 4 },
  ],
  [
    'ภายใน ๕ เดือน | ภายใน ๔ เดือน | ภายใน ๓ เดือน | ภายใน ๒ เดือน | ภายใน ๑ เดือน',
    { '๑ เดือน': 5, '3': 3 },
  ],
  [
    'within five days | within four days | within three days | within two days | within one day',
    { '1 day': 5, 'two days': 4, '6': 0 },
  ],
  [
    'within two years | within 18 months | within one year | within half a year | within 3 months',
    { 'six months': 4, '18 months': 2, 'half a year': 4 },
  ],
  ['ไม่เกิน 1 ปี | ไม่เกิน 9 เดือน | ไม่เกินครึ่งปี | ไม่เกิน 3 เดือน | ไม่เกิน 1 เดือน', { ครึ่งปี: 3, '๑๐ เดือน': 1 }],
  [
    'within two hours | within an hour and a half | within 1 hour | within half an hour | -',
    { 'an hour and a half': 2, '80 minutes': 2, '1': 3, '30 minutes': 4 },
  ],
  [
    'ไม่เกิน 3 ชั่วโมง | ไม่เกิน 2 ชั่วโมงครึ่ง | ไม่เกิน 2 ชั่วโมง | ไม่เกิน 1 ชม.ครึ่ง | ไม่เกิน 1 ชั่วโมง',
    { '๑ ชั่วโมงครึ่ง': 4, '140 นาที': 2 },
  ],
  ['1000000 | 1500000 | 2000000 | 2500000 | 3000000', { $2M: 3, '2 ล้าน': 3 }],
  ['0 | 1m | 2m | 3m | 4m', { '2m': 3, '3': 4 }],
  [
    'ร้อยละ 80 และ ภายใน 5 ชม. | ร้อยละ 85 และ ภายใน 4 ชม. | ร้อยละ 90 และ ภายใน 3 ชม. | ร้อยละ 95 และ ภายใน 2 ชม. | ร้อยละ 100 และ ภายใน ๑ ชม.',
    { '100; 2 ชม.': 4, '100; 60 นาที': 5, '90; 1': 3 },
  ],
  [
    'ทำล่าช้า | ทำบางส่วน | ทำครบ | ทำครบและทันเวลา | ทำครบ ทันเวลา และเผยแพร่',
    { '3': 3, '3 คะแนน': 3, ทำครบ: 3 },
  ],
  [
    'Once a year | Twice a year | Once a quarter | Once a month | Once a week',
    { 'Once a month': 4, '5': 5 },
  ],
  [
    '60 > x | 70 > x ≥ 60 | 80 > x ≥ 70 | 90 > x ≥ 80 | 90 <= x',
    { '60': 2, '89.9': 4, '90': 5, '59': 1 },
  ],
  ['15-Mar-26 | 28-Feb-26 | 15-Feb-26 | 31-Jan-26 | 15-Jan-26', { '20-Jan-26': 4, '15/1/2569': 5 }],
  [
    'มี 1 ใน 5 ข้อ | มี 2 ใน 5 ข้อ | มี 3 ใน 5 ข้อ | มี 4 ใน 5 ข้อ | มีครบ 5 ข้อ',
    { '3': 3, '3 ใน 5 ข้อ': 3, '5': 5 },
  ],
  ['2 of 6 | 3 of 6 | 4 of 6 | 5 of 6 | All 6', { '6': 5, '4 of 6': 3 }],
  [
    'ไม่เกิน 5 ข้อร้องเรียน | ไม่เกิน 4 ข้อร้องเรียน | ไม่เกิน 3 ข้อร้องเรียน | ไม่เกิน 2 ข้อร้องเรียน | ไม่มีข้อร้องเรียน',
    { '0': 5, '2': 4, '6': 0 },
  ],
  [
    'no complaints | 1 complaint | 2 complaints | 3 complaints | more than 3 complaints',
    { '0': 1, '2': 3, '5': 5 },
  ],
  ['เกิน 3 เรื่อง | 3 เรื่อง | 2 เรื่อง | 1 เรื่อง | ไม่มีเรื่องร้องเรียน', { '0': 5, '4': 1 }],
  [
    'เกิดอุบัติเหตุ 4 ครั้ง | เกิดอุบัติเหตุ 3 ครั้ง | เกิดอุบัติเหตุ 2 ครั้ง | เกิดอุบัติเหตุ 1 ครั้ง | ไม่เกิดอุบัติเหตุ',
    { '0': 5, '2': 3 },
  ],
  [
    'zero incidents | one incident | two incidents | three incidents | four or more incidents',
    { '0': 1, '2': 3, '5': 5, 'two incidents': 3 },
  ],
  [
    'two projects | three projects | four projects | five projects | six projects',
    { '4': 3, '6': 5, 'five projects': 4 },
  ],
  ['Rank 10 | Rank 8 | Rank 5 | Rank 3 | Rank 1', { '2': 4, '5': 3, 'Rank 3': 4, '11': 0 }],
  ['อันดับที่ 5 | อันดับที่ 4 | อันดับที่ 3 | อันดับที่ 2 | อันดับที่ 1', { '2': 4, 'อันดับที่ 2': 4, 'อันดับ ๒': 4 }],
  ['ระดับ 0 | ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4', { '2': 3, 'ระดับ 2': 3 }],
  ['ระดับ 1 | ระดับ 2 | ระดับ 3 | ระดับ 4 | ระดับ 5', { '2': 2, 'ระดับ 4': 4 }],
  ['TRL 2 | TRL 3 | TRL 4 | TRL 5 | TRL 6', { '4': 3, 'TRL 5': 4 }],
  ['Top 50 | Top 40 | Top 30 | Top 20 | Top 10', { '25': 3, '10': 5, '60': 0 }],
  [
    'increase of 5% | increase of 6% | increase of 7% | increase of 8% | increase of 9%',
    { '7.5': 3 },
  ],
  [
    'อัตรา 5 ต่อแสนประชากร | อัตรา 4 ต่อแสนประชากร | อัตรา 3 ต่อแสนประชากร | อัตรา 2 ต่อแสนประชากร | อัตรา 1 ต่อแสนประชากร',
    { '2.5': 3 },
  ],
  ['5 per 1,000 | 4 per 1,000 | 3 per 1,000 | 2 per 1,000 | 1 per 1,000', { '2.5': 3 }],
  [
    'ความพึงพอใจระดับ 3 | ความพึงพอใจระดับ 3.5 | ความพึงพอใจระดับ 4 | ความพึงพอใจระดับ 4.5 | ความพึงพอใจระดับ 5',
    { '4': 3, '4.2': 3 },
  ],
  [
    'อันดับ 5 ของประเทศ | อันดับ 4 ของประเทศ | อันดับ 3 ของประเทศ | อันดับ 2 ของประเทศ | อันดับ 1 ของประเทศ',
    { '2': 4 },
  ],
  [
    'ลดลงร้อยละ 5 จากปีก่อน | ลดลงร้อยละ 6 จากปีก่อน | ลดลงร้อยละ 7 จากปีก่อน | ลดลงร้อยละ 8 จากปีก่อน | ลดลงร้อยละ 9 จากปีก่อน',
    { '7.5': 3 },
  ],
  [
    'up 5% from last year | up 6% from last year | up 7% from last year | up 8% from last year | up 9% from last year',
    { '7.5': 3 },
  ],
  [
    'ไม่ได้ดำเนินการ | ดำเนินการ 1 กิจกรรม | ดำเนินการ 2 กิจกรรม | ดำเนินการ 3 กิจกรรม | ดำเนินการ 4 กิจกรรม',
    { '0': 1, '2': 3 },
  ],
  ['1x | 2x | 3x | 4x | 5x', { '3': 3, '3.5x': 3 }],
  ['มาตรา 8 | มาตรา 9 | มาตรา 10 | มาตรา 11 | มาตรา 12', { '3': 3 }],
  ['5 ครั้ง/ปี | 6 ครั้ง/ปี | 7 ครั้ง/ปี | 8 ครั้ง/ปี | 9 ครั้ง/ปี', { '7 ครั้ง': 3, '7 ครั้งต่อปี': 3 }],
  ['5 tons | 6 tons | 7 tons | 8 tons | 9 tons', { '7 ตัน': 3 }],
  ['ผ่าน 1 เกณฑ์ | ผ่าน 2 เกณฑ์ | ผ่าน 3 เกณฑ์ | ผ่าน 4 เกณฑ์ | ผ่านทั้ง 5 เกณฑ์', { '4': 4, '5 เกณฑ์': 5 }],
] as const)('%s', (row, results) => {
  const levels = [row.split(' | ')];
  for (const [result, score] of Object.entries(results)) {
    expect([result, one('KPISCORE', result, levels, null)]).toEqual([result, score]);
  }
});

test.each([
  [
    'end of June | end of May | end of April | end of March | end of February',
    ['by 30/6', 'by 31/5', 'by 30/4', 'by 31/3', 'by 29/2'],
  ],
  [
    'by the end of the fiscal year | by end of Q3 | by end of Q2 | by end of Q1 | -',
    ['by 30/9', 'by 30/6', 'by 31/3', 'by 31/12', 'absent'],
  ],
  [
    'ลงนามสัญญาภายใน 31 มี.ค. 69 | ลงนามสัญญาภายใน 28 ก.พ. 69 | ลงนามสัญญาภายใน 31 ม.ค. 69 | - | -',
    ['by 31/3/2026', 'by 28/2/2026', 'by 31/1/2026', 'absent', 'absent'],
  ],
])('%s means days', (row, said) => {
  expect(rowOf(...row.split(' | '))).toEqual(said);
});

test.each([
  '2 points below target | 1 point below target | 0 points below target | 3 points below target | 4 points below target',
  '5 fewer complaints | 4 fewer complaints | 3 fewer complaints | - | -',
  'ร่างแผนภายใน 31 ม.ค. 69 | อนุมัติแผนภายใน 28 ก.พ. 69 | ประกาศแผนภายใน 31 มี.ค. 69 | - | -',
])('%s stays a question', (row) => {
  expect(rowOf(...row.split(' | ')).slice(0, 3)).toEqual(Array(3).fill('? notUnderstood'));
});

test.each([
  ['months beside days', 'ภายใน 1 เดือน | ภายใน 25 วัน | ภายใน 20 วัน | - | -', '22'],
  ['days beside hours', 'within 2 days | within 12 hours | within 3 hours | - | -', '5 hours'],
  [
    'hours and days of one thing',
    '80% and within 2 days | 90% and within 9 hours | - | - | -',
    '90; 8',
  ],
  [
    'no unit where there are several',
    '80% and within 2 hours | 90% and within 90 minutes | - | - | -',
    '90; 1',
  ],
  ['a week of working days', 'ไม่เกิน 20 วันทำการ | ไม่เกิน 10 วันทำการ | - | - | -', '2 สัปดาห์'],
  [
    'the middle of months',
    'mid-June | mid-May | mid-April | mid-March | mid-February',
    '15 Mar 2026',
  ],
  ['months that come later', 'ม.ค. 69 | ก.พ. 69 | มี.ค. 69 | เม.ย. 69 | พ.ค. 69', '15 มี.ค. 2569'],
  ['a day or a year', 'Jun 26 | May 26 | Apr 26 | Mar 26 | Feb 26', '15 Mar 2026'],
  ['a year of either era', '15 Jun 50 | 15 May 50 | 15 Apr 50 | - | -', '15 Apr 2050'],
  ['none where it may be no level', 'ไม่มี | 1 เรื่อง | 2 เรื่อง | 3 เรื่อง | 4 เรื่อง', '0'],
  ['exactly or more', 'exactly 3 | exactly 4 | exactly 5 or more | - | -', '5'],
  ['minutes or hours', '3:00 | 2:45 | 2:30 | 2:15 | 2:00', '2:20'],
  ['metres or millions', '1 | 2 | 3 | 4 | 5', '2M'],
  ['metres or millions in small letters', '1 | 2 | 3 | 4 | 5', '2m'],
  ['millions of what', '1000000 | 1500000 | 2000000 | 2500000 | 3000000', '2M'],
  ['millions written in full or not', '1.5M | 1.6M | 1.7M | 1.8M | 1.9M', '1,750,000'],
  ['a part beside parts', 'ไม่ครบ | ครบ 2 ข้อ | ครบ 3 ข้อ | ครบ 4 ข้อ | ครบ 5 ข้อ', '3'],
  [
    'less than a target',
    'ลดลง 5% จากเป้าหมาย | ลดลง 6% จากเป้าหมาย | ลดลง 7% จากเป้าหมาย | - | -',
    '6',
  ],
  ['a length of time as a level', 'ล่าช้า | บางส่วน | ครบ | ครบและทันเวลา | เผยแพร่แล้ว', '3 วัน'],
  [
    'a length of time as steps',
    'ขั้นตอนที่ 1 สำรวจ | ขั้นตอนที่ 2 วางแผน | ขั้นตอนที่ 3 ทำ | ขั้นตอนที่ 4 ติดตาม | ขั้นตอนที่ 5 สรุป',
    '3 วัน',
  ],
  [
    'weeks beside a month in words',
    'within 6 weeks | within five weeks | within a month | - | -',
    '3',
  ],
  ['none at the end of falling numbers', '5 ราย | 4 ราย | 3 ราย | 2 ราย | ไม่มี', '0'],
  ['none far below the last number', '50 | 40 | 30 | 20 | none', '0'],
  ['none above rising numbers', '2 | 4 | 6 | 8 | none', '8'],
  ['no length of time', '30 วัน | 25 วัน | 20 วัน | 15 วัน | ไม่มี', '0'],
  ['no share of few', 'ไม่มี | ร้อยละ 20 | ร้อยละ 40 | ร้อยละ 60 | ร้อยละ 80', '50'],
  ['the first half of the year', 'ครึ่งปีแรก | ครึ่งปีหลัง | - | - | -', '3 เดือน'],
  ['months alone against a day', '- | - | มี.ค. | ก.พ. | ม.ค.', '15/2/2569'],
  ['kilograms against tonnes', '5 tons | 6 tons | 7 tons | 8 tons | 9 tons', '7,500 kg'],
  ['square metres against rai', '10 ไร่ | 20 ไร่ | 30 ไร่ | 40 ไร่ | 50 ไร่', '35 ตร.ม.'],
  ['days against things', '5 โครงการ | 6 โครงการ | 7 โครงการ | 8 โครงการ | 9 โครงการ', '7 วัน'],
  ['money against things', '5 ครั้ง | 6 ครั้ง | 7 ครั้ง | 8 ครั้ง | 9 ครั้ง', '7 บาท'],
  [
    'visits a month against visits a year',
    '5 ครั้ง/ปี | 6 ครั้ง/ปี | 7 ครั้ง/ปี | 8 ครั้ง/ปี | 9 ครั้ง/ปี',
    '7 ครั้ง/เดือน',
  ],
  ['around a target', '±20% | ±15% | ±10% | ±5% | ±2%', '98'],
])('%s: not scored but asked about', (_, row, result) => {
  expect(one('KPISCORE', result, [row.split(' | ')], 'fiscal year 2569')).toMatch(/^#VALUE!/);
});

test.each([
  ['50 ล้านบาท | 60 ล้านบาท | 70 ล้านบาท | 80 ล้านบาท | 90 ล้านบาท', 75, '75,000,000'],
  ['$1.2M | $1.5M | $1.8M | $2M | $2.5M', 1.9, '1,900,000'],
  ['ไม่เกิน 5 แสน | ไม่เกิน 4 แสน | ไม่เกิน 3 แสน | ไม่เกิน 2 แสน | ไม่เกิน 1 แสน', 3.5, '350,000'],
])('%s: whether %s means %s is asked', (row, result, full) => {
  const levels = [row.split(' | ')];
  expect(one('KPIEXPLAIN', result, levels, null, 'en')).toContain(`means ${full}, type that`);
  expect(one('KPIEXPLAIN', result * 1_000_000, levels, null, 'en')).not.toContain('type that');
});

test('a length of time that is asked about says how to write it', () => {
  const days = [['within 1 month', 'within 20 days', 'within 10 days', '', '']];
  expect(one('KPISCORE', '12', days, null)).toBe(
    '#VALUE! The criterion “within 1 month” of level 1 cannot be read: it is a length of time in another unit than other levels; write all of them in one.'
  );
});

test('the end of February is its last day in the year of the deadline', () => {
  const levels = [
    ['สิ้นเดือนพฤษภาคม', 'สิ้นเดือนเมษายน', 'สิ้นเดือนมีนาคม', 'สิ้นเดือนกุมภาพันธ์', 'สิ้นเดือนมกราคม'],
  ];
  for (const [year, day, score] of [
    [2569, '28 ก.พ. 2569', 4],
    [2569, '1 มี.ค. 2569', 3],
    [2571, '29 ก.พ. 2571', 4],
    [2571, '1 มี.ค. 2571', 3],
  ] as const) {
    expect(one('KPISCORE', day, levels, `fiscal year ${year}`)).toBe(score);
  }
});
