import { AlertNews, DoneNews, FailedNews } from '../steps/PlaceNews';
import { Bar } from '../ui/Bar';
import { Whole } from '../ui/Whole';
import { useNextYearWords } from './nextYearPaneWords';
import type { NextYearWork } from './useNextYear';

export type NextYearNewsProps = { readonly work: NextYearWork; readonly onTryAgain: () => void };

/** What is going on, what went wrong, or what became of the new workbook. */
export function NextYearNews({ work, onTryAgain }: NextYearNewsProps) {
  const t = useNextYearWords();
  switch (work.is) {
    case 'idle':
      return <div role="status" />;
    case 'reading':
      return <Bar label={t.reading} value={null} />;
    case 'making':
      return <Bar label={t.making} value={null} />;
    case 'noYear':
      return (
        <AlertNews intent="warning" onTryAgain={onTryAgain}>
          <Whole>{t.noYear}</Whole>
        </AlertNews>
      );
    case 'failed':
      return <FailedNews failure={work.failure} onTryAgain={onTryAgain} />;
    case 'opened':
      return <DoneNews lines={[t.opened(work.name)]} />;
    case 'saved':
      return <DoneNews lines={[t.saved(work.name), t.notThere]} />;
  }
}
