/** A parameter of a custom function; its type is always `any`, so that every argument is read and checked by us. */
export interface Parameter {
  readonly name: ParameterName;
  /** `matrix` takes a range, `scalar` one value. */
  readonly dimensionality: 'matrix' | 'scalar';
  readonly optional: boolean;
}

export type ParameterName =
  | 'actual'
  | 'levels'
  | 'options'
  | 'language'
  | 'holidays'
  | 'scores'
  | 'weights'
  | 'score'
  | 'weight'
  | 'total'
  | 'bands'
  | 'level'
  | 'results'
  | 'method';

export const PARAMETERS: Readonly<Record<ParameterName, Parameter>> = {
  actual: range('actual'),
  levels: range('levels'),
  options: optional(one('options')),
  language: optional(one('language')),
  holidays: optional(range('holidays')),
  scores: range('scores'),
  weights: range('weights'),
  score: range('score'),
  weight: range('weight'),
  total: range('total'),
  bands: optional(range('bands')),
  level: range('level'),
  results: range('results'),
  method: one('method'),
};

function range(name: ParameterName): Parameter {
  return { name, dimensionality: 'matrix', optional: false };
}

function one(name: ParameterName): Parameter {
  return { name, dimensionality: 'scalar', optional: false };
}

function optional(parameter: Parameter): Parameter {
  return { ...parameter, optional: true };
}
