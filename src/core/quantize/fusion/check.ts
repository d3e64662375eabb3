import type { ReportTable } from '../../../protocol/report.ts';
import { buildScopes } from '../../graph/scope.ts';
import { inferShapes } from '../../graph/shapes/index.ts';
import type { Model } from '../../model/model.ts';
import { describeFusions } from './describe.ts';
import { predictFusion } from './predict.ts';
import { fusionTables } from './table.ts';
import { verifyFusion } from './verify.ts';

/** For the report of a pass: what of its result runs in integers, as predicted, and as ONNX Runtime says. @throws EspalierError `RUNTIME` */
export async function checkFusion(
  model: Model,
): Promise<{ readonly notes: readonly string[]; readonly tables: readonly ReportTable[] }> {
  const scope = buildScopes(model);
  const fusions = await predictFusion(model, scope, await inferShapes(model, scope));
  const verification = await verifyFusion(model, scope, fusions);
  return {
    notes: describeFusions(fusions, verification.surprises),
    tables: fusionTables(fusions, verification),
  };
}
