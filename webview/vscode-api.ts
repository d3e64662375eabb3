/** The one object by which a page reaches its host; `acquireVsCodeApi` may be called once a page. */
interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** The host as a page sees it: typed messages both ways, and a small state that survives hiding. */
export interface Host<In extends { readonly type: string }, Out, State = unknown> {
  post(message: Out): void;
  /** Calls `handler` for every message of the host. */
  listen(handler: (message: In) => void): void;
  /** What `save` was last given, or undefined. Its form is not trusted: an older version may have saved it. */
  restore(): Partial<State> | undefined;
  save(state: State): void;
}

export function connectHost<In extends { readonly type: string }, Out, State = unknown>(): Host<
  In,
  Out,
  State
> {
  const api = acquireVsCodeApi();
  return {
    post: message => api.postMessage(message),
    listen(handler) {
      window.addEventListener('message', (event: MessageEvent<unknown>) => {
        if (isMessage(event.data)) handler(event.data as In);
      });
    },
    restore() {
      const state = api.getState();
      return typeof state === 'object' && state !== null ? state : undefined;
    },
    save: state => api.setState(state),
  };
}

/** The frame also gets messages of VS Code's own; those without a type are not ours. */
function isMessage(data: unknown): data is { readonly type: string } {
  return typeof data === 'object' && data !== null && 'type' in data && typeof data.type === 'string';
}
