import { createNativeWindows, type WireHost } from "excel-host-embedded/transport";

declare global {
  interface Window {
    /** Called by the pane's page before it loads office.js: puts our Excel where office.js looks for the real one. */
    connectPane?: (pane: Window) => void;
  }
}

/** Excel for Windows tells its colours as numbers; office.js makes "#rrggbb" of them. */
const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xf3f2f1,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1f1f1f,
    controlForegroundColor: 0xffffff,
  },
};

/** Makes the next pane that is loaded talk to this host, and see Office in light or dark colours. */
export function connectPane(host: WireHost, theme: "light" | "dark"): void {
  const officeTheme = JSON.stringify(THEMES[theme]);
  window.connectPane = (pane) => {
    const native = createNativeWindows(host);
    const context = { ...native.GetContext(), GetOfficeThemeInfo: () => officeTheme };
    Object.defineProperty(pane, "external", { value: { ...native, GetContext: () => context } });
  };
}
