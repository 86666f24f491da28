import { DoneNews } from '../steps/PlaceNews';
import { useText } from '../words/text';
import { useCollectWords } from './collectWords';
import { FilesNews } from './FilesNews';
import { TakenBackNews } from './TakenBackNews';
import type { CollectWork } from './useCollect';

export type CollectNewsProps = { readonly work: CollectWork; readonly onTryAgain: () => void };

/** What is going on, what went wrong, or what was written. */
export function CollectNews({ work, onTryAgain }: CollectNewsProps) {
  const t = useCollectWords();
  const { number } = useText();
  switch (work.is) {
    case 'written': {
      const written = work.values === 0 ? t.recorded : t.written(number(work.values, 0));
      return <DoneNews lines={[written]} notices={work.notices} />;
    }
    case 'takenBack':
      return <TakenBackNews back={work.back} />;
    default:
      return <FilesNews work={work} words={t} changed={t.changed} onTryAgain={onTryAgain} />;
  }
}
