export * from './plan';
export * from './scorecard';
