import type { Bound, Direction } from '../../../engine';

/** What a result needs to be for a level, in few words. */
export const needed = {
  percent: (number: string) => `${number}%`,
  /** `at least 85%` */
  number: (number: string, direction: Direction, { open }: Bound) => {
    if (direction === 'higher') return `${open ? 'more than' : 'at least'} ${number}`;
    return `${open ? 'less than' : 'at most'} ${number}`;
  },
  /** `by 30 September 2026` */
  day: (day: string, direction: Direction, { open }: Bound) => {
    if (direction === 'higher') return `${open ? 'after' : 'on or after'} ${day}`;
    return `${open ? 'before' : 'by'} ${day}`;
  },
};

export type NeededWords = typeof needed;
