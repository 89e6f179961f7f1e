import { useEffect, useState } from "react";

/** What Office says of its colours. Excel on the web leaves it out (office-js #6134). */
export interface OfficeColours {
  /** On Windows the client makes a colour of this too, so only a boolean is believed. */
  readonly isDarkTheme?: unknown;
  readonly bodyBackgroundColor?: string;
}

const DARK_PREFERENCE = "(prefers-color-scheme: dark)";

/**
 * Whether the pane is dark: as Office is, else as the system is. Asked again when the pane gets the focus, because Office does not
 * tell when its theme changes.
 */
export function useTheme(officeColours: () => OfficeColours | undefined): "light" | "dark" {
  const [dark, setDark] = useState(() => isDark(officeColours()));
  useEffect(() => {
    const look = () => setDark(isDark(officeColours()));
    const preference = window.matchMedia(DARK_PREFERENCE);
    window.addEventListener("focus", look);
    preference.addEventListener("change", look);
    return () => {
      window.removeEventListener("focus", look);
      preference.removeEventListener("change", look);
    };
  }, [officeColours]);
  const theme = dark ? "dark" : "light";
  // Native controls, the calendar's button among them, are drawn by the page's colour scheme.
  useEffect(() => {
    document.documentElement.style.colorScheme = theme;
  }, [theme]);
  return theme;
}

function isDark(colours: OfficeColours | undefined): boolean {
  if (typeof colours?.isDarkTheme === "boolean") return colours.isDarkTheme;
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colours?.bodyBackgroundColor ?? "");
  if (!background) return window.matchMedia(DARK_PREFERENCE).matches;
  const [red = 255, green = 255, blue = 255] = background.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
