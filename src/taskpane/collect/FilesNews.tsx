import type { Failed } from '../state/useNewest';
import { AlertNews, FailedNews } from '../steps/PlaceNews';
import { Bar } from '../ui/Bar';
import { Whole } from '../ui/Whole';
import { useText } from '../words/text';

export type FilesNewsProps = {
  readonly work:
    | { readonly is: 'idle' | 'looking' | 'writing' | 'changed' }
    | { readonly is: 'reading'; readonly done: number; readonly all: number }
    | Failed;
  readonly words: {
    readonly reading: (done: string, all: string) => string;
    readonly looking: string;
    readonly writing: string;
  };
  /** That nothing was written, as the workbook is another one than was shown. */
  readonly changed: string;
  readonly onTryAgain: () => void;
};

/** What is going on where files are read into the workbook, or what went wrong. */
export function FilesNews({ work, words, changed, onTryAgain }: FilesNewsProps) {
  const { number } = useText();
  const n = (count: number): string => number(count, 0);
  switch (work.is) {
    case 'idle':
      return <div role="status" />;
    case 'reading':
      return <Bar label={words.reading(n(work.done), n(work.all))} value={work.done / work.all} />;
    case 'looking':
    case 'writing':
      return <Bar label={words[work.is]} value={null} />;
    case 'changed':
      return (
        <AlertNews intent="warning">
          <Whole>{changed}</Whole>
        </AlertNews>
      );
    case 'failed':
      return <FailedNews failure={work.failure} onTryAgain={onTryAgain} />;
  }
}
