import type { FusionKind } from '../../../protocol/fusion.ts';
import type { ReportTable } from '../../../protocol/report.ts';
import { nodeName } from '../../cost/node-list.ts';
import { countKinds, KIND_TEXTS } from './kinds.ts';
import type { Fusions } from './types.ts';
import type { Verification } from './verify.ts';

/** How the prediction and what ONNX Runtime did compare, in figures; and the nodes that stay in floats, or of which the two tell different things. */
export function fusionTables(fusions: Fusions, { found }: Verification): ReportTable[] {
  const [predicted, actual] = [countKinds(fusions.values()), countKinds(ofKinds(found.values()))];
  const kinds = (Object.keys(KIND_TEXTS) as FusionKind[]).filter(kind => predicted[kind] + actual[kind] > 0);
  const merged = fusions.size - found.size;
  const counts: ReportTable = {
    title: 'Will it run in integers?',
    columns: [
      { title: 'Nodes run in' },
      { title: 'Predicted', help: 'From the rules by which ONNX Runtime fuses.' },
      { title: 'ONNX Runtime', help: 'Found in the optimised model that ONNX Runtime saves.' },
    ],
    rows: [
      ...kinds.map(kind => [KIND_TEXTS[kind], predicted[kind], actual[kind]]),
      ...(merged > 0 ? [['merged into other nodes', null, merged]] : []),
      ['all', fusions.size, fusions.size],
    ],
    hasTotal: true,
  };
  const rows = [...fusions].flatMap(([node, { kind, reason }]) => {
    const made = found.get(node) ?? kind;
    if (kind !== 'float' && made === kind) return [];
    const why = made === kind ? (reason ?? '') : `predicted: ${KIND_TEXTS[kind]}; found: ${KIND_TEXTS[made]}`;
    return [[nodeName(node), node.opType, why]];
  });
  const columns = [{ title: 'Node' }, { title: 'Operator' }, { title: 'Why' }];
  return rows.length === 0 ? [counts] : [counts, { title: 'Nodes in floats', columns, rows }];
}

function ofKinds(kinds: Iterable<FusionKind>): { readonly kind: FusionKind }[] {
  return [...kinds].map(kind => ({ kind }));
}
