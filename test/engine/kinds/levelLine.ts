import {
  DEFAULT_SCALE,
  checkCriteria,
  prepareRule,
  readActual,
  readCriteria,
  scoreActual,
  type CellValue,
  type RuleOptions,
} from '../../../src/engine';

/** Level cells written in one line, `|` between them; numbers as numbers. */
export function row(line: string) {
  const cells = line.split('|').map((cell) => cell.trim());
  return readCriteria(
    cells.map((cell) => ({ value: /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell })),
    DEFAULT_SCALE
  );
}

export const DEFAULTS = {
  kind: null,
  direction: null,
  method: 'step',
  scale: DEFAULT_SCALE,
  floor: 0,
  precision: null,
} as const;

export const prepare = (line: string, options: RuleOptions = {}) =>
  prepareRule({ ...DEFAULTS, ...options, criteria: row(line) });

export const codes = (line: string, options: RuleOptions = {}) =>
  checkCriteria(row(line), options).map((finding) => finding.code);

export const score = (line: string, actual: CellValue, options: RuleOptions = {}) => {
  const outcome = scoreActual(prepare(line, options).rule, readActual({ value: actual }));
  return {
    level: outcome.level,
    score: outcome.score,
    warnings: outcome.warnings.map((w) => w.code),
  };
};

export const SA_KAEO =
  'ไม่เกิน ร้อยละ ๒๕ | มากกว่า ร้อยละ ๒๕ ถึงร้อยละ ๓๐ | มากกว่า ร้อยละ ๓๐ ถึงร้อยละ ๔๐ | มากกว่า ร้อยละ ๔๕ ถึงร้อยละ ๕๐ | มากกว่า ร้อยละ ๕๐';
export const BARE = '50 | 60 | 70 | 80 | 90';
export const LOWER = '38.01-39.00 | 37.01-38.00 | 36.01-37.00 | 35.01-36.00 | ไม่เกิน 35.00';
