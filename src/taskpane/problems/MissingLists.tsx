import { makeStyles, tokens } from '@fluentui/react-components';
import type { MissingList } from '../../excel/change/inputLists';
import { a1, rangeName } from '../../tables';
import type { Area, CellAddress, Problem } from '../../tables';
import { DoneNews, FailedNews } from '../steps/PlaceNews';
import { Button } from '../ui/Button';
import { Message } from '../ui/Message';
import { Whole } from '../ui/Whole';
import { useLineStyles } from '../ui/styles/lineStyles';
import { useRowStyles } from '../ui/styles/rowStyles';
import { useText } from '../words/text';
import { listsWords } from './listsWords';
import { PlaceLine } from './PlaceLine';
import { useMissingLists } from './useMissingLists';

/** Places of a column that are named. */
const NAMED = 4;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  put: { alignSelf: 'flex-start' },
});

export type MissingListsProps = {
  /** What the newest reading of the workbook found. */
  readonly problems: readonly Problem[];
  readonly onGoTo: (address: CellAddress) => void;
};

/** Cells that have no list to choose from any more, by column, and the button that puts the lists back; nothing where all have. */
export function MissingLists({ problems, onGoTo }: MissingListsProps) {
  const styles = useStyles();
  const line = useLineStyles();
  const row = useRowStyles();
  const { language, number } = useText();
  const words = listsWords[language];
  const [work, put] = useMissingLists(problems);
  if (work.is === 'failed') {
    return <FailedNews failure={work.failure} onTryAgain={() => void put()} />;
  }
  const { lists, whole } = work.found;
  const cells = lists.reduce((sum, { none }) => sum + cellsIn(none), 0);
  return (
    <div className={styles.root}>
      {work.is === 'done' && <DoneNews lines={[words.done(number(work.cells, 0))]} />}
      {cells > 0 && (
        <div role="status">
          <Message intent="note">
            <div className={styles.body}>
              <span className={line.title}>
                <Whole>{words.missing(number(cells, 0))}</Whole>
              </span>
              <Whole>{words.why}</Whole>
              <ul className={row.list}>
                {lists.map((list) => (
                  <ListLines key={`${list.sheet}!${list.title}`} list={list} onGoTo={onGoTo} />
                ))}
              </ul>
              {!whole && <Whole>{words.more}</Whole>}
              <Button
                small
                className={styles.put}
                busy={work.is === 'putting'}
                onClick={() => void put()}
              >
                {words.putBack}
              </Button>
            </div>
          </Message>
        </div>
      )}
    </div>
  );
}

type ListLinesProps = {
  readonly list: MissingList;
  readonly onGoTo: (address: CellAddress) => void;
};

/** The cells of one column: those without a list, and those with a rule of somebody's own. */
function ListLines({ list: { sheet, title, none, other }, onGoTo }: ListLinesProps) {
  const { language, number } = useText();
  const words = listsWords[language];
  const lines = [
    { areas: none, says: words.column },
    { areas: other, says: words.others },
  ];
  return lines.map(({ areas, says }, i) => {
    const [first] = areas;
    return first === undefined ? null : (
      <PlaceLine
        key={i}
        says={says(title, number(cellsIn(areas), 0))}
        place={`${sheet}!${namesOf(areas)}`}
        onGoTo={() => onGoTo({ sheet, row: first.row, column: first.column })}
      />
    );
  });
}

const cellsIn = (areas: readonly Area[]): number => areas.reduce((sum, { rows }) => sum + rows, 0);

/** `G5:G9, G12, …` */
function namesOf(areas: readonly Area[]): string {
  const names = areas.map((area) =>
    area.rows === 1 ? a1(area.row, area.column) : rangeName(area)
  );
  return [...names.slice(0, NAMED), ...(names.length > NAMED ? ['…'] : [])].join(', ');
}
