import type { Stage } from './stage';

/** One thing that people do, ready to be done. */
export interface Play {
  readonly act: () => Promise<unknown>;
  /** What is so in the workbook once it is done. */
  readonly holds: () => void | Promise<void>;
}

export interface Story {
  readonly name: string;
  /** The workbook in which it begins. */
  readonly from: 'new' | 'unscored' | 'scored';
  /** Does what comes before, if anything. */
  readonly begin: (stage: Stage) => Play | Promise<Play>;
}
