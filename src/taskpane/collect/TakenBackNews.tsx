import type { TakenBack } from '../../excel/change/takeBackResults';
import { addressText } from '../../tables';
import { AlertNews, DoneNews, NewsLines } from '../steps/PlaceNews';
import { useText } from '../words/text';
import { useCollectWords } from './collectWords';
import { fieldTitle } from './ValueChoice';

/** Cells that are named one by one. */
const NAMED = 10;

/** What was taken back, and what stays as somebody has changed it since. */
export function TakenBackNews({ back }: { readonly back: TakenBack }) {
  const t = useCollectWords();
  const { language, number } = useText();
  const n = (count: number): string => number(count, 0);
  const { values, left, rowsLeft, sheetLeft } = back;
  const named = left.slice(0, NAMED).map(({ of: { unit, code, field }, at }) => {
    const what = `${unit ?? ''} ${code} ${fieldTitle(field, language)}`.trimStart();
    return at === null ? t.goneSince(what) : t.changedAt(what, addressText(at));
  });
  const stays = [
    ...(left.length === 0 ? [] : [t.changedSince(n(left.length))]),
    ...named,
    ...(left.length > NAMED ? [t.moreProblems(n(left.length - NAMED))] : []),
    ...(rowsLeft === 0 ? [] : [t.rowsStay(n(rowsLeft))]),
    ...(sheetLeft === null ? [] : [t.sheetStays[sheetLeft.why](sheetLeft.name)]),
  ];
  const done = values === 0 ? t.stateTakenBack : t.takenBack(n(values));
  if (stays.length === 0) return <DoneNews lines={[done]} />;
  const lines = values === 0 ? stays : [done, ...stays];
  return (
    <AlertNews intent="warning">
      <NewsLines lines={lines} />
    </AlertNews>
  );
}
