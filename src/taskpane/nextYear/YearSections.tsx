import { ShowMore, useShown } from '../ui/ShowMore';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useNextYearWords } from './nextYearPaneWords';
import { Whole } from '../ui/Whole';

export type YearSectionsProps = {
  readonly sections: readonly { readonly says: string; readonly cells: readonly string[] }[];
};

/** What is carried over and what has to be looked at. */
export function YearSections({ sections }: YearSectionsProps) {
  const group = useGroupStyles();
  const heading = useHeadingStyles();
  const t = useNextYearWords();
  return (
    <section aria-labelledby="year-sections" className={group.root}>
      <h3 id="year-sections" className={heading.small}>
        {t.look}
      </h3>
      {sections.map(({ says, cells }) => (
        <div key={says} className={group.root}>
          <p className={group.note}>
            <Whole>{says}</Whole>
          </p>
          {cells.length > 0 && <Cells cells={cells} />}
        </div>
      ))}
    </section>
  );
}

function Cells({ cells }: { readonly cells: readonly string[] }) {
  const group = useGroupStyles();
  const { shown, more, showMore } = useShown(cells.length);
  return (
    <>
      <ul className={group.list}>
        {cells.slice(0, shown).map((cell, i) => (
          <li key={`${i} ${cell}`}>
            <Whole>{cell}</Whole>
          </li>
        ))}
      </ul>
      <ShowMore more={more} hidden={cells.length - shown} onMore={showMore} />
    </>
  );
}
