import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Starts a browser without a window: one that the system has, else the one that comes as a package. */
export async function openBrowser(): Promise<Browser> {
  const own = installed.find((path) => existsSync(path));
  return playwright.launch({
    executablePath: own ?? (await chromium.executablePath()),
    args: own ? ["--headless", "--no-sandbox", "--disable-gpu"] : [...chromium.args, "--disable-gpu"],
  });
}
