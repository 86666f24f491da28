import type { Language } from '../../engine';
import type { Settings } from '../../tables';
import type { ShownNumbers } from '../plan/shownNumbers';

/** What a form is written with. */
export interface EntryStyle {
  readonly settings: Settings;
  readonly numbers: ShownNumbers;
  readonly language: Language;
}
