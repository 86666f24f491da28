import { Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { termTitle, periodName } from '../../engine';
import type { IndicatorKind } from '../../engine';
import { ROW_ROLES } from '../../tables';
import type { ImportedRow, Proposed, RowRole } from '../../tables';
import { Whole } from '../ui/Whole';
import { FormDoubt, type FormDoubtProps } from './FormDoubt';

const KINDS: readonly IndicatorKind[] = [
  'threshold',
  'milestone',
  'checklist',
  'ladder',
  'deadline',
  'composite',
  'target',
];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  uncertain: { border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningBorder2}` },
  pickers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  picker: { flex: '1 1 110px', minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export type FormRowProps = Omit<FormDoubtProps, 'doubt'> & {
  readonly row: ImportedRow;
  readonly onRow: (id: string, role: RowRole) => void;
  readonly onKind: (id: string, kind: IndicatorKind | null) => void;
};

/** One row: what it would become, what it is taken for, and what is uncertain about it. */
export function FormRow({ row, grid, language, t, onRow, onKind, onGoTo }: FormRowProps) {
  const styles = useStyles();
  const { id, role, proposed, doubts, cells } = row;
  const text = cells.filter((cell) => cell !== '').join(' · ');
  const name = proposed === null ? text.slice(0, 120) : `${proposed.code} ${proposed.name}`;
  const place = `${grid.row + row.row + 1}`;
  return (
    <li className={mergeClasses(styles.root, doubts.length > 0 && styles.uncertain)}>
      <strong>
        <Whole>{name}</Whole>
      </strong>
      {proposed !== null && (
        <span className={styles.small}>
          <Whole>{detailsOf(proposed)}</Whole>
        </span>
      )}
      <div className={styles.pickers}>
        <Select
          size="small"
          className={styles.picker}
          aria-label={`${t.rowLabel(place)}: ${name.slice(0, 60)}`}
          value={role}
          onChange={(_, { value }) =>
            onRow(id, ROW_ROLES.find((one) => one === value) ?? 'ignored')
          }
        >
          {ROW_ROLES.map((one) => (
            <option key={one} value={one}>
              {t.rowRole[one]}
            </option>
          ))}
        </Select>
        {proposed !== null && (
          <Select
            size="small"
            className={styles.picker}
            aria-label={t.kindLabel(proposed.code)}
            value={proposed.kind ?? ''}
            onChange={(_, { value }) => onKind(id, KINDS.find((one) => one === value) ?? null)}
          >
            <option value="">{t.kindAuto}</option>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {termTitle(one, language)}
              </option>
            ))}
          </Select>
        )}
      </div>
      {doubts.map((doubt) => (
        <FormDoubt
          key={`${doubt.reason} ${doubt.row} ${doubt.column}`}
          doubt={doubt}
          grid={grid}
          language={language}
          t={t}
          onGoTo={onGoTo}
        />
      ))}
    </li>
  );

  function detailsOf(proposed: Proposed): string {
    const { group, period, levels, target, weight, unit, unitOfMeasure, partOf } = proposed;
    const results = proposed.results.map((result) =>
      [
        t.columnRole[result.of ?? 'result'],
        result.period === null ? null : periodName(result.period, language),
        String(result.value),
      ]
        .filter((each) => each !== null)
        .join(' ')
    );
    const criteria = levels.filter((value) => value !== null).map(String);
    return [
      partOf === null ? group : t.partOf(partOf),
      unit,
      period === null ? null : periodName(period, language),
      criteria.length > 0 ? criteria.join(' | ') : null,
      unitOfMeasure === null ? null : `${t.columnRole.unitOfMeasure} ${unitOfMeasure}`,
      target === null ? null : t.target(String(target)),
      weight === null ? null : t.weight(weight),
      ...results,
    ]
      .filter((each) => each !== null)
      .join(' · ');
  }
}
