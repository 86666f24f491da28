import { CollectView, type CollectViewProps } from '../collect/CollectView';
import { FormsView } from '../forms/FormsView';
import { HistoryView } from '../history/HistoryView';
import { NextYearView } from '../nextYear/NextYearView';
import type { View } from '../state/state';

const PLACES = {
  forms: FormsView,
  collect: CollectView,
  history: HistoryView,
  nextYear: NextYearView,
} as const satisfies Partial<Record<View, unknown>>;

export type BesideStepsProps = CollectViewProps & { readonly place: keyof typeof PLACES };

/** Places beside the steps, loaded together: what departments are sent and send back, the years before and the year after. */
export function BesideSteps({ place, ...props }: BesideStepsProps) {
  const Place = PLACES[place];
  return <Place {...props} />;
}
