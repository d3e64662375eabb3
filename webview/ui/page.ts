import { connectHost, type Host } from '../vscode-api.ts';
import { PageElement } from './element.ts';
import { restoreState } from './restore.ts';

interface Message {
  readonly type: string;
}

/** A whole page: hears its host, and keeps a small state that survives hiding. Plain data, saved with the webview. */
export abstract class Page<In extends Message, Out, State extends object = object> extends PageElement {
  host!: Host<In, Out, State>;

  /** At first as on the first day; then as it was saved. */
  protected abstract state: State;

  abstract receive(message: In): void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.state = restoreState(this.state, this.host.restore());
  }
}

/** Puts the page into its document, and tells the host that it is there. */
export function startPage<In extends Message, Out, State extends object>(
  page: Page<In, Out | { readonly type: 'ready' }, State>,
): void {
  page.host = connectHost<In, Out | { readonly type: 'ready' }, State>();
  document.getElementById('app')!.append(page);
  page.host.listen(message => page.receive(message));
  page.host.post({ type: 'ready' });
}
