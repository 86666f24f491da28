import { AlertNews, DoneNews, FailedNews } from '../steps/PlaceNews';
import { Bar } from '../ui/Bar';
import { Whole } from '../ui/Whole';
import { useText } from '../words/text';
import { useCollectWords } from './collectWords';
import { TakenBackNews } from './TakenBackNews';
import type { CollectWork } from './useCollect';

export type CollectNewsProps = { readonly work: CollectWork; readonly onTryAgain: () => void };

/** What is going on, what went wrong, or what was written. */
export function CollectNews({ work, onTryAgain }: CollectNewsProps) {
  const t = useCollectWords();
  const { number } = useText();
  const n = (count: number): string => number(count, 0);
  switch (work.is) {
    case 'idle':
      return <div role="status" />;
    case 'reading':
      return <Bar label={t.reading(n(work.done), n(work.all))} value={work.done / work.all} />;
    case 'looking':
      return <Bar label={t.looking} value={null} />;
    case 'writing':
      return <Bar label={t.writing} value={null} />;
    case 'changed':
      return (
        <AlertNews intent="warning">
          <Whole>{t.changed}</Whole>
        </AlertNews>
      );
    case 'failed':
      return <FailedNews failure={work.failure} onTryAgain={onTryAgain} />;
    case 'written': {
      const written = work.values === 0 ? t.recorded : t.written(n(work.values));
      return <DoneNews lines={[written]} notices={work.notices} />;
    }
    case 'takenBack':
      return <TakenBackNews back={work.back} />;
  }
}
