/** Excel's names of comparisons with those of the file format, as far as all its rules call them the same. */
export const COMPARISONS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
} as const;
