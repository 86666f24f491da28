import type { Level } from '../criteria/criterion';
import type { Finding } from '../criteria/finding';
import { numberText } from '../values/numbers/numberText';
import type { FigureWords, FindingWords } from './engineWords';
import { dayIn } from './figures';

/** "ระดับ 3 และ 4" / "levels 3 and 4"; empty where no level is named. */
export function levelsText(levels: readonly Level[], words: FindingWords['levels']): string {
  const sorted = [...levels].sort((a, b) => a - b);
  const last = sorted.pop();
  if (last === undefined) return '';
  return sorted.length === 0 ? words.one(`${last}`) : words.several(sorted.join(', '), `${last}`);
}

export function findingValue({ dates }: Finding, value: number, figures: FigureWords): string {
  return dates ? dayIn(value, figures) : numberText(value);
}

export const inBrackets = (levels: string): string => (levels === '' ? '' : ` (${levels})`);

/** True where the reason itself says how to write a length of time. */
export const isOfTime = ({ reason }: Extract<Finding, { code: 'unreadable' }>): boolean =>
  reason === 'mixedTimes';
