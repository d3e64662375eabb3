export * from '../../src/shared/csv.ts';
