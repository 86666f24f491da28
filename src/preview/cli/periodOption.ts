import { InvalidArgumentError } from 'commander';
import { readPeriod, type PeriodId } from '../../engine';

/** A period as somebody writes it on the command line: `Q2`, `H1`, `6M`, `ไตรมาส 2`. */
export function toPeriod(text: string): PeriodId {
  const period = readPeriod(text);
  if (period === null) throw new InvalidArgumentError('Not a period; try Q2, H1, 6M or Y.');
  return period;
}
