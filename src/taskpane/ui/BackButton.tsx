import { makeStyles } from '@fluentui/react-components';
import { Button } from './Button';
import { Icon } from './Icon';

const useStyles = makeStyles({ root: { alignSelf: 'flex-start' } });

export type BackButtonProps = { readonly children: string; readonly onClick: () => void };

/** The way back to what was shown before. */
export function BackButton({ children, onClick }: BackButtonProps) {
  const styles = useStyles();
  return (
    <Button small look="subtle" className={styles.root} onClick={onClick}>
      <Icon of="back" />
      {children}
    </Button>
  );
}
