export * from './snapshot';
export * from './problem';
export * from './model';
