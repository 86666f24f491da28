import type { CollectedValue, ComparedFile } from '../../scorecard';
import { a1, COLUMNS, textOf, type ColumnSpec } from '../../tables';
import { ShowMore, useShown } from '../ui/ShowMore';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useText } from '../words/text';
import { useCollectWords } from './collectWords';
import { fieldTitle } from './ValueChoice';

/** Definitions that read otherwise in a file, beside ours. */
export function ChangedDefinitions({ files }: { readonly files: readonly ComparedFile[] }) {
  const group = useGroupStyles();
  const heading = useHeadingStyles();
  const t = useCollectWords();
  const { language } = useText();
  const all = files.flatMap(({ values }) => values.filter(isDefinition));
  const { shown, more, showMore } = useShown(all.length);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="definitions" className={group.root}>
      <h3 id="definitions" className={heading.small}>
        {t.definitions}
      </h3>
      <ul className={group.list}>
        {all.slice(0, shown).map(({ unit, code, field, was, is, file, at }) => (
          <li key={`${file} ${at.sheet} ${at.row} ${at.column}`}>
            {`${unit ?? ''} ${code} ${fieldTitle(field, language)}: `.trimStart()}
            {t.ourDefinition(textOf(was) || t.blank, textOf(is) || t.blank)}
            {` (${file} ${at.sheet}!${a1(at.row, at.column)})`}
          </li>
        ))}
      </ul>
      <ShowMore more={more} hidden={all.length - shown} onMore={showMore} />
    </section>
  );
}

/** Values are not taken either where the definition is another one; they are named by a column of the results. */
const RESULTS: readonly ColumnSpec[] = COLUMNS.results;

const isDefinition = ({ state, field }: CollectedValue): boolean =>
  state === 'definition changed' && !RESULTS.some(({ key }) => key === field);
