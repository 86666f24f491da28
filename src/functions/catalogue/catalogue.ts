import type { FunctionName } from '../calls/implementations';
import { PARAMETERS, type Parameter } from './parameters';

/** What a function is called with, gives and says of itself: the one source of the metadata files and the help pages. */
export interface CatalogueEntry {
  readonly name: FunctionName;
  readonly parameters: readonly Parameter[];
  /** `matrix`: the answer spills in the shape of the first argument. */
  readonly result: 'matrix' | 'scalar';
  /** Formula and what the cell then shows; every one is run by a test. */
  readonly examples: readonly { readonly formula: string; readonly shows: string }[];
}

const { actual, levels, options, holidays } = PARAMETERS;

/** Parameters are never reordered once published: workbooks hold calls of them. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    name: 'KPISCORE',
    parameters: [actual, levels, options, holidays],
    result: 'matrix',
    examples: [
      { formula: '=KPISCORE(85,{50,60,70,80,90})', shows: '4' },
      { formula: '=KPISCORE(85,{50,60,70,80,90},"linear")', shows: '4.5' },
      { formula: '=KPISCORE(0.85,{50,60,70,80,90},"percent")', shows: '4' },
      { formula: '=KPISCORE("",{50,60,70,80,90})', shows: '' },
      { formula: '=KPISCORE(40,50,"target; percent of target")', shows: '3' },
      { formula: '=KPISCORE(2.44,100,"curve 0:0 20:5")', shows: '0.61' },
      { formula: '=KPISCORE(33.75,{27,40.5,54},"linear; scores 0 50 75 100")', shows: '62.5' },
    ],
  },
  {
    name: 'KPILEVEL',
    parameters: [actual, levels, options, holidays],
    result: 'matrix',
    examples: [
      { formula: '=KPILEVEL(85,{50,60,70,80,90},"linear")', shows: '4' },
      {
        formula:
          '=KPILEVEL(34.2,{"38.01-39.00","37.01-38.00","36.01-37.00","35.01-36.00","ไม่เกิน 35.00"})',
        shows: '5',
      },
    ],
  },
  {
    name: 'KPITOTAL',
    parameters: [PARAMETERS.scores, PARAMETERS.weights, options],
    result: 'scalar',
    examples: [
      { formula: '=KPITOTAL({5;4;3},{50;30;20})', shows: '4.3' },
      { formula: '=KPITOTAL({5;"";3},{50;30;50})', shows: '4' },
      { formula: '=KPITOTAL({100;75},{60;40},"scores 0 50 75 100")', shows: '90' },
    ],
  },
  {
    name: 'KPIWEIGHTED',
    parameters: [PARAMETERS.score, PARAMETERS.weight, options],
    result: 'matrix',
    examples: [{ formula: '=KPIWEIGHTED(4.5,12)', shows: '0.54' }],
  },
  {
    name: 'KPIPERCENT',
    parameters: [PARAMETERS.total, options],
    result: 'matrix',
    examples: [
      { formula: '=KPIPERCENT(4.3)', shows: '86' },
      { formula: '=KPIPERCENT(8,"scores 0 2 4 6 8 10")', shows: '80' },
    ],
  },
  {
    name: 'KPIBAND',
    parameters: [PARAMETERS.total, PARAMETERS.bands, PARAMETERS.language, options],
    result: 'matrix',
    examples: [
      { formula: '=KPIBAND(2.495)', shows: 'ผ่าน พอใช้' },
      { formula: '=KPIBAND(2.495,,"en")', shows: 'Pass – fair' },
      { formula: '=KPIBAND(4.3,{0,"Fail";2.5,"Pass";4.5,"Excellent"})', shows: 'Pass' },
    ],
  },
  {
    name: 'KPIEXPLAIN',
    parameters: [actual, levels, options, PARAMETERS.language, holidays],
    result: 'matrix',
    examples: [
      {
        formula: '=KPIEXPLAIN("ไม่ประเมิน",{50,60,70,80,90},,"en")',
        shows:
          'Marked as not assessed, so it is left out and its weight goes to the other indicators.',
      },
    ],
  },
  {
    name: 'KPICHECK',
    parameters: [levels, options],
    result: 'matrix',
    examples: [{ formula: '=KPICHECK({50,60,70,80,90})', shows: 'OK' }],
  },
  {
    name: 'KPINEED',
    parameters: [PARAMETERS.level, levels, options],
    result: 'matrix',
    examples: [
      { formula: '=KPINEED(4,{50,60,70,80,90})', shows: '80' },
      { formula: '=KPINEED(5,{">10",">20",">30",">40",">50"})', shows: '> 50' },
      { formula: '=KPINEED(4,50,"target; percent of target")', shows: '45' },
    ],
  },
  {
    name: 'KPICOMBINE',
    parameters: [PARAMETERS.results, PARAMETERS.method],
    result: 'scalar',
    examples: [
      { formula: '=KPICOMBINE({10,20,""},"sum")', shows: '30' },
      { formula: '=KPICOMBINE({70,80,90},"latest")', shows: '90' },
      { formula: '=ROUND(KPICOMBINE({10,10;70,100},"ratio"),2)', shows: '72.73' },
    ],
  },
];
