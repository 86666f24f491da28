import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCollectWords } from './collectWords';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-within': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  busy: { color: tokens.colorNeutralForeground3, ':hover': { backgroundColor: 'transparent' } },
  name: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  /** Lies over the whole box: the browser's own field takes clicks, keys and dropped files. */
  field: { position: 'absolute', inset: 0, width: '100%', opacity: 0, cursor: 'pointer' },
});

/** Others are read as well, and it is said what is wrong with them. */
const WORKBOOKS = '.xlsx,.xlsm,.xltx,.xls,.xlsb';

export type ChooseFilesProps = {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Where files are chosen, several at once, or dropped. */
export function ChooseFiles({ busy, onFiles }: ChooseFilesProps) {
  const styles = useStyles();
  const t = useCollectWords();
  return (
    <label className={mergeClasses(styles.root, busy && styles.busy)}>
      <span className={styles.name}>{t.choose}</span>
      <span className={styles.hint}>{t.drop}</span>
      <input
        className={styles.field}
        type="file"
        multiple
        accept={WORKBOOKS}
        disabled={busy}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same files can be chosen again.
          target.value = '';
        }}
      />
    </label>
  );
}
