import type { LayerNotes } from '../../../../src/protocol/layer-notes.ts';
import type { ModelSummary, NodeSummary } from '../../../../src/protocol/summary.ts';
import type { DocumentChange, ModelDocument } from '../../../../src/host/models/model-document.ts';
import { EventEmitter, Uri } from './vscode.ts';

/** A document that the test reads the model of. */
export class FakeDocument {
  readonly #changed = new EventEmitter<DocumentChange>();
  readonly onDidChange = this.#changed.event;
  readonly uri: Uri;
  readonly name = 'net.onnx';
  readonly dims = { batch: 1, freeDims: {} };
  readonly notes: LayerNotes[] = [];
  summary: ModelSummary | undefined;
  error: Error | undefined;
  selection: string | null = null;

  constructor(file: string) {
    this.uri = Uri.file(file);
  }

  get asDocument(): ModelDocument {
    return this as unknown as ModelDocument;
  }

  setNotes(notes: LayerNotes): void {
    this.notes.push(notes);
  }

  /** The model has been read (anew): notes go, as they do in a document. */
  read(names: readonly string[], sideFiles: readonly string[] = []): void {
    this.notes.length = 0;
    this.summary = {
      nodes: names.map((name, i) => ({ id: `n${i}`, name }) as NodeSummary),
      sideFiles: sideFiles.map(name => ({ name })),
    } as unknown as ModelSummary;
    this.#changed.fire('summary');
  }
}
