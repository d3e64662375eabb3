import type { PackReport as FullReport } from '../../../protocol/report.ts';

/** What packing alone can tell. */
export type PackReport = Omit<FullReport, 'source' | 'zippedBytes' | 'isZippedEstimate' | 'memoryBytes'>;
