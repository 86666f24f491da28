import type { SampleName } from '../../src/scorecard';
import { tell } from './tell';
import { CALENDARS, EXCELS, MODES, type ExcelName, type Mode } from './year';

jest.setTimeout(1_800_000);

/** All years of one sample: every mode in every Excel; calendars, doors and reopening in turn. */
export function tellAll(sample: SampleName): void {
  const modes = Object.keys(MODES) as readonly Mode[];
  const excels = Object.keys(EXCELS) as readonly ExcelName[];
  const pairs = modes.flatMap((mode) => excels.map((excel) => ({ mode, excel })));
  tell(
    pairs.map((pair, i) => ({
      sample,
      ...pair,
      calendar: CALENDARS[i % CALENDARS.length] ?? 'more and then less',
      reopened: i % 4 < 2,
      ...(i % 3 === 1 ? { door: 'command line' } : {}),
    }))
  );
}
