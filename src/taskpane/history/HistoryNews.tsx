import { FilesNews } from '../collect/FilesNews';
import { DoneNews } from '../steps/PlaceNews';
import { useHistoryWords } from './historyPaneWords';
import type { HistoryWork } from './useHistory';

export type HistoryNewsProps = { readonly work: HistoryWork; readonly onTryAgain: () => void };

/** What is going on, what went wrong, or that the sheet is written. */
export function HistoryNews({ work, onTryAgain }: HistoryNewsProps) {
  const t = useHistoryWords();
  return work.is === 'written' ? (
    <DoneNews lines={[t.written]} notices={work.notices} />
  ) : (
    <FilesNews work={work} words={t} changed={t.changedSince} onTryAgain={onTryAgain} />
  );
}
