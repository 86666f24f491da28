/** Strokes on a grid of 20 × 20. */
const PATHS = {
  check: 'M4 10.5 8 14.5 16 5.5',
  back: 'M12.5 4 6.5 10 12.5 16',
  next: 'M7.5 4 13.5 10 7.5 16',
  dismiss: 'M5 5 15 15M15 5 5 15',
  warning: 'M10 3 17.5 16.5h-15zM10 8v4M10 14.2v.3',
  error: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M10 6v5M10 13.7v.3',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M10 9v5M10 6.2v.3',
  again: 'M15.5 6.5A6.5 6.5 0 1 0 16.5 10M16 3v4h-4',
  search: 'M8.5 3.5a5 5 0 1 0 0 10a5 5 0 1 0 0-10M12.5 12.5 17 17',
} as const;

export type IconProps = {
  readonly of: keyof typeof PATHS;
  /** Said instead of it; without one it only decorates words beside it. */
  readonly label?: string;
  readonly className?: string | undefined;
};

/** A small picture in the colour of the text around it, as high as its letters. */
export function Icon({ of, label, className }: IconProps) {
  const said = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      className={className}
      width="1.15em"
      height="1.15em"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flexShrink: 0, verticalAlign: '-0.2em' }}
      {...said}
    >
      <path d={PATHS[of]} />
    </svg>
  );
}
