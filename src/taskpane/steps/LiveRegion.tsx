import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says, to screen readers only, what has just begun or ended. */
export function LiveRegion({ message }: { readonly message: string }) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.root}>
      {message}
    </div>
  );
}
