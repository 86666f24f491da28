import { makeStyles, tokens } from '@fluentui/react-components';
import { Whole } from '../ui/Whole';
import { useRowStyles } from '../ui/styles/rowStyles';

const useStyles = makeStyles({
  place: {
    display: 'block',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export type PlaceLineProps = {
  readonly says: string;
  readonly place: string;
  /** Null where there is no cell to go to. */
  readonly onGoTo: (() => void) | null;
};

/** One item of a list: what is to be said, and where; a button that goes there. */
export function PlaceLine({ says, place, onGoTo }: PlaceLineProps) {
  const styles = useStyles();
  const row = useRowStyles();
  const content = (
    <>
      <Whole>{says}</Whole>
      <span className={styles.place}>{place}</span>
    </>
  );
  return (
    <li className={row.item}>
      {onGoTo === null ? (
        <div className={row.still}>{content}</div>
      ) : (
        <button type="button" className={row.button} onClick={onGoTo}>
          {content}
        </button>
      )}
    </li>
  );
}
