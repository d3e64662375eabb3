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
      await page.keyboard.press('F1');
      const input = page.locator('.quick-input-widget input[type="text"]');
      await input.waitFor();
      await input.fill(`>${title}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
    },

    /** Right-clicks a file and picks items of the menu and its sub-menus, by their labels. */
    async contextMenu(name, ...labels) {
      await workbench.showView('Explorer');
      await workbench.file(name).click({ button: 'right' });
      for (const [i, label] of labels.entries()) {
        const item = page.locator('.monaco-menu .action-menu-item', { hasText: label }).last();
        await item.waitFor();
        if (i < labels.length - 1) await item.hover();
        else await item.click();
      }
    },

    /** The page inside the front webview: an outer frame of VS Code with our document in its inner frame. */
    editorFrame: () =>
      page.frameLocator('iframe.webview.ready >> visible=true').frameLocator('#active-frame'),
  };
  return workbench;
}
