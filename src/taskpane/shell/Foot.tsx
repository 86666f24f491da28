import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../words/text';
import { HELP_PAGES, openInBrowser } from '../../excel/host/helpPages';
import type { LookChoice } from '../state/preferences';
import { Choice } from '../ui/Choice';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginTop: 'auto',
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  look: { maxWidth: '200px' },
  text: { margin: 0 },
  link: {
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

export type FootProps = {
  readonly look: LookChoice;
  readonly onLook: (look: LookChoice) => void;
};

/** How the pane looks on this computer, the help, and where the figures stay. */
export function Foot({ look, onLook }: FootProps) {
  const styles = useStyles();
  const { t, language } = useText();
  return (
    <footer className={styles.root}>
      <div className={styles.look}>
        <Choice<LookChoice>
          label={t.look}
          value={look}
          options={[
            { value: 'auto', label: t.looks.auto },
            { value: 'light', label: t.looks.light },
            { value: 'dark', label: t.looks.dark },
          ]}
          onChange={onLook}
        />
      </div>
      <a
        className={styles.link}
        href={HELP_PAGES[language]}
        target="_blank"
        rel="noreferrer"
        onClick={(event) => {
          if (openInBrowser(event.currentTarget.href)) event.preventDefault();
        }}
      >
        {t.help}
      </a>
      <p className={styles.text}>{t.privacy}</p>
    </footer>
  );
}
