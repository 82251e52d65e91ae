import {
  type CSSVariablesResolver,
  createTheme,
  localStorageColorSchemeManager,
  type MantineColorsTuple,
} from "@mantine/core";
import { entityMarks, type MarkedType } from "./entity-marks.ts";

const accent: MantineColorsTuple = [
  "#eef2fd",
  "#dbe3fa",
  "#b7c7f5",
  "#9db6fb",
  "#84a8fd",
  "#5a7be0",
  "#3b56b2",
  "#324a9c",
  "#293d82",
  "#1f2f66",
];

const ink: MantineColorsTuple = [
  "#e8eaee",
  "#c3c8d0",
  "#9aa2ae",
  "#77808e",
  "#4a525f",
  "#343b46",
  "#232932",
  "#14171c",
  "#101318",
  "#0b0d11",
];

const fontFamily =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** The look of every control: one accent, hairlines instead of shadows, fonts of the system. */
export const theme = createTheme({
  fontFamily,
  headings: { fontFamily, fontWeight: "600" },
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "20px" },
  spacing: { xs: "4px", sm: "8px", md: "12px", lg: "16px", xl: "24px" },
  radius: { xs: "3px", sm: "4px", md: "6px", lg: "6px", xl: "12px" },
  defaultRadius: "md",
  colors: { accent, dark: ink },
  primaryColor: "accent",
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  black: "#1b1f26",
  cursorType: "pointer",
  respectReducedMotion: true,
  focusRing: "auto",
});

/** Keeps light, dark or the system's choice on this device. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: "policy-graph.color-scheme" });

/** The design's colours as CSS variables: `--pg-official` … `--pg-commitment`, grounds, lines, evidence. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...markVariables("light"),
    "--pg-ground": "#ffffff",
    "--pg-panel": "#fafafa",
    "--pg-line": "#e3e5e9",
    "--pg-text": "#1b1f26",
    "--pg-quiet": "#5c6470",
    "--pg-faint": "#c9cdd4",
    "--pg-hover": "#f1f2f5",
    "--pg-evidence": "#fff3bf",
    "--pg-evidence-bar": "#d9a400",
    "--pg-ban": "#c92a2a",
    "--pg-float": "0 4px 16px rgb(20 23 28 / 12%)",
  },
  dark: {
    ...markVariables("dark"),
    "--pg-ground": "#14171c",
    "--pg-panel": "#191d23",
    "--pg-line": "#2b313a",
    "--pg-text": "#e8eaee",
    "--pg-quiet": "#9aa2ae",
    "--pg-faint": "#424a56",
    "--pg-hover": "#232932",
    "--pg-evidence": "#4a3f10",
    "--pg-evidence-bar": "#e0b83a",
    "--pg-ban": "#ff8787",
    "--pg-float": "0 4px 16px rgb(0 0 0 / 50%)",
  },
});

/** The CSS variable that holds a type's colour. */
export function markVariable(type: MarkedType): string {
  return `--pg-${type.toLowerCase()}`;
}

function markVariables(scheme: "light" | "dark"): Record<string, string> {
  const types: readonly MarkedType[] = ["OFFICIAL", "AGENCY", "REGION", "INDUSTRY", "PROGRAM", "COMMITMENT"];
  return Object.fromEntries(types.map((type) => [markVariable(type), entityMarks[type][scheme]]));
}
