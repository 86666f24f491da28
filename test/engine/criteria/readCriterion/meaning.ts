import { readCriterion, type CellValue } from '../../../../src/engine';

export const read = (text: CellValue, numberFormat?: string) => {
  const cell = numberFormat === undefined ? { value: text } : { value: text, numberFormat };
  const { text: kept, ...meaning } = readCriterion(cell);
  return { kept, meaning };
};
export const meaningOf = (text: string) => read(text).meaning;

export const at = (value: number) => ({ value, open: false });
export const strictly = (value: number) => ({ value, open: true });
type End = ReturnType<typeof at> | null;
export const interval = (low: End, high: End, measure = 'plain') => ({
  kind: 'interval',
  low,
  high,
  measure,
});
export const bare = (value: number, measure = 'plain') => ({ kind: 'bare', value, measure });
export const unreadable = (reason: string) => ({ kind: 'unreadable', reason });
