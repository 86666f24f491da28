import { recalculate } from '../../src/preview/workbook/calculate/recalculate';
import { previewFunctions } from '../../src/preview/previewFunctions';
import { bookOf } from '../workbook/file';

/** Every published result of domain.md §7 as somebody types it into cells; the percentages of parts are Excel's own work. */
const PUBLISHED: readonly (readonly [formula: string, shows: string])[] = [
  ['=KPISCORE(27,{27,40.5,54},"linear; scores 0 50 75 100")', '50.00'],
  ['=KPISCORE(33.75,{27,40.5,54},"linear; scores 0 50 75 100")', '62.50'],
  ['=KPISCORE(40.5,{27,40.5,54},"linear; scores 0 50 75 100")', '75.00'],
  ['=KPISCORE(47.25,{27,40.5,54},"linear; scores 0 50 75 100")', '87.50'],
  ['=KPISCORE(54,{27,40.5,54},"linear; scores 0 50 75 100")', '100.00'],
  ['=KPISCORE(350,{100,200,300,400,500},"linear; scores 0 60 70 80 90 100")', '85.00'],
  ['=KPISCORE(2.44,100,"target; curve 0:0 20:5")', '0.61'],
  ['=KPISCORE(20.12,100,"target; curve 0:0 20:5")', '5.00'],
  ['=KPITOTAL({84.6;83.86},{5;7},"scores 0 100")', '84.17'],
  ['=KPITOTAL({83.4;75.5;91.4},{5;4;10},"scores 0 100")', '85.95'],
  ['=KPITOTAL({80;50;60;57.78;16.67;72.5;35},{10;20;10;15;10;15;20},"scores 0 100")', '52.21'],
  [
    '=KPITOTAL({110;175;188;285;56}/{140;215;250;345;65}*100,{140;215;250;345;65},"scores 0 100")',
    '80.20',
  ],
  ['=KPITOTAL({85.71;94.14;88.57;90;92.85},{1;1;1;1;1},"scores 0 100")', '90.25'],
  ['=KPIWEIGHTED(KPITOTAL({93.5;100},{1;1},"scores 0 100"),40,"scores 0 100")', '38.70'],
  ['=KPIWEIGHTED(KPITOTAL({97.78;93.75},{1;1},"scores 0 100"),40,"scores 0 100")', '38.31'],
  ['=KPIWEIGHTED(KPITOTAL({97.5;87.5},{1;1},"scores 0 100"),40,"scores 0 100")', '37.00'],
  ['=KPITOTAL({80;90},{70;30},"scores 0 100")', '83.00'],
  ['=KPISCORE(ROUND(93/95*100,0),100,"target; scores 0 100; curve 80:70 99:89")', '88.00'],
  ['=KPISCORE(93,95,"target; scores 0 100; curve 80:70 99:89")', '87.89'],
];

test.each(PUBLISHED)('%s shows %s', (formula, shows) => {
  const shown = formula.replace(/^=(.*)$/, '=TEXT($1,"0.00")');
  const book = bookOf({ sheets: [{ name: 'A', blocks: [{ rows: [[{ formula: shown }]] }] }] });
  recalculate(book, previewFunctions);
  expect(book.sheet('A')?.value(0, 0)).toBe(shows);
});
