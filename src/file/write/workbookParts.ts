import { escapeXml } from '../package/escapeXml';
import { DECLARATION, element, MAIN, RELATIONSHIPS } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface TypedPart {
  readonly part: string;
  /** As the type of its content ends, before `+xml`. */
  readonly type: 'table' | 'worksheet' | 'styles' | 'sheet.main';
  readonly xml: string;
}

/** A name of the workbook, or of a sheet by its place. */
export interface NamedFormula {
  readonly name: string;
  readonly formula: string;
  readonly sheet: number | null;
}

interface WorkbookFacts {
  readonly sheets: readonly {
    readonly name: string;
    readonly xml: string;
    readonly tableParts: readonly string[];
  }[];
  /** Place of the sheet that is shown first. */
  readonly shown: number;
  readonly names: readonly NamedFormula[];
  readonly styles: string;
  /** Parts that sheets lead to. */
  readonly parts: readonly TypedPart[];
}

/** All parts of an .xlsx file (ECMA-376, part 2), by name. */
export function workbookParts(facts: WorkbookFacts): Readonly<Record<string, string>> {
  const sheetPart = (i: number): string => `xl/worksheets/sheet${i + 1}.xml`;
  const typed: readonly TypedPart[] = [
    { part: 'xl/workbook.xml', type: 'sheet.main', xml: workbookXml(facts) },
    ...facts.sheets.map(({ xml }, i): TypedPart => ({
      part: sheetPart(i),
      type: 'worksheet',
      xml,
    })),
    { part: 'xl/styles.xml', type: 'styles', xml: facts.styles },
    ...facts.parts,
  ];
  const leads: Record<string, string> = {
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationships([
      ...facts.sheets.map((_, i) => ['worksheet', `/${sheetPart(i)}`] as const),
      ['styles', '/xl/styles.xml'],
    ]),
  };
  facts.sheets.forEach(({ tableParts }, i) => {
    if (tableParts.length === 0) return;
    leads[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationships(
      tableParts.map((part) => ['table', `/${part}`] as const)
    );
  });
  return {
    '[Content_Types].xml': contentTypes(typed),
    ...leads,
    ...Object.fromEntries(typed.map(({ part, xml }) => [part, xml])),
  };
}

function contentTypes(parts: readonly TypedPart[]): string {
  const inside = [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(({ part, type }) =>
      element('Override', { PartName: `/${part}`, ContentType: `${TYPE}.${type}+xml` })
    ),
  ];
  return DECLARATION + element('Types', { xmlns: `${PACKAGE}/content-types` }, inside.join(''));
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(([kind, target], i) =>
    element('Relationship', {
      Id: `rId${i + 1}`,
      Type: `${RELATIONSHIPS}/${kind}`,
      Target: target,
    })
  );
  return (
    DECLARATION + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, items.join(''))
  );
}

function workbookXml({ sheets, shown, names }: WorkbookFacts): string {
  const views = element('bookViews', {}, element('workbookView', { activeTab: shown }));
  const list = sheets.map(({ name }, i) =>
    element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` })
  );
  const defined = names.map(({ name, formula, sheet }) =>
    element('definedName', { name, localSheetId: sheet }, escapeXml(formula.replace(/^=/, '')))
  );
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    views +
    element('sheets', {}, list.join('')) +
    (defined.length === 0 ? '' : element('definedNames', {}, defined.join(''))) +
    // Results of formulas are worked out by whoever opens the file.
    element('calcPr', { fullCalcOnLoad: true }) +
    '</workbook>'
  );
}
