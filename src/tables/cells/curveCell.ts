import { readCurve, type TargetCurve } from '../../engine';
import { cellReader } from './cells';
import { isBlank, textOf } from './text';

/** A curve of percent of target (domain.md §7); null where blank, and where it is refused. */
export const targetCurve = cellReader((value, refuse, column): TargetCurve | null => {
  if (isBlank(value)) return null;
  const text = textOf(value);
  const read = readCurve(text);
  if (!('reason' in read)) return read;
  refuse({ code: 'badCurve', column, text, ...read });
  return null;
});
