// The VS Code workbench in a headless browser, in the words of a user: open a file, run a command, show a view.
import { chromium } from 'playwright-core';
import { setupBrowser } from '../setup-e2e.mjs';
import { BROWSER_ARGS } from './vscode-server.mjs';

export async function openWorkbench(url, { width = 1400, height = 900, timeout = 30_000 } = {}) {
  const browser = await chromium.launch({
    executablePath: setupBrowser(),
    headless: true,
    args: BROWSER_ARGS,
  });
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  page.setDefaultTimeout(timeout);
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 90_000 });
  await page.locator('.activitybar').getByRole('tab', { name: 'Espalier' }).waitFor({ timeout: 90_000 });

  const workbench = {
    page,
    close: () => browser.close(),
    /** A row of the explorer, by its exact name. */
    file: name => page.locator('.explorer-folders-view').getByText(name, { exact: true }),
    tree: () => page.locator('.pane-body .monaco-list[aria-label]'),
    toast: text => page.locator('.notification-toast', { hasText: text }),

    async showView(name) {
      const tab = page.locator('.activitybar').getByRole('tab', { name: new RegExp(`^${name}`) });
      if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    },

    async openFile(name) {
      await workbench.showView('Explorer');
      await workbench.file(name).dblclick();
    },

    /** Runs a command by the palette, typed as a user does. */
    async command(title) {
      const input = page.locator('.quick-input-widget input[type="text"]');
      // A page that is just being opened may swallow the key.
      for (let i = 0; i < 4 && !(await input.isVisible()); i++) {
        await page.keyboard.press('F1');
        await input.waitFor({ timeout: 5000 }).catch(() => undefined);
      }
      await input.waitFor();
      await input.fill(`>${title}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
    },

    /** An item of the menu that is open, by its label; the last one of a name is that of the innermost menu. */
    menuItem: label => page.locator('.monaco-menu .action-menu-item', { hasText: label }).last(),

    /**
     * Clicks an item of the open menu. VS Code ignores a click that comes too soon after the menu opened (it could be
     * the end of the click that opened it), so the click is repeated while the menu is still there.
     */
    async pick(label) {
      const item = workbench.menuItem(label);
      await item.waitFor();
      for (let i = 0; i < 10 && (await item.isVisible()); i++) {
        await item.click({ timeout: 2000 }).catch(() => undefined);
        await page.waitForTimeout(300);
      }
    },

    /** The page inside the front webview: an outer frame of VS Code with our document in its inner frame. */
    editorFrame: () =>
      page.frameLocator('iframe.webview.ready >> visible=true').frameLocator('#active-frame'),
  };
  await extensionReady(workbench);
  return workbench;
}

/**
 * The extension's icon is there before its commands and editors are; only a command that answered proves it is ready.
 * The log opens in the panel, which is closed again.
 */
async function extensionReady(workbench) {
  const panel = workbench.page
    .locator('.part.panel .output-view, .part.panel .output-view-container')
    .first();
  // A click in the palette can get lost while the workbench still starts.
  for (let i = 0; i < 6 && !(await panel.isVisible()); i++) {
    await workbench.command('Espalier: Show Log').catch(() => undefined);
    await panel.waitFor({ timeout: 15_000 }).catch(() => undefined);
  }
  await panel.waitFor({ timeout: 1000 });
  await workbench.command('View: Hide Panel');
  await panel.waitFor({ state: 'hidden' });
}
