import { makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';

const useStyles = makeStyles({ part: { display: 'inline-block' } });

const BETWEEN = ' · ';

/** A text of parts, such as `met 93 of 141 · not met 48`: a line ends between them where there is room, for “not” must not part from “met”. */
export function Parts({ children }: { readonly children: string }) {
  const styles = useStyles();
  return children.split(BETWEEN).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && BETWEEN}
      <span className={styles.part}>{part}</span>
    </Fragment>
  ));
}
