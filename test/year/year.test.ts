import { tell } from './tell';

jest.setTimeout(600_000);

/**
 * Every sample, every mode, every Excel, each calendar in each mode, and every change of settings at least once; the
 * longer samples with the visits between which most changes. All of them together: `npm run test:year`.
 */
tell([
  {
    sample: 'outstanding',
    mode: 'live',
    excel: 'strict',
    calendar: 'more and then less',
    reopened: true,
  },
  {
    sample: 'outstanding',
    mode: 'plain',
    excel: 'excel2021',
    calendar: 'less and then more',
    reopened: false,
  },
  {
    sample: 'nonthaburi',
    mode: 'frozen',
    excel: 'excel2021volume',
    calendar: 'more and then less',
    reopened: false,
    visits: [2, 3, 4, 6],
  },
  {
    sample: 'nonthaburi',
    mode: 'live',
    excel: 'excel2024',
    calendar: 'less and then more',
    reopened: true,
    door: 'command line',
    visits: [1, 2, 4],
  },
  {
    sample: 'kalasin',
    mode: 'plain',
    excel: 'm365',
    calendar: 'more and then less',
    reopened: false,
    visits: [3, 4],
  },
  {
    sample: 'antiCorruption',
    mode: 'live',
    excel: 'web',
    calendar: 'more and then less',
    reopened: true,
    visits: [4, 5],
  },
  {
    sample: 'saKaeo',
    mode: 'frozen',
    excel: 'floor',
    calendar: 'less and then more',
    reopened: false,
    visits: [1, 2],
  },
]);
