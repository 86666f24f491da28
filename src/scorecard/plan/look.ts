import { highestLevel, highestScore, withoutNoise, type Language, type Scale } from '../../engine';
import { sheetWordsIn } from '../words/sheetWords';
import type { Area, RangeStyle } from './plan';

/** The font in which planners measure; what is written has the font of the workbook's setting (`inFont`). */
export const FONT = 'Tahoma';
export const HEADER_FILL = '#E8EEF4';
export const GROUP_FILL = '#F4F7FA';
export const LINES = '#BFC7D1';
export const MUTED = '#5B6470';

/** What falls, is below or needs attention; and what rises. */
export const ALERT = '#A4262C';
export const RISE = '#1E6B34';

/** Sheets that people fill in: templates, and the tables that a sample adds. */
export const INPUT_LOOK = {
  ink: '#1F3864',
  required: '#1F4E78',
  optional: '#DDEBF7',
  lines: '#BFBFBF',
  guidance: '#C00000',
  link: '#0563C1',
} as const;

/** A header on such a sheet; of a column that must be filled it stands out. */
export function inputHeader(area: Area, required: boolean): RangeStyle {
  return {
    area,
    fill: required ? INPUT_LOOK.required : INPUT_LOOK.optional,
    font: { bold: true, color: required ? '#FFFFFF' : INPUT_LOOK.ink },
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
  };
}

/** Parts of the axis of a chart where levels are not equally far apart, or too few. */
const AXIS_PARTS = 5;
const FEW_LEVELS = 3;

/** Axis of a chart of scores: a line for each level where they are equally far apart from 0 up. */
export function scoreAxis(scale: Scale) {
  const maximum = highestScore(scale);
  const levels = highestLevel(scale);
  const step = withoutNoise(maximum / levels);
  const isEven = scale.scores.every((score, level) => withoutNoise(level * step) === score);
  if (isEven && levels >= FEW_LEVELS) return { minimum: 0, maximum, step };
  return { minimum: 0, maximum, step: withoutNoise(maximum / AXIS_PARTS) };
}

/** Characters that Excel takes for all three parts of a footer. */
const LONGEST_FOOTER = 255;

/** Footer of a printed sheet: what it is on the left, the page on the right. */
export function footer(
  title: string,
  language: Language
): { readonly left: string; readonly center: string; readonly right: string } {
  const { page } = sheetWordsIn(language);
  const longest = LONGEST_FOOTER - page.length - '&L&R'.length;
  const left = title.replaceAll('&', '&&').slice(0, longest);
  // Half of a doubled sign would begin a code.
  return {
    left: left.replace(/&+$/, (signs) => signs.slice(signs.length % 2)),
    center: '',
    right: page,
  };
}
