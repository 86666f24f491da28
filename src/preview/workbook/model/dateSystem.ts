/** Days that a workbook which counts them from 1904 has less. */
export const LESS_IN_1904 = 1462;
