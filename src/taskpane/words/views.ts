import type { Language } from '../../engine';
import { views as en, type Views } from './en/views';
import { useText } from './text';
import { views as th } from './th/views';

/** Words of the views that are opened from the pane, in both languages: they come with the first such view. */
export const VIEWS: Readonly<Record<Language, Views>> = { th, en };

/** The words of one of these views, in the language of the pane. */
export function useView<View extends keyof Views>(view: View): Views[View] {
  return VIEWS[useText().language][view];
}
