import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** The blue of the icon, from dark to light. 80 is the icon's own; 100 and above must read on the dark theme's ground. */
const BLUE: BrandVariants = {
  10: "#03111B",
  20: "#051B2A",
  30: "#07263A",
  40: "#08304A",
  50: "#0A3B5A",
  60: "#0B456A",
  70: "#0D507A",
  80: "#0F5C8C",
  90: "#2E78A8",
  100: "#6AADD6",
  110: "#7FBADD",
  120: "#96C7E4",
  130: "#ADD4EA",
  140: "#C4E1F1",
  150: "#DAEDF7",
  160: "#EEF7FC",
};

/** The pane's two looks; Windows contrast themes override both by themselves. */
export const THEMES: Readonly<Record<"light" | "dark", Theme>> = {
  light: createLightTheme(BLUE),
  dark: createDarkTheme(BLUE),
};
