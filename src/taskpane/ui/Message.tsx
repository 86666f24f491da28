import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconProps } from './Icon';
import { Whole } from './Whole';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  body: { flexGrow: 1, minWidth: 0 },
  action: { flexShrink: 0, whiteSpace: 'nowrap' },
  icon: { lineHeight: tokens.lineHeightBase300 },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
  },
  note: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  noteIcon: { color: tokens.colorNeutralForeground2 },
});

export type Intent = 'error' | 'warning' | 'success' | 'note';

const ICONS: Readonly<Record<Intent, IconProps['of']>> = {
  error: 'error',
  warning: 'warning',
  success: 'check',
  note: 'info',
};

export type MessageProps = {
  readonly intent: Intent;
  readonly children: ReactNode;
  /** Stands at the end of it: a button that closes it or does something about it. */
  readonly action?: ReactNode;
};

/** Something to notice, by its words, its picture and its colour. */
export function Message({ intent, children, action }: MessageProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, styles[intent])}>
      <span className={mergeClasses(styles.icon, styles[`${intent}Icon`])}>
        <Icon of={ICONS[intent]} />
      </span>
      <div className={styles.body}>
        {typeof children === 'string' ? <Whole>{children}</Whole> : children}
      </div>
      {action !== undefined && <span className={styles.action}>{action}</span>}
    </div>
  );
}
