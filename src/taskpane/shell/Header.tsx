import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../engine';
import { LANGUAGES, SPOKEN } from '../words/languages';
import { useText } from '../words/text';
import { Button } from '../ui/Button';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  languages: { display: 'flex', columnGap: tokens.spacingHorizontalXXS },
});

export type HeaderProps = {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
};

/** The product's name and the language switch. */
export function Header({ language, onLanguage }: HeaderProps) {
  const styles = useStyles();
  const { t } = useText();
  return (
    <header className={styles.root}>
      <h1 className={styles.name}>{t.productName}</h1>
      <div role="group" aria-label={t.languageGroup} className={styles.languages}>
        {LANGUAGES.map((id) => (
          <Button
            key={id}
            lang={id}
            small
            look={id === language ? undefined : 'subtle'}
            aria-pressed={id === language}
            onClick={() => onLanguage(id)}
          >
            {SPOKEN[id].name}
          </Button>
        ))}
      </div>
    </header>
  );
}
