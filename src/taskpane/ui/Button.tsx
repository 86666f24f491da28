import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    minHeight: '32px',
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    // In a row that breaks words anywhere a narrow button would part its own.
    overflowWrap: 'break-word',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
    '&[aria-pressed="true"]': {
      '@media (forced-colors: active)': { border: '2px solid Highlight' },
    },
  },
  primary: {
    border: `${tokens.strokeWidthThin} solid transparent`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  subtle: {
    border: `${tokens.strokeWidthThin} solid transparent`,
    backgroundColor: 'transparent',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  small: {
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  idle: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeDisabled}`,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    color: tokens.colorNeutralForeground3,
    cursor: 'default',
    ':hover': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    ':active': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    '@media (forced-colors: active)': { border: '1px solid GrayText', color: 'GrayText' },
  },
});

export type ButtonProps = Omit<ComponentProps<'button'>, 'type' | 'disabled'> & {
  readonly look?: 'primary' | 'subtle' | undefined;
  readonly small?: boolean;
  /** It cannot be pressed now, but keeps its place in the order of the keyboard. */
  readonly busy?: boolean;
  /** It sends the form that it stands in, which decides what that means. */
  readonly submit?: boolean;
};

/** A button in Fluent's colours. */
export function Button({ look, small, busy, submit, className, onClick, ...props }: ButtonProps) {
  const styles = useStyles();
  return (
    <button
      {...props}
      type={submit ? 'submit' : 'button'}
      aria-disabled={busy || undefined}
      className={mergeClasses(
        styles.root,
        look && styles[look],
        small && styles.small,
        busy && styles.idle,
        className
      )}
      onClick={busy ? undefined : onClick}
    />
  );
}
