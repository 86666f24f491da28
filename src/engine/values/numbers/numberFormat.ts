/** What a number format makes of a number, as far as scoring is concerned. */
export type FormatKind = 'plain' | 'percent' | 'date';

const LITERALS = /"[^"]*"?|\\.|_.|\*./gs;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
const BRACKETS = /\[[^\]]*\]?/g;
const NO_CODE = /general|e[+-]|am\/pm|a\/p/gi;
const DATE_CODE = /[dmyhsbe]/i;

/**
 * Reads an Excel number format code: `0.0%` is percent; codes with day, month, year or time letters are dates, also in
 * Thai (`[$-107041E]d mmm bb`). Colours, locales, quoted and escaped text do not count. Of several sections, the one
 * for the sign of `value` decides.
 */
export function formatKind(format: string | undefined, value: number): FormatKind {
  if (format === undefined || format === '' || format === 'General') return 'plain';
  const sections = format.replace(LITERALS, '').split(';');
  const section = sections[sectionFor(value, sections.length)] ?? sections[0] ?? '';
  if (ELAPSED.test(section)) return 'date';
  const codes = section.replace(BRACKETS, '').replace(NO_CODE, '');
  if (codes.includes('%')) return 'percent';
  return DATE_CODE.test(codes) ? 'date' : 'plain';
}

function sectionFor(value: number, sections: number): number {
  if (value < 0 && sections > 1) return 1;
  return value === 0 && sections > 2 ? 2 : 0;
}
