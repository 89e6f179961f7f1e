import { createNativeWindows } from "../host/transport/nativeWindows";
import type { WireHost } from "../host/transport/WireHost";

declare global {
  interface Window {
    /** Called by the pane's page before it loads office.js: puts our Excel where office.js looks for the real one. */
    connectPane?: (pane: Window) => void;
  }
}

const THEMES = {
  light: { ink: "#262626", ground: "#FFFFFF", secondGround: "#F3F2F1" },
  dark: { ink: "#FFFFFF", ground: "#292929", secondGround: "#1F1F1F" },
};

/** Makes the next pane that is loaded talk to this host, and see Office in light or dark colours. */
export function connectPane(host: WireHost, theme: "light" | "dark"): void {
  const { ink, ground, secondGround } = THEMES[theme];
  const officeTheme = {
    primaryFontColor: ink,
    primaryBackgroundColor: ground,
    secondaryFontColor: ink,
    secondaryBackgroundColor: secondGround,
  };
  window.connectPane = (pane) => {
    const native = createNativeWindows(host);
    const context = { ...native.GetContext(), GetOfficeThemeInfo: () => JSON.stringify(officeTheme) };
    Object.defineProperty(pane, "external", { value: { ...native, GetContext: () => context } });
  };
}
