/** @jest-environment jsdom */
import { renderHook } from "@testing-library/react";
import { useTheme } from "../../../src/taskpane/hooks/useTheme";
import type { OfficeColours } from "../../../src/taskpane/hooks/useTheme";

function themeOf(colours: OfficeColours | undefined, systemIsDark: boolean): string {
  const preference = { matches: systemIsDark, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.defineProperty(window, "matchMedia", { configurable: true, value: () => preference });
  const given = () => colours;
  return renderHook(() => useTheme(given)).result.current;
}

describe("the pane's colours", () => {
  it.each([
    ["follow Office where it says dark or light", { isDarkTheme: true }, false, "dark"],
    [
      "do not take the colour that Windows makes of the flag for dark",
      { isDarkTheme: "#000000", bodyBackgroundColor: "#ffffff" },
      true,
      "light",
    ],
    ["are dark over a dark Office", { bodyBackgroundColor: "#292929" }, false, "dark"],
    ["are light over a light Office", { bodyBackgroundColor: "#F3F2F1" }, true, "light"],
    ["follow the system where Office says nothing, as Excel on the web", undefined, true, "dark"],
    ["follow the system where Office says nonsense", { bodyBackgroundColor: "#NaN" }, false, "light"],
  ])("%s", (_rule, colours, systemIsDark, theme) => {
    expect(themeOf(colours, systemIsDark)).toBe(theme);
  });
});
