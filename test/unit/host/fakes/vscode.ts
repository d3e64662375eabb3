/** What of VS Code's API the host's parts need to run without it. */

export class Disposable {
  constructor(private readonly callOnDispose: () => unknown) {}
  dispose(): void {
    this.callOnDispose();
  }
}

export class EventEmitter<T> {
  readonly #listeners = new Set<(value: T) => unknown>();
  readonly event = (listener: (value: T) => unknown): Disposable => {
    this.#listeners.add(listener);
    return new Disposable(() => this.#listeners.delete(listener));
  };
  fire(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }
  dispose(): void {
    this.#listeners.clear();
  }
}

/** Tokens that were made, to see that all are disposed of. */
export const tokenSources = new Set<CancellationTokenSource>();

export class CancellationTokenSource {
  readonly #cancelled = new EventEmitter<void>();
  readonly token = { isCancellationRequested: false, onCancellationRequested: this.#cancelled.event };

  constructor() {
    tokenSources.add(this);
  }
  cancel(): void {
    if (this.token.isCancellationRequested) return;
    this.token.isCancellationRequested = true;
    this.#cancelled.fire();
  }
  dispose(): void {
    tokenSources.delete(this);
  }
}

export const l10n = {
  t: (text: string, ...values: readonly unknown[]): string =>
    text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)])),
};

export class Uri {
  private constructor(
    readonly scheme: string,
    readonly path: string,
  ) {}
  static file(file: string): Uri {
    return new Uri('file', file);
  }
  static from({ scheme, path }: { scheme: string; path: string }): Uri {
    return new Uri(scheme, path);
  }
  static joinPath(base: Uri, ...parts: readonly string[]): Uri {
    return new Uri(base.scheme, [base.path, ...parts].join('/'));
  }
  get fsPath(): string {
    return this.path;
  }
  toString(): string {
    return `${this.scheme}://${this.path}`;
  }
}

export const ViewColumn = { Active: -1 };

export const workspace = {
  isTrusted: true,
  onDidChangeConfiguration: new EventEmitter<{ affectsConfiguration(section: string): boolean }>().event,
  getWorkspaceFolder: () => undefined,
  asRelativePath: (file: string): string => file,
};

export const env = { language: 'en', clipboard: { writeText: (): Promise<void> => Promise.resolve() } };

export const commands = { executeCommand: (): Promise<void> => Promise.resolve() };

/** Messages that the user was shown. */
export const shown: string[] = [];
const show = (message: string): Promise<undefined> => {
  shown.push(message);
  return Promise.resolve(undefined);
};

/** Panels that were made, the last one last. */
export const panels: FakePanel[] = [];

export const window = {
  showInformationMessage: show,
  showWarningMessage: show,
  showErrorMessage: show,
  setStatusBarMessage: show,
  createWebviewPanel(type: string, title: string): FakePanel {
    const panel = new FakePanel(type, title);
    panels.push(panel);
    return panel;
  },
};

/** A panel whose page is played by the test. */
export class FakePanel {
  readonly #viewState = new EventEmitter<void>();
  readonly #disposed = new EventEmitter<void>();
  readonly #messages = new EventEmitter<unknown>();
  /** What the page was sent. */
  readonly sent: { readonly type: string }[] = [];
  visible = true;
  active = true;
  isDisposed = false;
  readonly onDidChangeViewState = this.#viewState.event;
  readonly onDidDispose = this.#disposed.event;
  readonly webview = {
    html: '',
    cspSource: 'page:',
    onDidReceiveMessage: this.#messages.event,
    asWebviewUri: (uri: Uri): Uri => uri,
    postMessage: (message: { readonly type: string }): Promise<boolean> => {
      this.sent.push(message);
      return Promise.resolve(true);
    },
  };

  constructor(
    readonly viewType = 'test',
    readonly title = 'Test',
  ) {}

  /** The page says something. */
  say(message: object): void {
    this.#messages.fire(message);
  }

  show(visible: boolean): void {
    this.visible = visible;
    this.active = visible;
    this.#viewState.fire();
  }

  reveal(): void {
    this.show(true);
  }

  dispose(): void {
    if (this.isDisposed) return;
    this.isDisposed = true;
    this.#disposed.fire();
  }

  /** Kinds of the messages that were sent since this was last asked for. */
  taken(): string[] {
    return this.sent.splice(0).map(({ type }) => type);
  }
}
