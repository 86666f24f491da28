import { readActual, scoreActual } from '../../../src/engine';
import { resultReaching } from '../../../src/scorecard';
import { levelsToReach } from '../../../src/scorecard/questions/pathPools';
import { find, scoreBook } from '../../workbook/scorecard';
import { indicators, results, settings, workbook } from '../../workbook/tables';

const ROWS = [
  ['higher', null, 50, 60, 70, 80, 90],
  ['lower', null, 50, 40, 30, 20, 10],
  ['percent', null, 'ร้อยละ 50', 'ร้อยละ 60', 'ร้อยละ 70', 'ร้อยละ 80', 'มากกว่าร้อยละ 90'],
  ['open', null, '> 5', '> 10', '> 15', '> 20', '> 25'],
  ['steps', 'milestone', ...[1, 2, 3, 4, 5].map((step) => `ขั้นตอนที่ ${step}`)],
  ['items', 'checklist', 1, 2, 3, 4, 5],
  ['state', 'ladder', 'มีร่าง', 'มีแผน', 'เสนอแล้ว', 'อนุมัติแล้ว', 'ประกาศใช้แล้ว'],
  ['days', 'deadline', ...[30, 25, 20, 15, 10].map((days) => `ภายใน ${days} วัน`)],
  [
    'day',
    'deadline',
    ...['พ.ค.', 'เม.ย.', 'มี.ค.', 'ก.พ.', 'ม.ค.'].map((m) => `ภายใน 20 ${m} 2569`),
  ],
  ['linear', null, 50, 60, 70, 80, 90],
] as const;

const card = scoreBook(
  workbook(
    indicators(
      'code name kind method levels',
      ROWS.map(([code, kind, ...levels]) => [
        ...[code, code, kind, code === 'linear' ? 'linear' : null],
        ...levels,
      ])
    ),
    results('code period actual', []),
    settings([['Fiscal year', 2569]])
  )
);

test.each(ROWS.map(([code]) => code))(
  '%s: every level has a result that just reaches it',
  (code) => {
    const scored = find(card, code);
    const { rule } = scored;
    for (const { level } of levelsToReach(scored, card.settings)) {
      const cell = resultReaching(rule, level);
      const reached = cell && scoreActual(rule, readActual(cell)).score;
      expect([level, reached]).toEqual([level, level]);
    }
  }
);
