import { DEFAULT_BANDS, type Band } from '../../engine';
import { DEFAULT_SETTINGS, type Settings } from '../../tables';
import type { DataText } from './dataText';

/** What a new workbook begins with beside indicators and results. */
export interface Basis {
  readonly settings: Settings;
  readonly bands: readonly Band[];
  /** Weights of groups; empty: no such table. */
  readonly groups: readonly { readonly name: DataText; readonly weight: number }[];
}

export const STANDARD_BASIS: Basis = {
  settings: DEFAULT_SETTINGS,
  bands: DEFAULT_BANDS,
  groups: [],
};
