import { DoneNews, FailedNews } from '../steps/PlaceNews';
import { Bar } from '../ui/Bar';
import { useText } from '../words/text';
import { useFormsWords } from './formsWords';
import type { FormsWork } from './useForms';

export type FormsNewsProps = { readonly work: FormsWork; readonly onTryAgain: () => void };

/** What is going on, what went wrong, or what became of the forms. */
export function FormsNews({ work, onTryAgain }: FormsNewsProps) {
  const t = useFormsWords();
  const { number } = useText();
  const n = (count: number): string => number(count, 0);
  switch (work.is) {
    case 'idle':
      return <div role="status" />;
    case 'reading':
      return <Bar label={t.reading} value={null} />;
    case 'writing':
      return <Bar label={t.writing(n(work.done), n(work.all))} value={work.done / work.all} />;
    case 'failed':
      return <FailedNews failure={work.failure} onTryAgain={onTryAgain} />;
    case 'opened':
      return <DoneNews lines={[t.opened(work.unit ?? t.noUnit, work.name)]} />;
    case 'saved':
      return <DoneNews lines={[t.saved(work.name), t.notThere]} />;
  }
}
