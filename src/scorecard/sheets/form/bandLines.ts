import type { Band, Language } from '../../../engine';
import { FONT } from '../../plan/look';
import type { PlanCell, RangeStyle } from '../../plan/plan';
import type { ShownNumbers } from '../../plan/shownNumbers';
import type { Scorecard } from '../../scoring/scorecard';
import { sheetWordsIn } from '../../words/sheetWords';
import { bandTexts } from '../bandTexts';
import { across, formCells, type FormLine, type FormPlaces } from './formLayout';
import { headingLine } from './headingLine';

/** The bands with their colours: in one row, which no page break can part, where there is room for them. */
export function bandLines(
  scorecard: Scorecard,
  at: FormPlaces,
  numbers: ShownNumbers,
  language: Language
): readonly FormLine[] {
  const { legend } = sheetWordsIn(language).form;
  const bands = bandTexts(scorecard, numbers, language);
  const look = (row: number, column: number, { fill, ink }: Band, columns = 1): RangeStyle => ({
    area: across(row, column, columns),
    fill,
    font: { name: FONT, size: 9, color: ink },
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
  });
  // Side by side under the levels; more of them stand below one another.
  if (bands.length > at.levels.length) {
    return [
      headingLine(legend, at),
      ...bands.map(({ band, range, name }): FormLine => ({
        cells: formCells(at, { [at.group]: range, [at.indicator]: name }),
        styles: (row) => [
          look(row, at.group, band),
          {
            area: across(row, at.indicator, 1),
            font: { name: FONT, size: 9 },
            vertical: 'Center',
          },
        ],
      })),
    ];
  }
  // Each has as many of the levels' columns as all of them can have, without the lowest, which may be a narrow one.
  const each = bands.length === 0 ? 1 : Math.floor(at.levels.length / bands.length);
  const first = at.levels[0] === 0 ? at.actual - bands.length * each : at.level;
  const spans = [
    { column: at.indicator, columns: first - at.indicator },
    ...bands.map((_, i) => ({ column: first + i * each, columns: each })),
  ].filter(({ columns }) => columns > 1);
  const filled: Record<number, PlanCell> = { [at.indicator]: legend };
  bands.forEach(({ range, name }, i) => (filled[first + i * each] = `${range}\n${name}`));
  return [
    {
      cells: formCells(at, filled),
      styles: (row) => [
        {
          area: across(row, at.indicator, 1),
          font: { name: FONT, size: 10, bold: true },
          horizontal: 'Right',
          vertical: 'Center',
        },
        ...bands.map(({ band }, i) => look(row, first + i * each, band, each)),
      ],
      ...(spans.length === 0 ? {} : { spans }),
    },
  ];
}
