import type { Area } from './area';

/** What may be typed into cells, and what is said of them: one data validation over its areas. */
export interface Validation {
  readonly areas: readonly Area[];
  /** By the names of the file format: none, whole, decimal, list, date, time, textLength, custom. */
  readonly type: string;
  /** E.g. between, lessThan; of the types that compare. */
  readonly operator: string | null;
  /** Without "="; a list that is written out stands in quotes, its words with commas between them. */
  readonly formulas: readonly string[];
  readonly ignoreBlanks: boolean;
  /** Of a list: the arrow beside the cell. */
  readonly dropDown: boolean;
  /** Shown when the cell is selected. */
  readonly prompt: ValidationText;
  /** Shown when something else is typed. */
  readonly alert: ValidationText & { readonly style: 'stop' | 'warning' | 'information' };
}

export interface ValidationText {
  readonly shown: boolean;
  readonly title: string;
  readonly message: string;
}

/** What holds of cells without any. */
export const NO_VALIDATION: Omit<Validation, 'areas'> = {
  type: 'none',
  operator: null,
  formulas: [],
  ignoreBlanks: true,
  dropDown: true,
  prompt: { shown: true, title: '', message: '' },
  alert: { shown: true, title: '', message: '', style: 'stop' },
};
