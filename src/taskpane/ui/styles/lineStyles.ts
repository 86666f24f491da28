import { makeStyles } from '@fluentui/react-components';

/** Sentences of a message, each on a line of its own. */
export const useLineStyles = makeStyles({
  line: { display: 'block' },
  title: { fontWeight: 600 },
});
