/**
 * What the cells of a scored workbook hold: the add-in's functions, plain formulas of Excel that need no add-in, or values.
 */
export type Writes = 'functions' | 'plain' | 'values';
