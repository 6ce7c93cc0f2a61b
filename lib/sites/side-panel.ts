/** Opens the side panel, which Firefox calls a sidebar. Only a click, key or menu may do it. */
interface Panels {
  /** Chromium. */
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  /** Firefox. */
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Call it before anything is awaited: the browser must still see the click.
 * False when it would not open.
 */
export async function openSidePanel(api: Panels, windowId: number): Promise<boolean> {
  try {
    if (api.sidePanel) await api.sidePanel.open({ windowId });
    else if (api.sidebarAction) await api.sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
