import { ShowMore, useShown } from '../ui/ShowMore';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useText } from '../words/text';
import { useHistoryWords } from './historyPaneWords';
import type { HistoryLook } from './useHistory';

/** Scores that the sheet has otherwise: as they were, and as they would become. */
export function HistoryChanges({ look: { book, history, tools } }: { readonly look: HistoryLook }) {
  const group = useGroupStyles();
  const heading = useHeadingStyles();
  const t = useHistoryWords();
  const { language, number, figures } = useText();
  const { era } = book.scorecard.settings;
  const changes = history.sources.flatMap(({ changed }) => changed);
  const { shown, more, showMore } = useShown(changes.length);
  if (changes.length === 0) return null;
  const score = (value: number | null | undefined): string =>
    value === null || value === undefined ? t.nothing : figures.total(value);
  return (
    <section aria-labelledby="history-changes" className={group.root}>
      <h3 id="history-changes" className={heading.small}>
        {t.changed(number(changes.length, 0))}
      </h3>
      <ul className={group.list}>
        {changes.slice(0, shown).map(({ was, is }, i) => {
          const row = is ?? was;
          if (row === null) return null;
          const what = [tools.whenText(row, language, era), row.unit, row.code ?? t.total].filter(
            (part) => part !== null
          );
          return <li key={i}>{t.wasIs(what.join(' · '), score(was?.score), score(is?.score))}</li>;
        })}
      </ul>
      <ShowMore more={more} hidden={changes.length - shown} onMore={showMore} />
    </section>
  );
}
